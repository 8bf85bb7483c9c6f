import { expect, test } from 'vitest';
import { ascending, median, quantile } from '../../../scripts/shared/statistics.ts';

test('the median of an even number of values is the mean of the two middle ones', () => {
  expect(median(ascending([3, 1, 2]))).toBe(2);
  expect(median(ascending([10, 1, 2, 4]))).toBe(3);
  expect(median([])).toBe(0);
});

test('a quantile is one of the values, at most the largest', () => {
  const sorted = ascending([5, 4, 3, 2, 1]);
  expect(quantile(sorted, 0.5)).toBe(3);
  expect(quantile(sorted, 0.99)).toBe(5);
  expect(quantile(sorted, 1)).toBe(5);
  expect(quantile([], 0.5)).toBe(0);
});

test('sorting returns a copy', () => {
  const values = [2, 1];
  expect(ascending(values)).toEqual([1, 2]);
  expect(values).toEqual([2, 1]);
});
