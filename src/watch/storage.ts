import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { ArticleDefaults } from '../feed/index.ts';
import type { FeedRecord } from '../feed/record.ts';
import type { BatchExtractor } from '../ingest/batch-extractor.ts';
import { ingest } from '../ingest/ingest.ts';
import { describePosition, type RecordOutcome } from '../ingest/outcome.ts';
import type { WriteClient } from '../store/write/client.ts';

/** The interval between two log lines about a run that continues, in milliseconds. */
const REPORT_INTERVAL = 10_000;

export interface StorageOptions {
  readonly client: WriteClient;
  readonly extractor: BatchExtractor;
  readonly defaults: ArticleDefaults;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** The records of a folder or feed. */
export interface SourceRecords {
  /** The folder or the URL. */
  readonly source: string;
  readonly records: AsyncIterable<FeedRecord>;
  /** The approximate number of articles. */
  readonly expected: number;
  /** The messages of failures that were logged before, and are not logged again. */
  readonly reported?: ReadonlySet<string>;
  readonly onOutcome: (outcome: RecordOutcome) => void;
}

/** Stores the articles of all folders and feeds, one run after the other, because the database has one writer. */
export class Storage {
  readonly client: WriteClient;
  readonly #options: StorageOptions;
  readonly #runs = new PQueue({ concurrency: 1 });
  #hasCountries = false;

  constructor(options: StorageOptions) {
    this.client = options.client;
    this.#options = options;
  }

  /** Stores articles, and logs failures and counts. Throws STORE_FAILED and DATABASE_UNREACHABLE. */
  store(source: SourceRecords): Promise<void> {
    return this.#runs.add(() => this.#run(source));
  }

  /** Removes articles while nothing is stored. */
  remove<T>(work: () => Promise<T>): Promise<T> {
    return this.#runs.add(work);
  }

  async #run({ source, records, expected, reported, onOutcome }: SourceRecords): Promise<void> {
    const { logger, ...options } = this.#options;
    let next = performance.now() + REPORT_INTERVAL;
    let done = 0;
    const summary = await ingest(records, {
      ...options,
      expected,
      hasCountries: this.#hasCountries,
      onStep: (step) => logger.info({ source, step }, 'Completing the first load'),
      async onBatch(outcomes) {
        done += outcomes.length;
        for (const outcome of outcomes) {
          onOutcome(outcome);
          logOutcome(logger, outcome, reported);
        }
        if (performance.now() < next) return;
        next = performance.now() + REPORT_INTERVAL;
        logger.info({ source, articles: done }, 'Storing articles');
      },
    });
    this.#hasCountries = true;
    const { new: added, updated, unchanged, skipped, failed } = summary;
    const level = added + updated > 0 ? 'info' : 'debug';
    logger[level]({ source, new: added, updated, unchanged, skipped, failed }, 'Articles stored');
  }
}

function logOutcome(
  logger: Logger,
  { position, error, warnings, reason }: RecordOutcome,
  reported: ReadonlySet<string> | undefined,
): void {
  const file = describePosition(position);
  if (error !== null && !reported?.has(error.message))
    logger.warn({ code: error.code, file, reason: error.message }, 'Article not stored');
  if (reason !== null) logger.debug({ file, reason }, 'Record skipped');
  for (const warning of warnings) logger.debug({ file, reason: warning }, 'Part of an article ignored');
}
