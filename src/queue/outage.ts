import pg from 'pg';
import { DatelineError } from '../errors.ts';
import { pauseFor } from '../pause-for.ts';
import { isUnavailable } from '../store/connection/failures.ts';

/** The first pause between two attempts, which doubles with each attempt, and the longest pause, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Returns whether an error means that the database cannot be reached at the moment. */
export const isOutage = (error: unknown): boolean =>
  error instanceof DatelineError ? error.code === 'DATABASE_UNREACHABLE' : isUnavailable(error);

/**
 * Returns whether the database rejected a statement or cannot be reached. Statements of the queue fail, for example,
 * while a standby is promoted or the disk is full.
 */
export const isDatabaseFailure = (error: unknown): boolean =>
  isOutage(error) || error instanceof pg.DatabaseError;

/**
 * Repeats `work` while it fails with such an error (default: the database cannot be reached), with increasing pauses.
 * Returns null if the signal is aborted before `work` succeeds.
 */
export async function untilReachable<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  onOutage: (error: unknown) => void,
  isRetried = isOutage,
): Promise<T | null> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isRetried(error)) throw error;
      onOutage(error);
      if (!(await pauseFor(pause, signal))) return null;
    }
  }
}
