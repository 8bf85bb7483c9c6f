import type { DatelineError } from '../errors.ts';
import type { FeedRecord } from '../feed/record.ts';
import type { BatchExtractor } from '../ingest/batch-extractor.ts';
import { ingest } from '../ingest/ingest.ts';
import type { WriteClient } from '../store/write/client.ts';
import type { StoreBatch } from './run-job.ts';

/** Returns a function that extracts and stores batches like `dateline ingest`. */
export function createStore(client: WriteClient, extractor: BatchExtractor): StoreBatch {
  // Storing the countries takes 0.1 s, in which no other process can write.
  let hasCountries = false;
  return async ({ records, defaults }) => {
    const errors: (DatelineError | null)[] = [];
    await ingest(each(records), {
      client,
      extractor,
      defaults,
      hasCountries,
      async onBatch(outcomes) {
        for (const { error } of outcomes) errors.push(error);
      },
    });
    hasCountries = true;
    // Otherwise, the articles without a result would be deleted from the queue.
    if (errors.length !== records.length)
      throw new Error(`The batch has ${records.length} articles, but ${errors.length} results.`);
    return errors;
  };
}

async function* each(records: readonly FeedRecord[]): AsyncGenerator<FeedRecord> {
  yield* records;
}
