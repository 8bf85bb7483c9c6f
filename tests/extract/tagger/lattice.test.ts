import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWeights } from '../../../scripts/train/label-weights.ts';
import { maskTransitions } from '../../../scripts/train/transitions.ts';
import { bestLabels } from '../../../scripts/train/viterbi.ts';
import {
  LABEL_COUNT,
  LABEL_STRIDE,
  mayEnd,
  mayFollow,
  mayStart,
} from '../../../src/extract/tagger/labels.ts';
import { Lattice } from '../../../src/extract/tagger/lattice.ts';

/** Enumerates all possible label sequences with their scores. */
function enumerate(scores: Float32Array, transitions: Float32Array, length: number) {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap((path) => {
      const previous = path.labels[i - 1];
      const open = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) =>
        previous === undefined ? mayStart(label) : mayFollow(previous, label),
      );
      return open.map((label) => ({
        labels: [...path.labels, label],
        score:
          path.score +
          scores[i * LABEL_STRIDE + label]! +
          (previous === undefined ? 0 : transitions[previous * LABEL_STRIDE + label]!),
      }));
    });
  }
  return paths.filter((path) => mayEnd(path.labels[length - 1]!));
}

const score = fc.double({ min: -3, max: 3, noNaN: true });
const lattices = fc.record({
  scores: fc.array(score, { minLength: 3 * LABEL_STRIDE, maxLength: 3 * LABEL_STRIDE }),
  steps: fc.array(score, { minLength: LABEL_STRIDE ** 2, maxLength: LABEL_STRIDE ** 2 }),
});

describe('the lattice', () => {
  it('finds the best of all possible label sequences', () => {
    fc.assert(
      fc.property(lattices, ({ scores, steps }) => {
        const given = Float32Array.from(scores);
        const transitions = Float32Array.from(steps);
        const labels = bestLabels(maskTransitions(transitions), given, 3);
        const paths = enumerate(given, transitions, 3);
        const best = Math.max(...paths.map((path) => path.score));
        const found = paths.find((path) => path.labels.join() === [...labels].join());
        expect(found?.score).toBeCloseTo(best, 3);
      }),
      { numRuns: 30 },
    );
  });

  it('gives each label the share of the possible sequences that contain it', () => {
    fc.assert(
      fc.property(lattices, ({ scores, steps }) => {
        const given = Float32Array.from(scores);
        const transitions = Float32Array.from(steps);
        const marginals = new Float32Array(3 * LABEL_STRIDE);
        const weights = new Float32Array(given.length);
        const log = labelWeights(given, 3, undefined, weights);
        const logZ = log + new Lattice(transitions).marginals(weights, 3, marginals);
        const paths = enumerate(given, transitions, 3);
        const total = paths.reduce((sum, path) => sum + Math.exp(path.score), 0);
        expect(logZ).toBeCloseTo(Math.log(total), 3);
        for (let label = 0; label < LABEL_COUNT; label++) {
          const through = paths.filter((path) => path.labels[1] === label);
          const share = through.reduce((sum, path) => sum + Math.exp(path.score), 0) / total;
          expect(marginals[LABEL_STRIDE + label]).toBeCloseTo(share, 3);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives a part between words outside names the probabilities that it has in the whole sentence', () => {
    fc.assert(
      fc.property(lattices, ({ scores, steps }) => {
        const lattice = new Lattice(Float32Array.from(steps));
        const weights = Float32Array.from(scores, Math.exp);
        for (const plain of [0, 2]) {
          const at = plain * LABEL_STRIDE;
          weights.fill(0, at + 1, at + LABEL_COUNT);
        }
        const whole = new Float32Array(weights.length);
        lattice.marginals(weights, 3, whole);
        const part = new Float32Array(weights.length);
        lattice.marginals(weights, 1, part, 1, true, true);
        for (let l = LABEL_STRIDE; l < 2 * LABEL_STRIDE; l++) expect(part[l]).toBeCloseTo(whole[l]!, 5);
      }),
      { numRuns: 20 },
    );
  });
});
