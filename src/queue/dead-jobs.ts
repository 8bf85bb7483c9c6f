import { QUEUE_SCHEMA } from '../store/queue-schema.ts';
import { type ArticleQueue, QUEUE_NAME, TIME_LIMIT } from './article-queue.ts';

/** A job that failed permanently. */
export interface DeadJob {
  readonly id: string;
  /** The path and the record of the first article. */
  readonly path: string;
  readonly record: number | null;
  readonly headline: string | null;
  readonly articles: number;
  readonly failedAt: Date;
  readonly code: string;
  readonly message: string;
}

/** The numbers of jobs and articles by state. */
export interface QueueSizes {
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
  /** The articles in the waiting and active jobs. */
  readonly articles: number;
}

/** The error of a job whose worker ended several times. pg-boss records only its own message. */
const EXPIRED = 'QUEUE_JOB_EXPIRED';
const EXPIRED_MESSAGE = `The worker ended, or took longer than ${TIME_LIMIT} seconds, at each attempt. If the article ends the worker, report it. Otherwise, retry the job.`;

/** Returns the dead jobs, most recently failed first. */
export const listDeadJobs = (queue: ArticleQueue, limit: number): Promise<DeadJob[]> =>
  queue.database.query<DeadJob>(
    `select id, data #>> '{records,0,position,path}' as path,
       (data #>> '{records,0,position,record}')::int as record,
       data #>> '{records,0,content,headline}' as headline,
       jsonb_array_length(data -> 'records') as articles,
       completed_on as "failedAt",
       coalesce(output ->> 'code', $3) as code, coalesce(output ->> 'message', $4) as message
     from ${QUEUE_SCHEMA}.job where name = $1 and state = 'failed'
     order by completed_on desc, id limit $2`,
    [QUEUE_NAME, limit, EXPIRED, EXPIRED_MESSAGE],
  );

/** Returns the ids of all dead jobs. */
export async function idsOfDeadJobs(queue: ArticleQueue): Promise<readonly string[]> {
  const rows = await queue.database.query<{ id: string }>(
    `select id from ${QUEUE_SCHEMA}.job where name = $1 and state = 'failed'`,
    [QUEUE_NAME],
  );
  return rows.map(({ id }) => id);
}

export async function queueSizes(queue: ArticleQueue): Promise<QueueSizes> {
  const [sizes] = await queue.database.query<QueueSizes>(
    `select count(*) filter (where state < 'active')::int as waiting,
       count(*) filter (where state = 'active')::int as active,
       count(*) filter (where state = 'failed')::int as dead,
       coalesce(sum(jsonb_array_length(data -> 'records')) filter (where state <= 'active'), 0)::int as articles
     from ${QUEUE_SCHEMA}.job where name = $1`,
    [QUEUE_NAME],
  );
  return sizes ?? { waiting: 0, active: 0, dead: 0, articles: 0 };
}
