import { LABEL_COUNT, LABEL_STRIDE, LABEL_TYPE } from './labels.ts';
import { NONE } from './none.ts';

/** The number of types and, at the end, of tokens outside names. */
export const TYPE_COUNT = 5;
const OUTSIDE_NAMES = TYPE_COUNT - 1;

/** The probabilities of the types of a token that is not a candidate for a name. */
export const NO_PROBABILITIES = new Float32Array(TYPE_COUNT);

/** Returns the probability that a token is part of a name of a type. */
export function typeProbability(marginals: Float32Array, token: number, type: number): number {
  let sum = 0;
  for (let l = 1; l < LABEL_COUNT; l++)
    if (LABEL_TYPE[l] === type) sum += marginals[token * LABEL_STRIDE + l] ?? 0;
  return Math.min(1, sum);
}

/** Returns the probabilities that a token is part of a person, place, organisation or MISC, or of no name. */
export function typeProbabilities(marginals: Float32Array, token: number): Float32Array {
  const out = new Float32Array(TYPE_COUNT);
  for (let l = 0; l < LABEL_COUNT; l++) {
    const type = LABEL_TYPE[l] ?? NONE;
    const at = type === NONE ? OUTSIDE_NAMES : type;
    out[at] = (out[at] ?? 0) + (marginals[token * LABEL_STRIDE + l] ?? 0);
  }
  return out;
}
