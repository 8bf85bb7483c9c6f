import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashIndex, hashString } from '../../../src/extract/tagger/hash.ts';
import {
  ENTITY_TYPES,
  labelsToSpans,
  mayEnd,
  mayFollow,
  mayStart,
  OUTSIDE,
  spanLabels,
} from '../../../src/extract/tagger/labels.ts';

const names = fc.array(
  fc.record({
    type: fc.constantFrom(...ENTITY_TYPES),
    length: fc.integer({ min: 1, max: 4 }),
    gap: fc.integer({ min: 0, max: 2 }),
  }),
);

describe('labels', () => {
  it('round-trip spans, with possible transitions only', () => {
    fc.assert(
      fc.property(names, (list) => {
        const labels: number[] = [];
        const spans = list.map(({ type, length, gap }) => {
          for (let i = 0; i < gap; i++) labels.push(OUTSIDE);
          const start = labels.length;
          labels.push(...spanLabels(type, length));
          return { start, end: labels.length, type };
        });
        expect(labelsToSpans(labels)).toEqual(spans);
        labels.forEach((label, i) => {
          expect(i === 0 ? mayStart(label) : mayFollow(labels[i - 1]!, label)).toBe(true);
        });
        if (labels.length > 0) expect(mayEnd(labels.at(-1)!)).toBe(true);
      }),
    );
  });
});

describe('the hash index', () => {
  it('numbers hashes in the order of insertion, also 0 and after it grows', () => {
    const index = new HashIndex(1);
    const hashes = [0, ...Array.from({ length: 5000 }, (_, i) => hashString(`word${i}`))];
    const rows = hashes.map((hash) => index.intern(hash));
    expect(rows).toEqual(hashes.map((_, i) => i));
    expect(hashes.map((hash) => index.find(hash))).toEqual(rows);
    expect(index.find(hashString('never seen'))).toBe(-1);
  });
});
