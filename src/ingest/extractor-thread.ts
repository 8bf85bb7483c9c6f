import { Worker } from 'node:worker_threads';
import { DatelineError } from '../errors.ts';
import { line } from '../feed/text.ts';
import type { ExtractedText, Extraction, ExtractorInput, TextExtractor } from '../model/extraction.ts';
import { normalise } from '../text/index.ts';

/** The maximum number of queued texts. A long text takes 0.1 s, so the last text in a full queue waits about 3 s. */
const MAX_QUEUED = 32;
/** The time limit for one text, in milliseconds. For the first text, it includes the start of the thread. */
const TIME_LIMIT = 30_000;

/** The file has this name in `src` and in `dist`. */
const ENTRY = new URL('./extractor-worker.js', import.meta.url);

/** Starts a thread that responds to each `ExtractorInput` with its `Extraction`, in order. */
export const startWorker = (): Worker =>
  // Flags of this process, such as a loader, may not work in the thread.
  new Worker(ENTRY, { name: 'extractor', execArgv: [] });

export interface ExtractorThreadOptions {
  /** Default: `startWorker`. */
  readonly start?: () => Worker;
  /** The time limit for one text in milliseconds. Default: 30,000. */
  readonly timeLimit?: number;
}

interface Job {
  readonly input: ExtractorInput;
  resolve(extraction: Extraction): void;
  reject(error: unknown): void;
}

/**
 * The trained extractor in a separate thread, so that the process serves other requests during an extraction. The
 * first text starts the thread. If the thread fails, the next text starts a new thread. The thread does not prevent
 * the process from exiting.
 */
export class ExtractorThread implements TextExtractor {
  readonly #start: () => Worker;
  readonly #timeLimit: number;
  readonly #queue: Job[] = [];
  #running: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ExtractorThreadOptions = {}) {
    this.#start = options.start ?? startWorker;
    this.#timeLimit = options.timeLimit ?? TIME_LIMIT;
  }

  /**
   * Normalises a text as articles are normalised, and extracts it. Rejects with TEXT_EMPTY, EXTRACTOR_BUSY or
   * EXTRACTION_FAILED, or with an error that the extractor throws.
   */
  async extract({ headline, body, publishedAt }: ExtractorInput): Promise<ExtractedText> {
    const text = normalise(body);
    if (text === '')
      throw new DatelineError('TEXT_EMPTY', 'The text is empty or contains only white space. Send a text.');
    if (this.#queue.length >= MAX_QUEUED) {
      throw new DatelineError(
        'EXTRACTOR_BUSY',
        `The extraction queue is full (limit ${MAX_QUEUED}). Retry in a few seconds.`,
      );
    }
    const input = { headline: line(headline), body: text, publishedAt };
    const extraction = await new Promise<Extraction>((resolve, reject) => {
      this.#queue.push({ input, resolve, reject });
      this.#next();
    });
    return { text, extraction };
  }

  /** Ends the thread. Queued texts, and texts that are passed to `extract` later, are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#discardThread(failed('the server is shutting down'));
  }

  #next(): void {
    if (this.#closed)
      for (const job of this.#queue.splice(0)) job.reject(failed('the server is shutting down'));
    if (this.#running) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#running = job;
    this.#worker ??= this.#open();
    const abort = () =>
      void this.#discardThread(failed(`it took longer than ${this.#timeLimit / 1_000} seconds`));
    this.#timer = setTimeout(abort, this.#timeLimit).unref();
    this.#worker.postMessage(job.input);
  }

  #open(): Worker {
    const worker = this.#start();
    worker.on('message', (extraction: Extraction) => {
      if (worker === this.#worker) this.#settle((job) => job.resolve(extraction));
    });
    // An uncaught error. `exit` follows.
    worker.on('error', (error) => {
      if (worker === this.#worker) void this.#discardThread(error);
    });
    worker.on('exit', () => {
      if (worker === this.#worker) void this.#discardThread(failed('the thread exited'));
    });
    worker.unref();
    return worker;
  }

  /** Rejects the current text and terminates the thread. The next text starts a new thread. */
  async #discardThread(error: unknown): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#settle((job) => job.reject(error));
    await worker?.terminate();
  }

  #settle(settle: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#running;
    this.#running = null;
    if (job) settle(job);
    this.#next();
  }
}

const failed = (reason: string): DatelineError =>
  new DatelineError(
    'EXTRACTION_FAILED',
    `The extraction failed: ${reason}. Retry. If it fails again, shorten the text.`,
  );
