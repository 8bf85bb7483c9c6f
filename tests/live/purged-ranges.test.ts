import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeEvent, Position } from '../../src/store/live/position.ts';
import { LAST_IN_COMMIT } from '../../src/store/live/position.ts';
import { PurgedRanges } from '../../src/store/live/purged-ranges.ts';

const endOf = (commit: number): Position => ({ commit, ...LAST_IN_COMMIT });

/** Returns one event for each commit after `from`, up to `to`. */
const eventsOf = (from: number, to: number): ChangeEvent[] =>
  Array.from({ length: to - from }, (_, index) => ({
    commit: from + index + 1,
    kind: 'ARTICLE_ADDED',
    subject: '1',
  }));

const add = (ranges: PurgedRanges, from: number, to: number): number[] =>
  ranges.add({ after: endOf(from), end: endOf(to) }, eventsOf(from, to)).map(({ commit }) => commit);

test('returns an event only the first time', () => {
  const ranges = new PurgedRanges();
  expect(add(ranges, 10, 12)).toEqual([11, 12]);
  expect(add(ranges, 12, 13)).toEqual([13]);
  expect(add(ranges, 8, 13)).toEqual([9, 10]);
  expect(add(ranges, 8, 13)).toEqual([]);
});

test('returns each event once, for any sequence of ranges', () => {
  const commits = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(commits), (added) => {
      const ranges = new PurgedRanges();
      const seen = new Set<number>();
      for (const [from, to] of added) {
        const fresh = eventsOf(from, to).filter(({ commit }) => !seen.has(commit));
        expect(add(ranges, from, to)).toEqual(fresh.map(({ commit }) => commit));
        for (const { commit } of fresh) seen.add(commit);
      }
    }),
  );
});
