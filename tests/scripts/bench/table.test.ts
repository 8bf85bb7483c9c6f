import { expect, test } from 'vitest';
import type { Contender } from '../../../scripts/bench/contenders.ts';
import { printTable, rowsOf } from '../../../scripts/bench/table.ts';

const measured = (
  name: string,
  role: Contender['role'],
  keeps: boolean,
  ...speeds: readonly number[]
): Parameters<typeof rowsOf>[0][number] => ({
  contender: { name, role, keeps },
  rounds: speeds.map((requestsPerSecond) => ({
    requestsPerSecond,
    p50: 1_000 / requestsPerSecond,
    p99: 4_000 / requestsPerSecond,
  })),
});

const GIVEN = [
  measured('ours', 'gateway', false, 400, 100, 300),
  measured('ours, kept', 'gateway', true, 9_000, 4_000, 8_000),
  measured('slow', 'peer', false, 100, 60, 90),
  measured('fast', 'peer', false, 200, 20, 150),
  measured('cache', 'peer', true, 1_000, 1_000, 1_000),
  measured('statement', 'statement', false, 800, 50, 100),
  measured('http', 'limit', true, 10_000, 5_000, 10_000),
];

test('each figure is a median, and each ratio the median of those within a round', () => {
  const rows = rowsOf(GIVEN);
  expect(rows[0]).toEqual({
    contender: 'ours',
    requestsPerSecond: 300,
    p50: 1_000 / 300,
    p99: 4_000 / 300,
    toHttp: 0.03,
    toStatement: 2,
    // To "fast", whose median is the higher one: 2, 5 and 2.
    toPeer: 2,
  });
});

test('what keeps answers is compared with a peer that does so too', () => {
  const kept = rowsOf(GIVEN)[1];
  expect(kept?.toPeer).toBe(8);
  expect(kept?.toHttp).toBe(0.8);
});

test('a contender that was not asked leaves its ratios empty', () => {
  const rows = rowsOf(GIVEN.slice(0, 1));
  expect(rows[0]).toMatchObject({ toHttp: null, toStatement: null, toPeer: null });
  expect(printTable('a question', rows)).toBe(
    'a question requests/s     p50 ms     p99 ms     / http      / SQL     / peer\n' +
      'ours              300       3.33      13.33                                 \n',
  );
});

test('the columns stand below each other however long the names are', () => {
  const lines = printTable('a question', rowsOf(GIVEN)).trimEnd().split('\n');
  expect(lines).toHaveLength(GIVEN.length + 1);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
