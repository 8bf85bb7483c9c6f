import { expect, test } from 'vitest';
import type { Contender } from '../../../scripts/bench/contenders.ts';
import { printTable, rowsOf } from '../../../scripts/bench/table.ts';

const measured = (
  name: string,
  role: Contender['role'],
  cachesResponses: boolean,
  ...speeds: readonly number[]
): Parameters<typeof rowsOf>[0][number] => ({
  contender: { name, role, cachesResponses },
  rounds: speeds.map((requestsPerSecond) => ({
    requestsPerSecond,
    p50: 1_000 / requestsPerSecond,
    p99: 4_000 / requestsPerSecond,
  })),
});

const MEASURED = [
  measured('ours', 'gateway', false, 400, 100, 300),
  measured('ours, cached', 'gateway', true, 9_000, 4_000, 8_000),
  measured('slow', 'peer', false, 100, 60, 90),
  measured('fast', 'peer', false, 200, 20, 150),
  measured('cache', 'peer', true, 1_000, 1_000, 1_000),
  measured('statement', 'statement', false, 800, 50, 100),
  measured('http', 'limit', true, 10_000, 5_000, 10_000),
];

test('each figure is a median, and each ratio is the median of the ratios within a round', () => {
  const rows = rowsOf(MEASURED);
  expect(rows[0]).toEqual({
    contender: 'ours',
    requestsPerSecond: 300,
    p50: 1_000 / 300,
    p99: 4_000 / 300,
    toHttp: 0.03,
    toStatement: 2,
    // The ratios to "fast", the peer with the higher median, are 2, 5 and 2.
    toPeer: 2,
  });
});

test('a contender with a response cache is compared with a peer that has one', () => {
  const cached = rowsOf(MEASURED)[1];
  expect(cached?.toPeer).toBe(8);
  expect(cached?.toHttp).toBe(0.8);
});

test('the ratios to contenders that were not measured are empty', () => {
  const rows = rowsOf(MEASURED.slice(0, 1));
  expect(rows[0]).toMatchObject({ toHttp: null, toStatement: null, toPeer: null });
  expect(printTable('some query', rows)).toBe(
    'some query requests/s     p50 ms     p99 ms     / http      / SQL     / peer\n' +
      'ours              300       3.33      13.33                                 \n',
  );
});

test('the columns are aligned for names of any length', () => {
  const lines = printTable('a question', rowsOf(MEASURED)).trimEnd().split('\n');
  expect(lines).toHaveLength(MEASURED.length + 1);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
