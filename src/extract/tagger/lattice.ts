import { LABEL_COUNT, LABEL_STRIDE, mayEnd, mayFollow, mayStart } from './labels.ts';

/** Replaces a sum of 0, because scores are divided by the sum. */
const TINY = 1e-300;

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const TRANSITIONS: readonly (readonly [number, number])[] = LABELS.flatMap((to) =>
  LABELS.filter((from) => mayFollow(from, to)).map((from): readonly [number, number] => [from, to]),
);

/**
 * The possible transitions, sorted by `to`. They are defined in this file, because imported arrays are measurably
 * slower in inner loops.
 */
const TRANSITION_COUNT = TRANSITIONS.length;
const FROM = Uint8Array.from(TRANSITIONS, ([from]) => from);
const TO = Uint8Array.from(TRANSITIONS, ([, to]) => to);
/** For each label, the position of the first transition to the label. One additional entry at the end. */
const FIRST_TO = firstOf(TO);

function firstOf(sorted: Uint8Array): Uint8Array {
  return Uint8Array.from([...LABELS, LABEL_COUNT], (label) => sorted.filter((other) => other < label).length);
}

/** Computes the marginal probabilities of the labels of a sentence. It reuses its buffers. */
export class Lattice {
  #capacity = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #unary = new Float64Array(0);
  readonly #row = new Float64Array(LABEL_STRIDE);
  /** The exponential of each transition's score. */
  readonly #exponentials = new Float64Array(TRANSITION_COUNT);
  readonly #least: number;

  /**
   * @param transitions scores, see `maskTransitions`
   * @param least labels that are less probable than this, given the words up to a token, are considered impossible
   */
  constructor(transitions: Float32Array, least = 0) {
    this.#least = least;
    this.retune(transitions);
  }

  /** Replaces the transition scores, as training does. */
  retune(transitions: Float32Array): void {
    for (let t = 0; t < TRANSITION_COUNT; t++) {
      const score = transitions[(FROM[t] ?? 0) * LABEL_STRIDE + (TO[t] ?? 0)] ?? 0;
      this.#exponentials[t] = Math.exp(score);
    }
  }

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = length * 2;
    const size = this.#capacity * LABEL_STRIDE;
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#unary = new Float64Array(size);
  }

  /**
   * Computes the marginal probabilities of labels (scaled forward-backward algorithm, Rabiner 1989).
   *
   * @param scores `[token * LABEL_STRIDE + label]`
   * @param allowed a bit set of the possible labels of each token; all labels are possible by default
   * @param marginals receives the result, with the layout of the scores
   * @param from the first token of the sentence in `scores` and `marginals`
   * @returns the logarithm of the partition function
   */
  marginals(
    scores: Float32Array,
    length: number,
    allowed: Uint16Array | undefined,
    marginals: Float32Array,
    from = 0,
  ): number {
    if (length === 0) return 0;
    this.#reserve(length);
    const logZ = this.#goForward(scores, from, length, allowed);
    const forward = this.#forward;
    const backward = this.#backward;
    this.#goBackward(length);
    for (let i = 0; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const out = (from + i) * LABEL_STRIDE;
      let sum = 0;
      for (let l = 0; l < LABEL_COUNT; l++) sum += (forward[here + l] ?? 0) * (backward[here + l] ?? 0);
      const scale = sum > 0 ? 1 / sum : 0;
      for (let l = 0; l < LABEL_COUNT; l++) {
        marginals[out + l] = (forward[here + l] ?? 0) * (backward[here + l] ?? 0) * scale;
      }
    }
    return logZ;
  }

  #goForward(scores: Float32Array, from: number, length: number, allowed: Uint16Array | undefined): number {
    const forward = this.#forward;
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      if (i === 0) for (let l = 0; l < LABEL_COUNT; l++) this.#row[l] = mayStart(l) ? 1 : 0;
      else this.#advance((i - 1) * LABEL_STRIDE);
      logZ += this.#weigh(scores, (from + i) * LABEL_STRIDE, i * LABEL_STRIDE, allowed?.[i] ?? 0xffff);
    }
    let ending = 0;
    for (let l = 0; l < LABEL_COUNT; l++)
      if (mayEnd(l)) ending += forward[(length - 1) * LABEL_STRIDE + l] ?? 0;
    return logZ + Math.log(Math.max(ending, TINY));
  }

  /** Computes the weight of each label after the token at an offset, before that of the next token. */
  #advance(there: number): void {
    const row = this.#row;
    const forward = this.#forward;
    const exponentials = this.#exponentials;
    for (let to = 0, t = 0; to < LABEL_COUNT; to++) {
      const end = FIRST_TO[to + 1] ?? 0;
      let sum = 0;
      for (; t < end; t++) sum += (forward[there + (FROM[t] ?? 0)] ?? 0) * (exponentials[t] ?? 0);
      row[to] = sum;
    }
  }

  /**
   * Multiplies the weights by those of the token whose scores are at `from`, and scales them. Returns the logarithm of
   * the scale.
   */
  #weigh(scores: Float32Array, from: number, here: number, open: number): number {
    const row = this.#row;
    const forward = this.#forward;
    const unary = this.#unary;
    let top = -Infinity;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const score = scores[from + l] ?? 0;
      if (score > top) top = score;
    }
    let sum = 0;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const before = row[l] ?? 0;
      const u = before === 0 || (open & (1 << l)) === 0 ? 0 : Math.exp((scores[from + l] ?? 0) - top);
      unary[here + l] = u;
      const f = before * u;
      forward[here + l] = f;
      sum += f;
    }
    if (sum <= 0) sum = TINY;
    const least = this.#least * sum;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const f = forward[here + l] ?? 0;
      if (f < least) unary[here + l] = 0;
      forward[here + l] = f < least ? 0 : f / sum;
    }
    return Math.log(sum) + top;
  }

  #goBackward(length: number): void {
    const backward = this.#backward;
    const unary = this.#unary;
    const exponentials = this.#exponentials;
    const last = (length - 1) * LABEL_STRIDE;
    for (let l = 0; l < LABEL_COUNT; l++) backward[last + l] = mayEnd(l) ? 1 : 0;
    for (let i = length - 2; i >= 0; i--) {
      const here = i * LABEL_STRIDE;
      const next = here + LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++) backward[here + l] = 0;
      let sum = 0;
      for (let to = 0; to < LABEL_COUNT; to++) {
        const after = (unary[next + to] ?? 0) * (backward[next + to] ?? 0);
        if (after === 0) continue;
        const end = FIRST_TO[to + 1] ?? 0;
        for (let t = FIRST_TO[to] ?? 0; t < end; t++) {
          const value = after * (exponentials[t] ?? 0);
          const at = here + (FROM[t] ?? 0);
          backward[at] = (backward[at] ?? 0) + value;
          sum += value;
        }
      }
      if (sum <= 0) sum = TINY;
      for (let l = 0; l < LABEL_COUNT; l++) backward[here + l] = (backward[here + l] ?? 0) / sum;
    }
  }

  /**
   * Adds the expected number of each transition, for the sentence of the last call of `marginals`. Used in training.
   *
   * @param sign 1 to add, -1 to subtract
   * @param into `[previous * LABEL_STRIDE + next]`
   */
  addExpectedTransitions(length: number, sign: number, into: Float64Array): void {
    const row = this.#row;
    const value = (t: number, there: number) =>
      (this.#forward[there + (FROM[t] ?? 0)] ?? 0) * (this.#exponentials[t] ?? 0) * (row[TO[t] ?? 0] ?? 0);
    for (let i = 1; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++)
        row[l] = (this.#unary[here + l] ?? 0) * (this.#backward[here + l] ?? 0);
      let total = 0;
      for (let t = 0; t < TRANSITION_COUNT; t++) total += value(t, there);
      if (total <= 0) continue;
      for (let t = 0; t < TRANSITION_COUNT; t++) {
        const at = (FROM[t] ?? 0) * LABEL_STRIDE + (TO[t] ?? 0);
        into[at] = (into[at] ?? 0) + (sign * value(t, there)) / total;
      }
    }
  }
}
