import { DatelineError, describeError } from '../errors.ts';
import type { ArticleQueue, QueueJob } from './article-queue.ts';
import { isOutage } from './outage.ts';
import type { QueuedBatch } from './queued-batch.ts';

/**
 * Stores the articles of a batch. Returns the error of each article, or null, in the order of the batch. Rejects if the
 * whole batch failed.
 */
export type StoreBatch = (batch: QueuedBatch) => Promise<readonly (DatelineError | null)[]>;

/** The number of retries of a batch as a whole. Afterwards, each of its articles becomes a job. */
const WHOLE_RETRIES = 1;

/** The errors that a retry can resolve. All others are permanent. */
const TRANSIENT: ReadonlySet<string> = new Set(['STORE_FAILED', 'EXTRACTION_FAILED', 'DATABASE_UNREACHABLE']);

/** The result of a job. */
export interface JobResult {
  readonly stored: number;
  readonly failed: number;
}

/**
 * Runs a job. An article that fails becomes a job without the others: it is retried later, or is dead at once if the
 * error is permanent. A batch whose worker ended is retried; if the second worker also ended, each article becomes a
 * job, so that an article that ends its process affects no other article.
 */
export async function runJob(queue: ArticleQueue, job: QueueJob, store: StoreBatch): Promise<JobResult> {
  const { records } = job.batch;
  if (job.retries > WHOLE_RETRIES && records.length > 1) {
    await queue.split(job);
    return { stored: 0, failed: 0 };
  }
  const errors = await store(job.batch).catch((error: unknown) => {
    if (isOutage(error)) throw error;
    return records.map(() => error);
  });
  const leftovers = records.flatMap((record, at) => {
    const error = errors[at] ?? null;
    return error === null ? [] : [{ record, failure: describeError(error), retry: isTransient(error) }];
  });
  const [first] = leftovers;
  // If all articles failed, the cause is probably not an article.
  if (first !== undefined && leftovers.length === records.length && leftovers.every(({ retry }) => retry))
    await queue.fail(job, first.failure);
  else await queue.complete(job, leftovers);
  return { stored: records.length - leftovers.length, failed: leftovers.length };
}

const isTransient = (error: unknown): boolean =>
  !(error instanceof DatelineError) || TRANSIENT.has(error.code);
