/** The maximum length of a cached word, in characters. Longer words are not names. */
export const LONGEST_WORD = 64;

/**
 * Returns a function that caches the results of another one by word. The cache is emptied when it contains `capacity`
 * words. It is effective, because news articles use the same words again and again.
 */
export function cachedByWord<Result extends string | object>(
  compute: (word: string) => Result,
  capacity: number,
): (word: string) => Result {
  const cache = new Map<string, Result>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const result = compute(word);
    if (word.length <= LONGEST_WORD) {
      if (cache.size >= capacity) cache.clear();
      cache.set(word, result);
    }
    return result;
  };
}
