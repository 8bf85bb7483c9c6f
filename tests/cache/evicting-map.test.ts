import { expect, test } from 'vitest';
import { SecondChanceCache } from '../../src/cache/second-chance-cache.ts';

/** Records the keys of removed entries. */
class TestCache extends SecondChanceCache<string, number> {
  readonly removed: string[] = [];

  protected override onRemove(key: string): void {
    this.removed.push(key);
  }
}

function filled(): TestCache {
  const cache = new TestCache(3);
  for (const [value, key] of ['a', 'b', 'c'].entries()) cache.set(key, value, 1);
  return cache;
}

test('evicts the oldest value that was not read', () => {
  const cache = filled();
  cache.get('a');
  cache.set('d', 3, 1);
  expect(cache.removed).toEqual(['b']);
  expect(cache.get('a')).toBe(0);
});

test('spares a value that was read only once', () => {
  const cache = filled();
  cache.get('a');
  for (const key of ['d', 'e', 'f', 'g']) cache.set(key, 0, 1);
  expect(cache.removed).toEqual(['b', 'c', 'd', 'a']);
});

test('counts the bytes of replaced and evicted values', () => {
  const cache = filled();
  cache.set('a', 1, 2);
  expect([cache.bytes, cache.size]).toEqual([3, 2]);
  cache.set('d', 1, 3);
  expect([cache.bytes, cache.size]).toEqual([3, 1]);
});

test('does not store a value that exceeds the limit', () => {
  const cache = filled();
  cache.set('large', 1, 4);
  expect(cache.get('large')).toBeUndefined();
  expect([cache.bytes, cache.size]).toEqual([0, 0]);
});

test('finds nothing for an unknown key', () => {
  expect(filled().get('x')).toBeUndefined();
});
