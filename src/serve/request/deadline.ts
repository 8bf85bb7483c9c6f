import { DatelineError } from '../../errors.ts';
import type { Caller } from '../../store/connection/caller.ts';

/**
 * Runs work for a caller. The caller fails with REQUEST_TIMEOUT if the work takes more than `timeout` milliseconds.
 */
export function withDeadline<T>(caller: Caller, timeout: number, work: () => T | Promise<T>): T | Promise<T> {
  const result = work();
  if (!(result instanceof Promise)) return result;
  const timer = setTimeout(() => {
    caller.fail(
      new DatelineError(
        'REQUEST_TIMEOUT',
        `The request took longer than ${timeout / 1_000} seconds and was cancelled. Request less data, or retry later.`,
      ),
    );
  }, timeout);
  return result.finally(() => clearTimeout(timer));
}
