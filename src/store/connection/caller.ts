import type { DatelineError } from '../../errors.ts';

type Listener = (failure: DatelineError) => void;

/**
 * The party on whose behalf statements run, for example one request. The statements of one caller are queued, limited
 * and cancelled together.
 */
export class Caller {
  /** Whether the statements of this caller yield to the statements of other callers. */
  expensive = false;
  #failure: DatelineError | null = null;
  readonly #listeners = new Set<Listener>();

  /** The reason why the caller no longer needs any result; null while it waits for results. */
  get failure(): DatelineError | null {
    return this.#failure;
  }

  /** Ends the work for this caller: running statements are cancelled; waiting and later statements are rejected. */
  fail(failure: DatelineError): void {
    if (this.#failure) return;
    this.#failure = failure;
    for (const listener of this.#listeners) listener(failure);
    this.#listeners.clear();
  }

  /** Registers a listener for the caller's failure. Remove it with `offFailure` when the work has ended. */
  onFailure(listener: Listener): void {
    this.#listeners.add(listener);
  }

  offFailure(listener: Listener): void {
    this.#listeners.delete(listener);
  }
}
