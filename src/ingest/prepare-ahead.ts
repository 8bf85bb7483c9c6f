import { pMapIterable } from 'p-map';

/**
 * The number of batches that are prepared at the same time, and the number that are complete or being prepared while a
 * batch is stored. Two batches keep all threads busy; more would only take memory.
 */
const CONCURRENCY = 2;
const BACKPRESSURE = 3;

/** Prepares batches in order. While the caller stores one batch, the next ones are read and prepared. */
export const prepareAhead = <Batch, Prepared>(
  batches: AsyncIterable<Batch>,
  prepare: (batch: Batch) => Promise<Prepared>,
): AsyncIterable<Prepared> =>
  pMapIterable<Batch, Prepared>(batches, prepare, { concurrency: CONCURRENCY, backpressure: BACKPRESSURE });
