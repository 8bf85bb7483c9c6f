import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for some milliseconds. Returns false if the signal is or becomes aborted. */
export const pauseFor = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  sleep(milliseconds, true, { signal }).catch(() => false);
