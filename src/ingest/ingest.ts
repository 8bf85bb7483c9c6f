import { DatelineError } from '../errors.ts';
import type { ArticleDefaults } from '../feed/index.ts';
import type { FeedRecord } from '../feed/record.ts';
import { countries } from '../gazetteer/index.ts';
import type { WriteClient } from '../store/write/client.ts';
import { saveCountries } from '../store/write/countries.ts';
import { storeError } from '../store/write/failure.ts';
import { articleBatches } from './article-batches.ts';
import type { BatchExtractor } from './batch-extractor.ts';
import type { IngestSummary, RecordOutcome } from './outcome.ts';
import { previewBatches } from './preview-batches.ts';
import { storeBatches } from './store-batches.ts';

export interface IngestOptions {
  readonly client: WriteClient;
  readonly extractor: BatchExtractor;
  /** The values of fields that records lack. */
  readonly defaults?: ArticleDefaults;
  /** The maximum number of articles that are stored in one transaction. Default: 256. */
  readonly batchSize?: number;
  /** Whether the countries of the gazetteer are already stored, by an earlier run. The default is false. */
  readonly hasCountries?: boolean;
  /**
   * The approximate number of articles; null if it is unknown. Many articles are stored in an empty database without
   * indexes, which are created at the end. Default: 0.
   */
  readonly expected?: number | null;
  /** Whether to determine the outcomes without changing the database. The default is false. */
  readonly dryRun?: boolean;
  /** Ends the run. The articles that were read before are stored. */
  readonly signal?: AbortSignal;
  /** Receives the steps that complete the first load of many articles. */
  readonly onStep?: (step: string) => void;
  /** Receives the outcomes of each batch after it was stored, in the order of the input. */
  readonly onBatch?: (outcomes: readonly RecordOutcome[]) => Promise<void>;
}

/** The approximate size of an article, with markup or compressed with metadata, in bytes. */
const ARTICLE_BYTES = 1_000;

/** Returns the approximate number of articles in files of a size in bytes. See `IngestOptions.expected`. */
export const expectedArticles = (bytes: number): number => Math.ceil(bytes / ARTICLE_BYTES);

const BATCH_SIZE = 256;
const NO_DEFAULTS: ArticleDefaults = { source: null, language: null };
/**
 * Validates records, extracts their text and stores the articles in batches. While one batch is stored, the next ones
 * are read and extracted. A record that fails is reported, and the others are stored. An interrupted run can be run
 * again. Throws STORE_FAILED if the database rejects all writes, and DATABASE_UNREACHABLE if the connection is lost.
 */
export async function ingest(
  records: AsyncIterable<FeedRecord>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const startedAt = performance.now();
  const {
    client,
    extractor,
    defaults = NO_DEFAULTS,
    batchSize = BATCH_SIZE,
    hasCountries = false,
    dryRun = false,
    signal,
  } = options;
  const context = { client, extractor };
  const counts = { new: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  let mentions = 0;
  try {
    if (!dryRun && !hasCountries) await storeCountries(client);
    const batches = articleBatches(records, {
      defaults,
      ignoreAnnotations: extractor.annotations === 'ignore',
      size: batchSize,
      signal,
    });
    const { expected = 0, onStep = () => {} } = options;
    const outcomes = dryRun
      ? previewBatches(batches, context)
      : storeBatches(batches, context, { expected, onStep });
    for await (const batch of outcomes) {
      for (const outcome of batch) {
        counts[outcome.outcome] += 1;
        mentions += outcome.mentions;
      }
      await options.onBatch?.(batch);
    }
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause;
    throw await storeError(client, 'The articles could not be stored.', cause);
  }
  return { ...counts, mentions, seconds: (performance.now() - startedAt) / 1000 };
}

async function storeCountries(client: WriteClient): Promise<void> {
  await saveCountries(client, countries()).catch(async (cause: unknown) => {
    throw await storeError(client, 'The countries could not be stored.', cause);
  });
}
