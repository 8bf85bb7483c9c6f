import { LABEL_COUNT, LABEL_STRIDE, mayFollow } from '../../src/extract/tagger/labels.ts';

/** The score of an impossible transition or label. */
export const IMPOSSIBLE_SCORE = -1e30;

/** Returns transition scores, `[previous * LABEL_STRIDE + next]`, with a large negative number for impossible transitions. */
export function maskTransitions(scores: Float32Array): Float32Array {
  const out = Float32Array.from(scores);
  for (let a = 0; a < LABEL_STRIDE; a++) {
    for (let b = 0; b < LABEL_STRIDE; b++) {
      if (a >= LABEL_COUNT || b >= LABEL_COUNT || !mayFollow(a, b))
        out[a * LABEL_STRIDE + b] = IMPOSSIBLE_SCORE;
    }
  }
  return out;
}
