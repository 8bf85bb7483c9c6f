import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/cache/memoize.ts';

test('computes each text once', () => {
  const compute = vi.fn((text: string) => text.length);
  const length = memoize(compute);
  expect([length('ab'), length('ab'), length('')]).toEqual([2, 2, 0]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('does not cache errors', () => {
  const compute = vi.fn((text: string) => {
    if (compute.mock.calls.length === 1) throw new Error(text);
    return text;
  });
  const echo = memoize(compute);
  expect(() => echo('a')).toThrow('a');
  expect(echo('a')).toBe('a');
});

test('evicts texts when all of them together are too long', () => {
  const compute = vi.fn((text: string) => text.length);
  const length = memoize(compute);
  for (let index = 0; index < 300; index++) length(`${index}`.padEnd(500));
  length('0'.padEnd(500));
  expect(compute).toHaveBeenCalledTimes(301);
});
