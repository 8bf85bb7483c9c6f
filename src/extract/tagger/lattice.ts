import { LABEL_COUNT, LABEL_STRIDE, mayEnd, mayFollow, mayStart, OUTSIDE } from './labels.ts';

/** Replaces a sum of 0, because its logarithm is computed. */
const TINY = 1e-300;
/** Numbers outside these limits are scaled, so that they do not become 0 or infinite in long sentences. */
const LEAST = 1e-100;
const MOST = 1e100;

/** The labels that may end a name or be outside names. The labels of BEGINNINGS may follow each of them. */
const CLOSED = Uint8Array.of(0, 3, 4, 7, 8, 11, 12, 13, 14);
/** OUTSIDE, and the labels that begin a name. */
const BEGINNINGS = Uint8Array.of(0, 1, 4, 5, 8, 9, 12, 13);
/** The first label of each type with labels begin, inside and end. */
const BEGINS = Uint8Array.of(1, 5, 9);
/** The number of weights of each of these types in `#continue`, from begin or inside to inside or end. */
const CONTINUATIONS = 4;
const MISC = CONTINUATIONS * BEGINS.length;

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const TRANSITIONS = LABELS.flatMap((from) =>
  LABELS.filter((to) => mayFollow(from, to)).map((to) => from * LABEL_STRIDE + to),
);
const STARTS = Float64Array.from(LABELS, (label) => (mayStart(label) ? 1 : 0));
const ENDS = Float64Array.from(LABELS, (label) => (mayEnd(label) ? 1 : 0));

/** Computes the marginal probabilities of the labels of a sentence. It reuses its buffers. */
export class Lattice {
  #capacity = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #weights: Float32Array = new Float32Array(0);
  /** The exponential of each transition's score, `[previous * LABEL_STRIDE + next]`. */
  readonly #steps = new Float64Array(LABEL_STRIDE * LABEL_STRIDE);
  /** The steps from CLOSED to BEGINNINGS, `[beginning * CLOSED.length + closed]`, and in the other order. */
  readonly #toBeginning = new Float64Array(CLOSED.length * BEGINNINGS.length);
  readonly #fromClosed = new Float64Array(CLOSED.length * BEGINNINGS.length);
  /** The steps between the labels inside one name. */
  readonly #continue = new Float64Array(MISC + 2);

  /** @param transitions scores, `[previous * LABEL_STRIDE + next]` */
  constructor(transitions: Float32Array) {
    this.retune(transitions);
  }

  /** Replaces the transition scores, as training does. */
  retune(transitions: Float32Array): void {
    for (const at of TRANSITIONS) this.#steps[at] = Math.exp(transitions[at] ?? 0);
    const step = (from: number, to: number) => this.#steps[from * LABEL_STRIDE + to] ?? 0;
    CLOSED.forEach((from, c) => {
      BEGINNINGS.forEach((to, b) => {
        this.#toBeginning[b * CLOSED.length + c] = step(from, to);
        this.#fromClosed[c * BEGINNINGS.length + b] = step(from, to);
      });
    });
    BEGINS.forEach((begin, type) => {
      const inside = begin + 1;
      const end = begin + 2;
      const steps = [step(begin, inside), step(inside, inside), step(begin, end), step(inside, end)];
      this.#continue.set(steps, type * CONTINUATIONS);
    });
    this.#continue.set([step(13, 14), step(14, 14)], MISC);
  }

  /**
   * Computes the marginal probabilities of labels (scaled forward-backward algorithm, Rabiner 1989).
   *
   * @param weights the exponential of the score of each label, `[token * LABEL_STRIDE + label]`
   * @param marginals receives the result, with the layout of the weights
   * @param from the first token in `weights` and `marginals`
   * @param before whether a word that is outside names precedes the tokens. Otherwise, the sentence begins.
   * @param after whether a word that is outside names follows the tokens. Otherwise, the sentence ends.
   * @returns the logarithm of the partition function
   */
  marginals(
    weights: Float32Array,
    length: number,
    marginals: Float32Array,
    from = 0,
    before = false,
    after = false,
  ): number {
    if (length === 0) return 0;
    if (length > this.#capacity) {
      this.#capacity = length * 2;
      this.#forward = new Float64Array(this.#capacity * LABEL_STRIDE);
      this.#backward = new Float64Array(this.#capacity * LABEL_STRIDE);
    }
    this.#weights = weights;
    const offset = from * LABEL_STRIDE;
    const steps = this.#steps;
    const forward = this.#forward;
    const backward = this.#backward;
    const last = (length - 1) * LABEL_STRIDE;
    let log = 0;
    for (let l = 0; l < LABEL_COUNT; l++)
      forward[l] = (weights[offset + l] ?? 0) * ((before ? steps[OUTSIDE + l] : STARTS[l]) ?? 0);
    for (let at = LABEL_STRIDE; at <= last; at += LABEL_STRIDE) log += this.#goForward(at, offset);
    for (let l = 0; l < LABEL_COUNT; l++)
      backward[last + l] = (after ? steps[l * LABEL_STRIDE + OUTSIDE] : ENDS[l]) ?? 0;
    const sum = this.#multiply(last, offset, marginals);
    for (let at = last - LABEL_STRIDE; at >= 0; at -= LABEL_STRIDE) {
      this.#goBackward(at, offset);
      this.#multiply(at, offset, marginals);
    }
    return log + Math.log(Math.max(sum, TINY));
  }

  /** Computes the forward values of the token at an offset. Returns the logarithm of their scale. */
  #goForward(here: number, offset: number): number {
    const forward = this.#forward;
    const weights = this.#weights;
    const steps = this.#toBeginning;
    const within = this.#continue;
    const there = here - LABEL_STRIDE;
    const to = offset + here;
    // The sums over the closed labels are unrolled, because this is an inner loop of the tagger.
    const a = forward[there] ?? 0;
    const b = forward[there + 3] ?? 0;
    const c = forward[there + 4] ?? 0;
    const d = forward[there + 7] ?? 0;
    const e = forward[there + 8] ?? 0;
    const f = forward[there + 11] ?? 0;
    const g = forward[there + 12] ?? 0;
    const h = forward[there + 13] ?? 0;
    const i = forward[there + 14] ?? 0;
    let sum = 0;
    for (let k = 0, t = 0; k < 8; k++, t += 9) {
      const label = BEGINNINGS[k] ?? 0;
      const value =
        (weights[to + label] ?? 0) *
        (a * (steps[t] ?? 0) +
          b * (steps[t + 1] ?? 0) +
          c * (steps[t + 2] ?? 0) +
          d * (steps[t + 3] ?? 0) +
          e * (steps[t + 4] ?? 0) +
          f * (steps[t + 5] ?? 0) +
          g * (steps[t + 6] ?? 0) +
          h * (steps[t + 7] ?? 0) +
          i * (steps[t + 8] ?? 0));
      forward[here + label] = value;
      sum += value;
    }
    for (let t = 0, begin = 1; t < MISC; t += CONTINUATIONS, begin += 4) {
      const p = forward[there + begin] ?? 0;
      const q = forward[there + begin + 1] ?? 0;
      const inside = (weights[to + begin + 1] ?? 0) * (p * (within[t] ?? 0) + q * (within[t + 1] ?? 0));
      const end = (weights[to + begin + 2] ?? 0) * (p * (within[t + 2] ?? 0) + q * (within[t + 3] ?? 0));
      forward[here + begin + 1] = inside;
      forward[here + begin + 2] = end;
      sum += inside + end;
    }
    const misc = (weights[to + 14] ?? 0) * (h * (within[MISC] ?? 0) + i * (within[MISC + 1] ?? 0));
    forward[here + 14] = misc;
    sum += misc;
    if (sum > LEAST && sum < MOST) return 0;
    scale(forward, here, sum);
    return Math.log(Math.max(sum, TINY));
  }

  /** Computes the backward values of the token at an offset. */
  #goBackward(here: number, offset: number): void {
    const backward = this.#backward;
    const weights = this.#weights;
    const steps = this.#fromClosed;
    const within = this.#continue;
    const next = here + LABEL_STRIDE;
    const to = offset + next;
    const a = (weights[to] ?? 0) * (backward[next] ?? 0);
    const b = (weights[to + 1] ?? 0) * (backward[next + 1] ?? 0);
    const c = (weights[to + 4] ?? 0) * (backward[next + 4] ?? 0);
    const d = (weights[to + 5] ?? 0) * (backward[next + 5] ?? 0);
    const e = (weights[to + 8] ?? 0) * (backward[next + 8] ?? 0);
    const f = (weights[to + 9] ?? 0) * (backward[next + 9] ?? 0);
    const g = (weights[to + 12] ?? 0) * (backward[next + 12] ?? 0);
    const h = (weights[to + 13] ?? 0) * (backward[next + 13] ?? 0);
    let sum = 0;
    for (let k = 0, t = 0; k < 9; k++, t += 8) {
      const value =
        a * (steps[t] ?? 0) +
        b * (steps[t + 1] ?? 0) +
        c * (steps[t + 2] ?? 0) +
        d * (steps[t + 3] ?? 0) +
        e * (steps[t + 4] ?? 0) +
        f * (steps[t + 5] ?? 0) +
        g * (steps[t + 6] ?? 0) +
        h * (steps[t + 7] ?? 0);
      backward[here + (CLOSED[k] ?? 0)] = value;
      sum += value;
    }
    for (let t = 0, begin = 1; t < MISC; t += CONTINUATIONS, begin += 4) {
      const p = (weights[to + begin + 1] ?? 0) * (backward[next + begin + 1] ?? 0);
      const q = (weights[to + begin + 2] ?? 0) * (backward[next + begin + 2] ?? 0);
      const first = p * (within[t] ?? 0) + q * (within[t + 2] ?? 0);
      const second = p * (within[t + 1] ?? 0) + q * (within[t + 3] ?? 0);
      backward[here + begin] = first;
      backward[here + begin + 1] = second;
      sum += first + second;
    }
    const misc = (weights[to + 14] ?? 0) * (backward[next + 14] ?? 0);
    backward[here + 13] = (backward[here + 13] ?? 0) + misc * (within[MISC] ?? 0);
    backward[here + 14] = (backward[here + 14] ?? 0) + misc * (within[MISC + 1] ?? 0);
    sum += misc;
    if (sum < LEAST || sum > MOST) scale(backward, here, sum);
  }

  /** Multiplies the values of both directions into marginal probabilities. Returns the sum of the products. */
  #multiply(here: number, offset: number, marginals: Float32Array): number {
    const forward = this.#forward;
    const backward = this.#backward;
    let sum = 0;
    for (let l = 0; l < LABEL_COUNT; l++) sum += (forward[here + l] ?? 0) * (backward[here + l] ?? 0);
    const share = sum > 0 ? 1 / sum : 0;
    const to = offset + here;
    for (let l = 0; l < LABEL_COUNT; l++)
      marginals[to + l] = (forward[here + l] ?? 0) * (backward[here + l] ?? 0) * share;
    return sum;
  }

  /**
   * Adds the expected number of each transition, for the sentence of the last call of `marginals`, which started at
   * token 0. Used in training.
   *
   * @param sign 1 to add, -1 to subtract
   * @param into `[previous * LABEL_STRIDE + next]`
   */
  addExpectedTransitions(length: number, sign: number, into: Float64Array): void {
    const steps = this.#steps;
    const row = new Float64Array(LABEL_STRIDE);
    for (let here = LABEL_STRIDE; here < length * LABEL_STRIDE; here += LABEL_STRIDE) {
      for (let l = 0; l < LABEL_COUNT; l++)
        row[l] = (this.#weights[here + l] ?? 0) * (this.#backward[here + l] ?? 0);
      const value = (step: number) =>
        (this.#forward[here - LABEL_STRIDE + (step >> 4)] ?? 0) * (steps[step] ?? 0) * (row[step & 15] ?? 0);
      let total = 0;
      for (const step of TRANSITIONS) total += value(step);
      if (total <= 0) continue;
      for (const step of TRANSITIONS) into[step] = (into[step] ?? 0) + (sign * value(step)) / total;
    }
  }
}

/** Divides the values of a token by their sum. */
function scale(values: Float64Array, at: number, sum: number): void {
  const factor = 1 / Math.max(sum, TINY);
  for (let l = 0; l < LABEL_COUNT; l++) values[at + l] = (values[at + l] ?? 0) * factor;
}
