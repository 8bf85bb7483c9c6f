import { pauseFor } from '../pause-for.ts';

/** A burst of changes is complete when no other follows within this time, in milliseconds. */
const QUIET = 200;
/** The number of changed files from which `next` does not wait for the end of a burst. */
const MAX_BURST = 1_000;

/** The files that were created, changed or deleted, and were not processed yet. */
export class FileChanges {
  #paths = new Set<string>();
  #error: unknown = null;
  #wake = (): void => {};
  readonly #timers = new Map<string, NodeJS.Timeout>();

  add(path: string): void {
    this.#paths.add(path);
    this.#wake();
  }

  /** Adds a file after some time, in milliseconds. */
  addLater(path: string, time: number): void {
    clearTimeout(this.#timers.get(path));
    this.#timers.set(
      path,
      setTimeout(() => {
        this.#timers.delete(path);
        this.add(path);
      }, time),
    );
  }

  /** Makes `next` reject, because changes can no longer be observed. */
  fail(error: unknown): void {
    this.#error ??= error;
    this.#wake();
  }

  /** Waits for a burst of changes. Returns null if the signal is aborted. */
  async next(signal: AbortSignal): Promise<readonly string[] | null> {
    while (this.#paths.size === 0) {
      if (signal.aborted) return null;
      if (this.#error !== null) throw this.#error;
      await this.#changed(signal);
    }
    for (let size = 0; size < this.#paths.size && size < MAX_BURST; ) {
      size = this.#paths.size;
      if (!(await pauseFor(QUIET, signal))) return null;
    }
    const paths = [...this.#paths];
    this.#paths = new Set();
    return paths;
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#wake = wake;
      signal.addEventListener('abort', wake);
    });
  }
}
