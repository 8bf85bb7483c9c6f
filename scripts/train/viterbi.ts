import { LABEL_COUNT, LABEL_STRIDE, mayEnd, mayStart } from '../../src/extract/tagger/labels.ts';
import { IMPOSSIBLE_SCORE } from './transitions.ts';

/**
 * Returns the best sequence of labels for a sentence (Viterbi algorithm).
 *
 * @param transitions scores, see `maskTransitions`
 * @param scores `[token * LABEL_STRIDE + label]`
 */
export function bestLabels(transitions: Float32Array, scores: Float32Array, length: number): Uint8Array {
  const best = new Float32Array(length * LABEL_STRIDE);
  const back = new Uint8Array(length * LABEL_STRIDE);
  for (let l = 0; l < LABEL_COUNT; l++) best[l] = mayStart(l) ? (scores[l] ?? 0) : IMPOSSIBLE_SCORE;
  for (let here = LABEL_STRIDE; here < best.length; here += LABEL_STRIDE) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      let top = -Infinity;
      for (let from = 0; from < LABEL_COUNT; from++) {
        const step = transitions[from * LABEL_STRIDE + to] ?? 0;
        const score = (best[here - LABEL_STRIDE + from] ?? 0) + step;
        if (score <= top) continue;
        top = score;
        back[here + to] = from;
      }
      best[here + to] = top + (scores[here + to] ?? 0);
    }
  }
  return readBack(best, back, length);
}

function readBack(best: Float32Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const end = (length - 1) * LABEL_STRIDE;
  let label = 0;
  let top = -Infinity;
  for (let l = 0; l < LABEL_COUNT; l++) {
    const score = best[end + l] ?? 0;
    if (!mayEnd(l) || score <= top) continue;
    top = score;
    label = l;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_STRIDE + label] ?? 0;
  }
  return labels;
}
