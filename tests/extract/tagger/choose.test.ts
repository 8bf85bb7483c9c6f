import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWeights } from '../../../scripts/train/label-weights.ts';
import { maskTransitions } from '../../../scripts/train/transitions.ts';
import { bestLabels } from '../../../scripts/train/viterbi.ts';
import { chooseSpans, LONGEST_NAME } from '../../../src/extract/tagger/choose.ts';
import {
  LABEL_COUNT,
  LABEL_STRIDE,
  labelsToSpans,
  MISC_BEGIN,
  MISC_INSIDE,
  OUTSIDE,
  spanLabels,
} from '../../../src/extract/tagger/labels.ts';
import { Lattice } from '../../../src/extract/tagger/lattice.ts';

/** Chooses names by the marginals of several label sequences, each with its probability. */
function mixed(sequences: readonly { readonly labels: readonly number[]; readonly probability: number }[]) {
  const length = sequences[0]?.labels.length ?? 0;
  const marginals = new Float32Array(length * LABEL_STRIDE);
  for (const { labels, probability } of sequences)
    labels.forEach((label, i) => {
      marginals[i * LABEL_STRIDE + label]! += probability;
    });
  return chooseSpans(marginals, length);
}

const [single] = spanLabels('PER', 1) as [number];
const LOC = spanLabels('LOC', 1);
const ORG = spanLabels('ORG', 1);

describe('chooseSpans', () => {
  it('chooses the more probable type, and no name if that is more probable', () => {
    expect(
      mixed([
        { labels: LOC, probability: 0.45 },
        { labels: ORG, probability: 0.35 },
        { labels: [OUTSIDE], probability: 0.2 },
      ]),
    ).toEqual([{ start: 0, end: 1, type: 'LOC' }]);
    expect(
      mixed([
        { labels: LOC, probability: 0.3 },
        { labels: ORG, probability: 0.3 },
        { labels: [OUTSIDE], probability: 0.4 },
      ]),
    ).toEqual([]);
  });

  it('omits a name with uncertain boundaries, unless it has two words', () => {
    const spansOf = (length: number) =>
      mixed([
        { labels: spanLabels('LOC', length), probability: 0.34 },
        { labels: [...spanLabels('LOC', length - 1), OUTSIDE], probability: 0.3 },
        { labels: spanLabels('ORG', length), probability: 0.2 },
        { labels: Array.from({ length }, () => OUTSIDE), probability: 0.16 },
      ]);
    expect(spansOf(4)).toEqual([]);
    expect(spansOf(2)).toEqual([{ start: 0, end: 2, type: 'LOC' }]);
  });

  it('ends MISC before a token that does not continue it', () => {
    expect(
      mixed([
        { labels: [MISC_BEGIN, MISC_INSIDE, OUTSIDE], probability: 0.7 },
        { labels: [MISC_BEGIN, OUTSIDE, single], probability: 0.3 },
      ]),
    ).toEqual([{ start: 0, end: 2, type: 'MISC' }]);
  });

  it('agrees with the best label sequence if that is almost certain', () => {
    const score = fc.double({ min: -30, max: 30, noNaN: true });
    const scores = fc.array(score, { minLength: 4 * LABEL_STRIDE, maxLength: 4 * LABEL_STRIDE });
    const transitions = maskTransitions(new Float32Array(LABEL_STRIDE ** 2));
    const lattice = new Lattice(transitions);
    let compared = 0;
    fc.assert(
      fc.property(scores, (given) => {
        const marginals = new Float32Array(given.length);
        const weights = new Float32Array(given.length);
        labelWeights(Float32Array.from(given), 4, undefined, weights);
        lattice.marginals(weights, 4, marginals);
        const labels = bestLabels(transitions, Float32Array.from(given), 4);
        if (labels.some((label, i) => marginals[i * LABEL_STRIDE + label]! < 0.95)) return;
        compared++;
        expect(chooseSpans(marginals, 4)).toEqual(labelsToSpans(labels));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('returns ordered spans of limited length inside the sentence for any numbers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(share, { minLength: LABEL_COUNT, maxLength: LABEL_COUNT })), (rows) => {
        const marginals = Float32Array.from(rows.flatMap((row) => [...row, 0]));
        let last = 0;
        for (const { start, end } of chooseSpans(marginals, rows.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(LONGEST_NAME);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});
