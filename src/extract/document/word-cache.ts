import { cached } from '../../cached.ts';

/** The maximum length of a cached word, in characters. Longer words are not names. */
export const LONGEST_WORD = 64;

/**
 * Returns a function that caches the results of another one by word. The cache is effective, because news articles use
 * the same words again and again.
 */
export function cachedByWord<Result extends string | object>(
  compute: (word: string) => Result,
  capacity: number,
): (word: string) => Result {
  const ofWord = cached(compute, capacity);
  return (word) => (word.length <= LONGEST_WORD ? ofWord(word) : compute(word));
}
