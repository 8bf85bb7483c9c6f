import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import { QUEUE_SCHEMA } from '../store/queue-schema.ts';
import { storableJson } from '../text/storable-json.ts';
import { explainCreation, QueueDatabase } from './queue-database.ts';
import { parseBatch, type QueuedBatch, type QueuedRecord } from './queued-batch.ts';

/** The name of the queue in pg-boss. */
export const QUEUE_NAME = 'articles';

/** The number of retries of a job after its first attempt. The pauses double: about 3, 6, 12, 24 and 48 seconds. */
const RETRY_LIMIT = 5;
const RETRY_DELAY = 2;
/**
 * The time, in seconds, after which a job that was taken is given to another worker. A batch takes a few seconds, or a
 * minute if another process holds the lock for writes. A worker that is slower continues, and the second attempt finds
 * the articles unchanged.
 */
export const TIME_LIMIT = 120;
/** The interval, in seconds, at which one of the workers looks for such jobs. */
const EXPIRY_INTERVAL = 5;
/** Jobs are not deleted because of their age. pg-boss would delete waiting jobs after two weeks. */
const RETENTION_DAYS = 3_650;
const DAY = 86_400;

const INVALID: JobFailure = {
  code: 'QUEUE_JOB_INVALID',
  message:
    'The content of the job has the format of another version of Dateline. Run this version on all machines, or delete the job and ingest its articles again.',
};

/** A job that this process has taken. */
export interface QueueJob {
  readonly id: string;
  readonly batch: QueuedBatch;
  readonly priority: number;
  /** The number of earlier attempts. */
  readonly retries: number;
}

/** The reason why a job or an article failed. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
}

/** An article of a job that is not stored. It becomes a job without the other articles. */
export interface Leftover {
  readonly record: QueuedRecord;
  readonly failure: JobFailure;
  /** Whether the job is retried; otherwise it is dead at once. */
  readonly retry: boolean;
}

export interface QueueOptions {
  /** Whether this process returns the jobs of ended workers to the queue. */
  readonly supervise: boolean;
  /** Called with errors of periodic statements. */
  readonly onError?: (error: unknown) => void;
}

/** The queue of articles in PostgreSQL. Each job is a batch. Jobs that failed permanently remain as dead jobs. */
export class ArticleQueue {
  readonly database: QueueDatabase;
  readonly #boss: PgBoss;

  private constructor(url: string, { supervise, onError = () => {} }: QueueOptions) {
    this.database = new QueueDatabase(url);
    this.#boss = new PgBoss({
      db: this.database,
      schema: QUEUE_SCHEMA,
      supervise,
      schedule: false,
      maintenanceIntervalSeconds: EXPIRY_INTERVAL,
      archiveFailedAfterSeconds: RETENTION_DAYS * DAY,
    });
    this.#boss.on('error', onError);
  }

  /** Opens the queue, and creates its schema if necessary. Rejects with DATABASE_PRIVILEGE_MISSING. */
  static async open(url: string, options: QueueOptions): Promise<ArticleQueue> {
    const queue = new ArticleQueue(url, options);
    try {
      await queue.#boss.start();
      await queue.#boss.createQueue(QUEUE_NAME, {
        name: QUEUE_NAME,
        retryLimit: RETRY_LIMIT,
        retryDelay: RETRY_DELAY,
        retryBackoff: true,
        expireInSeconds: TIME_LIMIT,
        retentionDays: RETENTION_DAYS,
      });
      return queue;
    } catch (error) {
      const explained = await explainCreation(error, queue.database);
      await queue.close();
      throw explained;
    }
  }

  /** Adds a batch. Jobs with a higher priority are taken first. */
  async add({ records, defaults }: QueuedBatch, priority: number): Promise<void> {
    const data = { records: storableJson(records), defaults: storableJson(defaults) };
    await this.#boss.insert([{ name: QUEUE_NAME, data, priority }]);
  }

  /** Takes the job with the highest priority; null if none is waiting. */
  async take(): Promise<QueueJob | null> {
    let failure: unknown = null;
    // `fetch` ignores errors, so they are recorded here.
    const executeSql: PgBoss.Db['executeSql'] = (text, values) =>
      this.database.executeSql(text, values).catch((error: unknown) => {
        failure = error;
        throw error;
      });
    const [job] = await this.#boss.fetch<unknown>(QUEUE_NAME, { includeMetadata: true, db: { executeSql } });
    if (failure !== null) throw failure;
    if (job === undefined) return null;
    const batch = parseBatch(job.data);
    if (batch !== null) return { id: job.id, batch, priority: job.priority, retries: job.retryCount };
    await this.#boss.fail(QUEUE_NAME, job.id, INVALID);
    return null;
  }

  /** Deletes a job, and adds a job for each article that was not stored, in one transaction. */
  async complete({ id, batch, priority }: QueueJob, leftovers: readonly Leftover[] = []): Promise<void> {
    await this.database.transaction(async (db) => {
      for (const { record, failure, retry } of leftovers) {
        const single = { id: randomUUID(), ...this.#single(record, batch, priority) };
        await this.#boss.insert([{ ...single, retryLimit: retry ? RETRY_LIMIT : 0 }], { db });
        await this.#boss.fail(QUEUE_NAME, single.id, failure, { db });
      }
      await this.#boss.deleteJob(QUEUE_NAME, id, { db });
    });
  }

  /** Replaces a job with one job for each article. */
  async split({ id, batch, priority }: QueueJob): Promise<void> {
    await this.database.transaction(async (db) => {
      const singles = batch.records.map((record) => this.#single(record, batch, priority));
      await this.#boss.insert(singles, { db });
      await this.#boss.deleteJob(QUEUE_NAME, id, { db });
    });
  }

  /** Returns a job to the queue after a pause. After the last retry, the job is dead. */
  async fail({ id }: QueueJob, failure: JobFailure): Promise<void> {
    await this.#boss.fail(QUEUE_NAME, id, failure);
  }

  /** Retries dead jobs at once. */
  async retry(ids: readonly string[]): Promise<void> {
    await this.#boss.retry(QUEUE_NAME, [...ids]);
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#boss.deleteJob(QUEUE_NAME, [...ids]);
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
    await this.database.close();
  }

  #single(record: QueuedRecord, { defaults }: QueuedBatch, priority: number): PgBoss.JobInsert<object> {
    return { name: QUEUE_NAME, data: { records: [record], defaults }, priority };
  }
}
