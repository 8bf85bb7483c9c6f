import { LABEL_COUNT, LABEL_STRIDE, mayFollow } from './labels.ts';

/** The score of an impossible transition or label. */
export const IMPOSSIBLE_SCORE = -1e30;

/** Returns transition scores, `[previous * LABEL_STRIDE + next]`, with a huge negative number for impossible transitions. */
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

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const TRANSITIONS: readonly (readonly [number, number])[] = LABELS.flatMap((to) =>
  LABELS.filter((from) => mayFollow(from, to)).map((from): readonly [number, number] => [from, to]),
);

/** The possible transitions, in arrays for the inner loops: from and to. Sorted by `to`. */
export const TRANSITION_COUNT = TRANSITIONS.length;
export const FROM = Uint8Array.from(TRANSITIONS, ([from]) => from);
export const TO = Uint8Array.from(TRANSITIONS, ([, to]) => to);
/** The indexes of the transitions, sorted by `from`. */
export const BY_FROM = Uint8Array.from(
  LABELS.flatMap((from) => [...FROM.keys()].filter((t) => FROM[t] === from)),
);
/** For each label, the position of the first transition to it, and in BY_FROM of the first one from it. One more at the end. */
export const FIRST_TO = firstOf(TO);
export const FIRST_FROM = firstOf(BY_FROM.map((t) => FROM[t] ?? 0));

function firstOf(sorted: Uint8Array): Uint8Array {
  return Uint8Array.from([...LABELS, LABEL_COUNT], (label) => sorted.filter((other) => other < label).length);
}
