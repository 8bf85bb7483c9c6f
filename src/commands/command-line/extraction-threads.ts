import { availableParallelism } from 'node:os';
import { wholeNumber } from './whole-number.ts';

const MAX_THREADS = 64;

/** The number of extraction threads without an option: one per CPU core. */
export const DEFAULT_THREADS = Math.min(MAX_THREADS, availableParallelism());

/** The numbers of extraction threads that options accept, for their descriptions. */
export const THREADS = `from 1 to ${MAX_THREADS} (default: one per CPU core)`;

/** Parses a number of extraction threads. */
export const extractionThreads = wholeNumber(1, MAX_THREADS);
