import { pauseFor } from '../pause-for.ts';
import type { ArticleQueue, QueueJob } from './article-queue.ts';
import { isDatabaseFailure, untilReachable } from './outage.ts';
import { type JobResult, runJob, type StoreBatch } from './run-job.ts';

/** The pause of an idle worker before it looks for a job again, in milliseconds. */
const IDLE_PAUSE = 1_000;

export interface DrainOptions {
  readonly queue: ArticleQueue;
  /** Functions that store a batch. Each runs one job at a time. */
  readonly stores: readonly StoreBatch[];
  /** Ends the worker: running jobs are completed, and no other job is taken. */
  readonly signal: AbortSignal;
  readonly onJob?: (job: QueueJob, result: JobResult) => void;
  /** Called for each attempt during an outage of the database. */
  readonly onOutage?: (error: unknown) => void;
}

/** Runs jobs until the signal is aborted. While the database cannot be reached, waits for it. */
export async function drain({ stores, ...options }: DrainOptions): Promise<void> {
  await Promise.all(stores.map((store) => runJobs(store, options)));
}

async function runJobs(
  store: StoreBatch,
  { queue, signal, onJob = () => {}, onOutage = () => {} }: Omit<DrainOptions, 'stores'>,
): Promise<void> {
  while (!signal.aborted) {
    const job = await untilReachable(() => queue.take(), signal, onOutage, isDatabaseFailure);
    if (job === null) {
      await pauseFor(IDLE_PAUSE, signal);
      continue;
    }
    const result = await untilReachable(() => runJob(queue, job, store), signal, onOutage, isDatabaseFailure);
    // If the signal was aborted during an outage, the job is given to another worker when its time limit is reached.
    if (result !== null) onJob(job, result);
  }
}
