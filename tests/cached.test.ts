import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cached } from '../src/cached.ts';

test('a cached function returns the results of the function', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), fc.integer({ min: 1, max: 12 }), (keys, capacity) => {
      const double = cached((key: number) => String(2 * key), capacity);
      expect(keys.map(double)).toEqual(keys.map((key) => String(2 * key)));
    }),
  );
});

test('results that are often used stay in the cache, and others are evicted', () => {
  const computed: string[] = [];
  const upper = cached((key: string) => {
    computed.push(key);
    return key.toUpperCase();
  }, 10);
  for (let at = 0; at < 100; at += 1) {
    upper('often');
    upper(`once ${at}`);
  }
  expect(computed.filter((key) => key === 'often')).toEqual(['often']);
  computed.length = 0;
  for (let at = 0; at < 100; at += 1) upper(`once ${at}`);
  expect(computed.length).toBeGreaterThan(90);
});
