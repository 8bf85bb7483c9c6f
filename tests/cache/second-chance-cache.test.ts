import { expect, test } from 'vitest';
import { SecondChanceCache } from '../../src/cache/second-chance-cache.ts';

const filled = (removed: string[] = []) => {
  const cache = new SecondChanceCache<string, number>(3, (key) => removed.push(key));
  for (const [value, key] of ['a', 'b', 'c'].entries()) cache.set(key, value, 1);
  return cache;
};

test('evicts the oldest value that was not read', () => {
  const removed: string[] = [];
  const cache = filled(removed);
  cache.get('a');
  cache.set('d', 3, 1);
  expect(removed).toEqual(['b']);
  expect(cache.get('a')).toBe(0);
});

test('spares a value that was read only once', () => {
  const removed: string[] = [];
  const cache = filled(removed);
  cache.get('a');
  for (const key of ['d', 'e', 'f', 'g']) cache.set(key, 0, 1);
  expect(removed).toEqual(['b', 'c', 'd', 'a']);
});

test('counts the bytes of replaced and deleted values', () => {
  const cache = filled();
  cache.set('a', 1, 2);
  expect([cache.bytes, cache.size]).toEqual([3, 2]);
  cache.delete('a');
  cache.delete('a');
  expect([cache.bytes, cache.size]).toEqual([1, 1]);
  cache.clear();
  expect([cache.bytes, cache.size]).toEqual([0, 0]);
});

test('does not store a value that exceeds the limit', () => {
  const cache = filled();
  cache.set('large', 1, 4);
  expect(cache.get('large')).toBeUndefined();
});

test('finds nothing under an unknown key', () => {
  expect(filled().get('x')).toBeUndefined();
});
