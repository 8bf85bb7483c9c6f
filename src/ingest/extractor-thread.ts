import { Worker } from 'node:worker_threads';
import { DatelineError } from '../errors.ts';
import { line } from '../feed/text.ts';
import type { ExtractedText, Extraction, ExtractorInput, TextExtractor } from '../model/extraction.ts';
import { codeUrl } from '../package-path.ts';
import { normalise } from '../text/index.ts';
import type { AnnotationMode } from './annotations/annotating-extractor.ts';
import type { Failure } from './extracted.ts';
import { ThreadPool } from './thread-pool.ts';

/** The maximum number of queued texts. A long text takes 0.1 s, so the last text in a full queue waits about 3 s. */
const MAX_QUEUED = 32;
/** The time limit for one text, in milliseconds. For the first text, it includes the start of the thread. */
const TIME_LIMIT = 30_000;

/**
 * The limits of the heap of a thread. An extractor needs 35 MB, with its code and caches, and a text of 200,000 characters
 * less than 40 MB more. A higher limit for the old generation has no effect on the number of major garbage collections.
 * With a young generation of 24 MB, there are twice as many minor and a third more major collections, because more of
 * the objects of one text survive; the process then takes 20 MB less with two threads.
 */
const MEMORY_LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 96 } as const;

/** The file has this name in `src` and in `dist`. */
const ENTRY = codeUrl('ingest/extractor-worker.js');

/** The processing of texts in a thread. */
export interface WorkerOptions {
  /** Default: `ignore`. */
  readonly annotations?: AnnotationMode;
  /** Whether it responds to an array of texts with their extractions (the default), or to articles with their rows. */
  readonly output?: 'EXTRACTION' | 'ROWS';
}

/** Starts a thread that responds to each array of texts with the array of its results. */
export const startWorker = (options: WorkerOptions = {}): Worker =>
  // Flags of this process, such as a loader, may not work in the thread.
  new Worker(ENTRY, {
    name: 'extractor',
    execArgv: [],
    workerData: options,
    resourceLimits: MEMORY_LIMITS,
  });

export interface ExtractorThreadOptions {
  /** Default: `startWorker`, without annotations. */
  readonly start?: () => Worker;
  /** The time limit for one text in milliseconds. Default: 30,000. */
  readonly timeLimit?: number;
}

/**
 * The trained extractor in a separate thread, so that the process serves other requests during an extraction. The
 * first text starts the thread. If the thread fails, the next text starts a new thread.
 */
export class ExtractorThread implements TextExtractor {
  readonly #pool: ThreadPool<readonly ExtractorInput[], readonly (Extraction | Failure)[]>;

  constructor({ start = startWorker, timeLimit = TIME_LIMIT }: ExtractorThreadOptions = {}) {
    this.#pool = new ThreadPool({ size: 1, start, timeLimit });
  }

  /**
   * Normalises a text as articles are normalised, and extracts it. Rejects with TEXT_EMPTY, EXTRACTOR_BUSY or
   * EXTRACTION_FAILED, or with an error that the extractor throws.
   */
  async extract({ headline, body, publishedAt }: ExtractorInput): Promise<ExtractedText> {
    const text = normalise(body);
    if (text === '')
      throw new DatelineError(
        'TEXT_EMPTY',
        'The text is empty or contains only white space. Send a text that contains at least one word.',
      );
    if (this.#pool.queued >= MAX_QUEUED) {
      throw new DatelineError(
        'EXTRACTOR_BUSY',
        `The extraction queue is full (limit ${MAX_QUEUED}). Retry in a few seconds.`,
      );
    }
    const [result] = await this.#pool.run([{ headline: line(headline), body: text, publishedAt }]);
    if (result === undefined || 'reason' in result)
      throw new Error(`The extractor failed: ${result?.reason ?? 'no result'}`);
    return { text, extraction: result };
  }

  /** Ends the thread. Queued texts, and texts that are passed to `extract` later, are rejected. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}
