import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Assignment } from './messages.ts';
import type { SharedPort } from './shared-port.ts';
import { forkWorker, type WorkerProcess } from './worker-process.ts';

/**
 * The minimum lifetime of a worker, in milliseconds, for which its replacement is started without delay after it
 * exits.
 */
const LONG_LIFE = 10_000;
/**
 * The delay before a replacement is started after one early exit, in milliseconds. The delay doubles with each further
 * early exit.
 */
const FIRST_DELAY = 100;
const MAX_DELAY = 10_000;
/** The pool fails after this number of consecutive failed starts if no worker is serving. */
const MAX_FAILURES = 5;

export interface WorkerPoolOptions {
  readonly count: number;
  readonly port: SharedPort;
  readonly logger: Logger;
}

/** A fixed number of worker processes that share a port. A worker that exits is replaced. */
export class WorkerPool {
  /** Rejects when no worker is serving and no worker can be started. */
  readonly failure: Promise<never>;
  readonly #options: WorkerPoolOptions;
  readonly #logger: Logger;
  readonly #initial: readonly WorkerProcess[];
  readonly #starting = new Set<WorkerProcess>();
  /** The workers that are ready and are not closing. */
  readonly #serving = new Set<WorkerProcess>();
  readonly #closing = new Set<Promise<void>>();
  readonly #stopped = new AbortController();
  /** `serve` sets this field before any worker is replaced. */
  #assignment!: Assignment;
  /** The number of consecutive workers that failed to start or exited early. */
  #earlyExits = 0;
  /** The number of consecutive workers that failed to start. */
  #failures = 0;
  #restarted: Promise<void> = Promise.resolve();
  #fail: (error: unknown) => void = () => {};

  /** Starts the worker processes. They load their modules and wait for `serve`. */
  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#logger = options.logger;
    this.failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // The caller awaits the promise later. Until then, a rejection must not be reported as unhandled.
    this.failure.catch(() => {});
    this.#initial = Array.from({ length: options.count }, () => this.#fork());
  }

  /** Resolves when all workers serve. Rejects with the first error. */
  async serve(assignment: Assignment): Promise<void> {
    this.#assignment = assignment;
    await Promise.all(this.#initial.map((worker) => this.#start(worker)));
  }

  /**
   * Replaces the workers one by one. Each worker closes when its successor serves. If this method is called again, the
   * restarts run one after another.
   */
  restart(): void {
    this.#restarted = this.#restarted.then(() => this.#replaceAll());
  }

  /** Makes the workers report that they are not ready. After this call, no worker is replaced. */
  drain(): void {
    this.#stopped.abort();
    for (const worker of this.#serving) worker.drain();
  }

  /** Completes the open requests; resolves when all workers have exited. */
  async close(): Promise<void> {
    this.#stopped.abort();
    for (const worker of this.#serving) void this.#closeWorker(worker, false);
    const starting = [...this.#starting];
    for (const worker of starting) worker.kill();
    await Promise.all([...this.#closing, ...starting.map(({ exited }) => exited)]);
  }

  #fork(): WorkerProcess {
    const worker = forkWorker();
    const forkedAt = performance.now();
    this.#starting.add(worker);
    void worker.exited.then((reason) => this.#handleExit(worker, reason, performance.now() - forkedAt));
    return worker;
  }

  async #start(worker: WorkerProcess): Promise<void> {
    await worker.serve(this.#assignment);
    this.#failures = 0;
    this.#starting.delete(worker);
    this.#serving.add(worker);
    this.#options.port.add(worker);
    this.#logger.debug({ worker: worker.pid }, 'Worker ready');
  }

  #closeWorker(worker: WorkerProcess, linger: boolean): Promise<void> {
    this.#serving.delete(worker);
    this.#options.port.remove(worker);
    const closed = worker.close({ linger }).finally(() => this.#closing.delete(closed));
    this.#closing.add(closed);
    return closed;
  }

  #handleExit(worker: WorkerProcess, reason: string, lifetime: number): void {
    this.#starting.delete(worker);
    this.#options.port.remove(worker);
    const isUnexpected = this.#serving.delete(worker);
    if (!isUnexpected) return;
    this.#logger.error({ worker: worker.pid }, `Worker exited (${reason}); starting a replacement`);
    this.#earlyExits = lifetime < LONG_LIFE ? this.#earlyExits + 1 : 0;
    void this.#refill();
  }

  /** Starts workers until the pool has its full number of workers again. */
  async #refill(): Promise<void> {
    const { signal } = this.#stopped;
    while (this.#isIncomplete()) {
      const delay = this.#earlyExits === 0 ? 0 : FIRST_DELAY * 2 ** (this.#earlyExits - 1);
      await sleep(Math.min(delay, MAX_DELAY), undefined, { signal }).catch(() => {});
      if (!this.#isIncomplete()) return;
      try {
        await this.#start(this.#fork());
      } catch (err) {
        if (signal.aborted) return;
        this.#earlyExits += 1;
        this.#failures += 1;
        if (this.#serving.size === 0 && this.#failures >= MAX_FAILURES) {
          this.#fail(err);
          return;
        }
        this.#logger.error({ err }, 'Worker start failed');
      }
    }
  }

  #isIncomplete(): boolean {
    return !this.#stopped.signal.aborted && this.#serving.size + this.#starting.size < this.#options.count;
  }

  async #replaceAll(): Promise<void> {
    for (const old of [...this.#serving]) {
      // A worker that has exited in the meantime already has a successor.
      if (!this.#serving.has(old)) continue;
      try {
        await this.#start(this.#fork());
      } catch (err) {
        if (this.#stopped.signal.aborted) return;
        this.#logger.error({ err }, 'Worker start failed; the restart is incomplete');
        return await this.#refill();
      }
      if (this.#serving.has(old)) await this.#closeWorker(old, true);
      void this.#refill();
    }
    this.#logger.info('All workers replaced');
  }
}
