import { SecondChanceCache } from './second-chance-cache.ts';

/** The maximum total length, in UTF-16 code units, of the texts whose results are cached for each function. */
const MAX_LENGTH = 100_000;

/** Returns a function that caches the results of a pure function with a text argument. Errors are not cached. */
export function memoize<V>(compute: (text: string) => V): (text: string) => V {
  const results = new SecondChanceCache<string, { readonly value: V }>(MAX_LENGTH);
  return (text) => {
    const cached = results.get(text);
    if (cached) return cached.value;
    const value = compute(text);
    results.set(text, { value }, text.length + 1);
    return value;
  };
}
