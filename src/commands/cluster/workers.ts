import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Assignment } from './messages.ts';
import type { Port } from './port.ts';
import { forkWorker, type WorkerProcess } from './worker-process.ts';

/** Milliseconds that a worker must have lived for its end not to count as another one at once. */
const LONG_LIFE = 10_000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** How many starts in a row may fail while nobody serves. */
const MAX_FAILURES = 5;

export interface WorkersOptions {
  readonly count: number;
  /** What they share. */
  readonly port: Port;
  readonly logger: Logger;
}

/** Processes that share a port, kept at their number. */
export class Workers {
  /** Rejects when nobody serves and no worker can be started. */
  readonly failure: Promise<never>;
  readonly #options: WorkersOptions;
  readonly #logger: Logger;
  readonly #first: readonly WorkerProcess[];
  readonly #starting = new Set<WorkerProcess>();
  /** Those that are ready and not told to leave. */
  readonly #serving = new Set<WorkerProcess>();
  readonly #leaving = new Set<Promise<void>>();
  readonly #closing = new AbortController();
  /** Told before any is replaced. */
  #assignment!: Assignment;
  /** Workers that never served, or not for long, in a row. */
  #shortLives = 0;
  /** Workers that never served, in a row. */
  #failures = 0;
  #restarted: Promise<void> = Promise.resolve();
  #fail: (error: unknown) => void = () => {};

  /** Starts all, which load what they need and wait. */
  constructor(options: WorkersOptions) {
    this.#options = options;
    this.#logger = options.logger;
    this.failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.failure.catch(() => {}); // until somebody asks
    this.#first = Array.from({ length: options.count }, () => this.#fork());
  }

  /** Resolves when all serve. Rejects with what the first failed with. */
  async serve(assignment: Assignment): Promise<void> {
    this.#assignment = assignment;
    await Promise.all(this.#first.map((worker) => this.#engage(worker)));
  }

  /** Replaces one after the other, each when its successor serves. Another restart waits for this one. */
  restart(): void {
    this.#restarted = this.#restarted.then(() => this.#replaceAll());
  }

  /** From now on they say that they are not ready. None is replaced any more. */
  drain(): void {
    this.#closing.abort();
    for (const worker of this.#serving) worker.drain();
  }

  /** Lets requests in flight end; resolves when no worker is left. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const worker of this.#serving) void this.#dismiss(worker, false);
    const starting = [...this.#starting];
    for (const worker of starting) worker.kill();
    await Promise.all([...this.#leaving, ...starting.map(({ ended }) => ended)]);
  }

  #fork(): WorkerProcess {
    const worker = forkWorker();
    const forked = performance.now();
    this.#starting.add(worker);
    void worker.ended.then((how) => this.#lose(worker, how, performance.now() - forked));
    return worker;
  }

  /** Resolves when it serves. */
  async #engage(worker: WorkerProcess): Promise<void> {
    await worker.serve(this.#assignment);
    this.#failures = 0;
    this.#starting.delete(worker);
    this.#serving.add(worker);
    this.#options.port.add(worker);
    this.#logger.debug({ worker: worker.pid }, 'A worker serves.');
  }

  #dismiss(worker: WorkerProcess, linger: boolean): Promise<void> {
    this.#serving.delete(worker);
    this.#options.port.remove(worker);
    const left = worker.leave({ linger }).finally(() => this.#leaving.delete(left));
    this.#leaving.add(left);
    return left;
  }

  #lose(worker: WorkerProcess, how: string, lived: number): void {
    this.#starting.delete(worker);
    this.#options.port.remove(worker);
    const unasked = this.#serving.delete(worker);
    if (!unasked) return;
    this.#logger.error({ worker: worker.pid }, `A worker ended (${how}); another one takes its place.`);
    this.#shortLives = lived < LONG_LIFE ? this.#shortLives + 1 : 0;
    void this.#refill();
  }

  /** Brings the workers back to their number. */
  async #refill(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#lacks()) {
      const pause = this.#shortLives === 0 ? 0 : FIRST_PAUSE * 2 ** (this.#shortLives - 1);
      await sleep(Math.min(pause, LONGEST_PAUSE), undefined, { signal }).catch(() => {});
      if (!this.#lacks()) return;
      try {
        await this.#engage(this.#fork());
      } catch (err) {
        if (signal.aborted) return;
        this.#shortLives += 1;
        this.#failures += 1;
        if (this.#serving.size === 0 && this.#failures >= MAX_FAILURES) {
          this.#fail(err);
          return;
        }
        this.#logger.error({ err }, 'A worker could not be started.');
      }
    }
  }

  #lacks(): boolean {
    return !this.#closing.signal.aborted && this.#serving.size + this.#starting.size < this.#options.count;
  }

  async #replaceAll(): Promise<void> {
    for (const old of [...this.#serving]) {
      // One that ended by itself has its successor already.
      if (!this.#serving.has(old)) continue;
      try {
        await this.#engage(this.#fork());
      } catch (err) {
        if (this.#closing.signal.aborted) return;
        this.#logger.error({ err }, 'The restart ends here, as a worker could not be started.');
        return await this.#refill();
      }
      if (this.#serving.has(old)) await this.#dismiss(old, true);
      void this.#refill();
    }
    this.#logger.info('All workers are new.');
  }
}
