import { expect, test } from 'vitest';
import {
  byField,
  distributionOf,
  isInProportion,
  type MeasuredDocument,
  perUnit,
  worstFirst,
} from '../../../scripts/abuse/worst/figures.ts';

const measured = (cost: number, server: number, database = 0, fields: string[] = []): MeasuredDocument => ({
  document: '{ __typename }',
  fields,
  cost,
  server,
  database,
});

test('divides the time of server and database, minus the overhead, by the cost', () => {
  expect(perUnit(measured(100, 1_500, 500))).toBe(20);
  expect(perUnit(measured(100, 1_500, 500), 1_000)).toBe(10);
  expect(perUnit(measured(100, 100), 1_000)).toBe(0);
});

test('excludes cheap documents from the worst', () => {
  const [slow, slower, small] = [measured(2_000, 50_000), measured(1_000, 40_000), measured(10, 9_000)];
  expect(worstFirst([slow, small, slower])).toEqual([slower, slow]);
});

test('accepts up to ten times the time that the cost represents', () => {
  expect(isInProportion(measured(1_000, 100_000))).toBe(true);
  expect(isInProportion(measured(1_000, 100_001))).toBe(false);
});

test('a distribution has a median, a 99th percentile and a worst value', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(distributionOf(values)).toEqual({ count: 200, median: 101, p99: 199, worst: 200 });
});

test('sorts fields by the median of the documents that contain them', () => {
  const all = [
    measured(1_000, 10_000, 0, ['A.cheap']),
    measured(1_000, 30_000, 0, ['A.cheap', 'B.dear']),
    measured(1_000, 50_000, 0, ['B.dear']),
  ];
  expect(byField(all).map(({ field, units }) => [field, units.median])).toEqual([
    ['B.dear', 50],
    ['A.cheap', 30],
  ]);
});
