import { expect, test } from 'vitest';
import {
  type Answered,
  byField,
  distributionOf,
  isInProportion,
  perUnit,
  worstFirst,
} from '../../../scripts/abuse/worst/figures.ts';

const answered = (cost: number, server: number, database = 0, fields: string[] = []): Answered => ({
  document: '{ __typename }',
  fields,
  cost,
  server,
  database,
});

test('the time of the server and of the database counts for each unit, less what any request takes', () => {
  expect(perUnit(answered(100, 1_500, 500))).toBe(20);
  expect(perUnit(answered(100, 1_500, 500), 1_000)).toBe(10);
  expect(perUnit(answered(100, 100), 1_000)).toBe(0);
});

test('small documents are not among the worst', () => {
  const [slow, slower, small] = [answered(2_000, 50_000), answered(1_000, 40_000), answered(10, 9_000)];
  expect(worstFirst([slow, small, slower])).toEqual([slower, slow]);
});

test('a document may take ten times what its cost stands for', () => {
  expect(isInProportion(answered(1_000, 100_000))).toBe(true);
  expect(isInProportion(answered(1_000, 100_001))).toBe(false);
});

test('a distribution has its median, 99th percentile and worst', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(distributionOf(values)).toEqual({ count: 200, median: 101, p99: 199, worst: 200 });
});

test('fields are sorted by the median of the documents that have them', () => {
  const all = [
    answered(1_000, 10_000, 0, ['A.cheap']),
    answered(1_000, 30_000, 0, ['A.cheap', 'B.dear']),
    answered(1_000, 50_000, 0, ['B.dear']),
  ];
  expect(byField(all).map(({ field, units }) => [field, units.median])).toEqual([
    ['B.dear', 50],
    ['A.cheap', 30],
  ]);
});
