import { LABEL_COUNT, LABEL_STRIDE } from '../../src/extract/tagger/labels.ts';

/**
 * Computes the exponentials of scores for `Lattice.marginals`. Those of each token are divided by the greatest of them,
 * so that they are at most 1.
 *
 * @param scores `[token * LABEL_STRIDE + label]`
 * @param allowed a bit set of the possible labels of each token; all labels are possible by default
 * @param weights receives the result, with the layout of the scores
 * @returns the sum of the logarithms of the divisors
 */
export function labelWeights(
  scores: Float32Array,
  length: number,
  allowed: Uint16Array | undefined,
  weights: Float32Array,
): number {
  let log = 0;
  for (let i = 0; i < length; i++) {
    const at = i * LABEL_STRIDE;
    const possible = allowed?.[i] ?? 0xffff;
    let top = -Infinity;
    for (let l = 0; l < LABEL_COUNT; l++) top = Math.max(top, scores[at + l] ?? 0);
    for (let l = 0; l < LABEL_COUNT; l++)
      weights[at + l] = (possible & (1 << l)) === 0 ? 0 : Math.exp((scores[at + l] ?? 0) - top);
    log += top;
  }
  return log;
}
