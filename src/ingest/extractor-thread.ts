import { Worker } from 'node:worker_threads';
import { DatelineError } from '../errors.ts';
import { line } from '../feed/text.ts';
import type { ExtractedText, Extraction, ExtractorInput, TextExtractor } from '../model/extraction.ts';
import { normalise } from '../text/index.ts';

/** Most texts that wait while one is read: at a tenth of a second for a long one, the last waits three seconds. */
const MAX_WAITING = 32;
/** Milliseconds that one text may take; the first has the thread's start to wait for as well. */
const TIME_LIMIT = 30_000;

/** The same name in `src` and in `dist`. */
const ENTRY = new URL('./extractor-worker.js', import.meta.url);

/** Starts a thread that answers each `ExtractorInput` with its `Extraction`, in order. */
export const startWorker = (): Worker =>
  // Flags that this process was started with may be about what only it runs.
  new Worker(ENTRY, { name: 'extractor', execArgv: [] });

export interface ExtractorThreadOptions {
  /** Default: `startWorker`. */
  readonly start?: () => Worker;
  /** Milliseconds; default: 30,000. */
  readonly timeLimit?: number;
}

interface Job {
  readonly input: ExtractorInput;
  resolve(extraction: Extraction): void;
  reject(error: unknown): void;
}

/**
 * The trained extractor in a thread of its own, so that the process answers others while a text is read. The thread
 * starts at the first text and stays, is replaced at the next text after it died, and never keeps the process alive.
 */
export class ExtractorThread implements TextExtractor {
  readonly #start: () => Worker;
  readonly #timeLimit: number;
  readonly #waiting: Job[] = [];
  #running: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ExtractorThreadOptions = {}) {
    this.#start = options.start ?? startWorker;
    this.#timeLimit = options.timeLimit ?? TIME_LIMIT;
  }

  /**
   * Brings a text into the form in which articles are stored, and reads it. Rejects with TEXT_EMPTY, EXTRACTOR_BUSY or
   * EXTRACTION_FAILED; with what the extractor threw, should it ever.
   */
  async extract({ headline, body, publishedAt }: ExtractorInput): Promise<ExtractedText> {
    const text = normalise(body);
    if (text === '') throw new DatelineError('TEXT_EMPTY', 'There is no text to read: give some.');
    if (this.#waiting.length >= MAX_WAITING) {
      throw new DatelineError(
        'EXTRACTOR_BUSY',
        `${MAX_WAITING} texts wait to be read already: ask again in a moment.`,
      );
    }
    const input = { headline: line(headline), body: text, publishedAt };
    const extraction = await new Promise<Extraction>((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      this.#next();
    });
    return { text, extraction };
  }

  /** Ends the thread; texts that wait are not read any more, and none is taken. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#abandon(failed('the server is closing'));
  }

  #next(): void {
    if (this.#closed) for (const job of this.#waiting.splice(0)) job.reject(failed('the server is closing'));
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.#worker ??= this.#open();
    const late = () => void this.#abandon(failed(`it took more than ${this.#timeLimit} milliseconds`));
    this.#timer = setTimeout(late, this.#timeLimit).unref();
    this.#worker.postMessage(job.input);
  }

  #open(): Worker {
    const worker = this.#start();
    worker.on('message', (extraction: Extraction) => {
      if (worker === this.#worker) this.#settle((job) => job.resolve(extraction));
    });
    // What it did not catch; `exit` follows.
    worker.on('error', (error) => {
      if (worker === this.#worker) void this.#abandon(error);
    });
    worker.on('exit', () => {
      if (worker === this.#worker) void this.#abandon(failed('its thread ended'));
    });
    worker.unref();
    return worker;
  }

  /** Takes leave of the thread, dead or alive, and of the text that it read; the next text gets a new one. */
  async #abandon(error: unknown): Promise<void> {
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

const failed = (why: string): DatelineError =>
  new DatelineError(
    'EXTRACTION_FAILED',
    `The text was not read: ${why}. Ask again, perhaps with a shorter text.`,
  );
