import { shared } from './shared-string.ts';

/**
 * Returns a function that caches the results of another one, at most `capacity`. The cache has two halves: when the newer
 * half is full, it replaces the older half. A result that is found in the older half is copied to the newer half, so
 * results that are often used stay in the cache. This needs no list in the order of use, which would take more time
 * and memory than most results.
 */
export function cached<Key extends string | number, Result extends string | object>(
  compute: (key: Key) => Result,
  capacity: number,
): (key: Key) => Result {
  const half = Math.ceil(capacity / 2);
  let newer = new Map<Key, Result>();
  let older = new Map<Key, Result>();
  return (key) => {
    const known = newer.get(key);
    if (known !== undefined) return known;
    const result = older.get(key) ?? compute(key);
    if (newer.size >= half) {
      older = newer;
      newer = new Map();
    }
    newer.set(ownKey(key), result);
    return result;
  };
}

/** As a key, a part of a text would keep the entire text in memory. The returned key is equal, so it has the same type. */
const ownKey = <Key extends string | number>(key: Key): Key =>
  typeof key === 'string' ? (shared(key) as typeof key) : key;
