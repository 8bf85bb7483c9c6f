import type { Worker } from 'node:worker_threads';
import { DatelineError } from '../errors.ts';

export interface ThreadPoolOptions {
  /** The maximum number of threads. */
  readonly size: number;
  /** Starts a thread that responds to each message with one message. */
  readonly start: () => Worker;
  /** The time limit for one message in milliseconds. For the first message, it includes the start of the thread. */
  readonly timeLimit: number;
}

interface Job<Input, Output> {
  readonly input: Input;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

interface Thread<Input, Output> {
  readonly worker: Worker;
  job: Job<Input, Output> | null;
  timer: NodeJS.Timeout | undefined;
}

/**
 * A queue of messages that a number of threads process. Messages start the threads that they need. If a thread fails,
 * its message is rejected, and the next message starts a new thread. Idle threads do not prevent the process from
 * exiting.
 */
export class ThreadPool<Input, Output> {
  readonly #options: ThreadPoolOptions;
  readonly #queue: Job<Input, Output>[] = [];
  readonly #threads = new Set<Thread<Input, Output>>();
  #closed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
  }

  /** The number of messages that wait for a thread. */
  get queued(): number {
    return this.#queue.length;
  }

  /** Rejects with EXTRACTION_FAILED if the thread ends or exceeds the time limit. */
  run(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ input, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads. Queued messages, and messages that are passed to `run` later, are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const error = failed('the process is shutting down');
    await Promise.all([...this.#threads].map((thread) => this.#discard(thread, error)));
    this.#next();
  }

  #next(): void {
    if (this.#closed) {
      for (const job of this.#queue.splice(0)) job.reject(failed('the process is shutting down'));
      return;
    }
    while (this.#queue.length > 0) {
      const thread = [...this.#threads].find(({ job }) => job === null) ?? this.#open();
      if (thread === null) return;
      this.#assign(thread, this.#queue.shift());
    }
  }

  #assign(thread: Thread<Input, Output>, job: Job<Input, Output> | undefined): void {
    if (job === undefined) return;
    const { timeLimit } = this.#options;
    thread.job = job;
    thread.worker.ref();
    const abort = () =>
      void this.#discard(thread, failed(`it took longer than ${timeLimit / 1_000} seconds`));
    thread.timer = setTimeout(abort, timeLimit).unref();
    thread.worker.postMessage(job.input);
  }

  /** Starts a thread; null if the maximum number is running. */
  #open(): Thread<Input, Output> | null {
    if (this.#threads.size >= this.#options.size) return null;
    const worker = this.#options.start();
    const thread: Thread<Input, Output> = { worker, job: null, timer: undefined };
    this.#threads.add(thread);
    worker.on('message', (output: Output) => {
      this.#release(thread)?.resolve(output);
      this.#next();
    });
    // An uncaught error. The event `exit` follows.
    worker.on('error', (error) => void this.#discard(thread, error));
    worker.on('exit', () => void this.#discard(thread, failed('the thread exited')));
    return thread;
  }

  /** Rejects the message of a thread and terminates the thread. */
  async #discard(thread: Thread<Input, Output>, error: unknown): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    this.#release(thread)?.reject(error);
    this.#next();
    await thread.worker.terminate();
  }

  /** Makes a thread idle and returns the message that it processed. */
  #release(thread: Thread<Input, Output>): Job<Input, Output> | null {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = null;
    thread.worker.unref();
    return job;
  }
}

const failed = (reason: string): DatelineError =>
  new DatelineError(
    'EXTRACTION_FAILED',
    `The extraction failed: ${reason}. Retry. If it fails again, shorten the text.`,
  );
