import { LABEL_COUNT, LABEL_STRIDE, mayEnd, mayFollow, mayStart } from './labels.ts';

const NEVER = -1e30;

/** Label-to-label scores, `[previous * LABEL_STRIDE + next]`; impossible steps hold a huge negative number. */
export function maskTransitions(scores: Float32Array): Float32Array {
  const out = Float32Array.from(scores);
  for (let a = 0; a < LABEL_STRIDE; a++) {
    for (let b = 0; b < LABEL_STRIDE; b++) {
      if (a >= LABEL_COUNT || b >= LABEL_COUNT || !mayFollow(a, b)) out[a * LABEL_STRIDE + b] = NEVER;
    }
  }
  return out;
}

/** For each label, the labels that may precede it. */
const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_, previous) => previous).filter((previous) =>
    mayFollow(previous, next),
  ),
);

/** Buffers for the dynamic programs over one sentence, reused. */
export class Lattice {
  #capacity = 0;
  #best = new Float32Array(0);
  #back = new Uint8Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #unary = new Float64Array(0);
  #transitions: Float32Array;
  #exponentials: Float64Array;

  /** @param transitions masked scores, see maskTransitions */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#exponentials = new Float64Array(0);
    this.retune(transitions);
  }

  /** Takes new transition scores, as training makes them. */
  retune(transitions: Float32Array): void {
    this.#transitions = transitions;
    this.#exponentials = Float64Array.from(transitions, (score) => (score <= NEVER ? 0 : Math.exp(score)));
  }

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = length * 2;
    const size = this.#capacity * LABEL_STRIDE;
    this.#best = new Float32Array(size);
    this.#back = new Uint8Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#unary = new Float64Array(size);
  }

  /** The best labels of a sentence (Viterbi). @param scores `[token * LABEL_STRIDE + label]` */
  decode(scores: Float32Array, length: number, labels: Uint8Array): void {
    if (length === 0) return;
    this.#reserve(length);
    const best = this.#best;
    const back = this.#back;
    const transitions = this.#transitions;
    for (let l = 0; l < LABEL_COUNT; l++) best[l] = mayStart(l) ? (scores[l] ?? 0) : NEVER;
    for (let i = 1; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++) {
        let top = -Infinity;
        let from = 0;
        for (const p of PREVIOUS[l] ?? []) {
          const score = (best[there + p] ?? 0) + (transitions[p * LABEL_STRIDE + l] ?? 0);
          if (score > top) {
            top = score;
            from = p;
          }
        }
        best[here + l] = top + (scores[here + l] ?? 0);
        back[here + l] = from;
      }
    }
    const end = (length - 1) * LABEL_STRIDE;
    let label = 0;
    let top = -Infinity;
    for (let l = 0; l < LABEL_COUNT; l++) {
      if (mayEnd(l) && (best[end + l] ?? 0) > top) {
        top = best[end + l] ?? 0;
        label = l;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABEL_STRIDE + label] ?? 0;
    }
  }

  /**
   * Marginal probabilities of labels (forward-backward, scaled; Rabiner 1989).
   *
   * @param scores `[token * LABEL_STRIDE + label]`
   * @param allowed where given, a bit set of the labels open to each token
   * @param marginals filled, laid out as scores
   * @returns log of the partition function
   */
  marginals(
    scores: Float32Array,
    length: number,
    allowed: Uint16Array | null,
    marginals: Float32Array,
  ): number {
    if (length === 0) return 0;
    this.#reserve(length);
    const forward = this.#forward;
    const backward = this.#backward;
    const unary = this.#unary;
    const steps = this.#exponentials;
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      const here = i * LABEL_STRIDE;
      let top = -Infinity;
      for (let l = 0; l < LABEL_COUNT; l++) top = Math.max(top, scores[here + l] ?? 0);
      const open = allowed === null ? 0xffff : (allowed[i] ?? 0xffff);
      let sum = 0;
      for (let l = 0; l < LABEL_COUNT; l++) {
        const u = (open & (1 << l)) === 0 ? 0 : Math.exp((scores[here + l] ?? 0) - top);
        unary[here + l] = u;
        let a = 0;
        if (i === 0) a = mayStart(l) ? 1 : 0;
        else if (u > 0) {
          for (const p of PREVIOUS[l] ?? [])
            a += (forward[here - LABEL_STRIDE + p] ?? 0) * (steps[p * LABEL_STRIDE + l] ?? 0);
        }
        const f = a * u;
        forward[here + l] = f;
        sum += f;
      }
      if (sum <= 0) sum = 1e-300;
      for (let l = 0; l < LABEL_COUNT; l++) forward[here + l] = (forward[here + l] ?? 0) / sum;
      logZ += Math.log(sum) + top;
    }
    const last = (length - 1) * LABEL_STRIDE;
    let ending = 0;
    for (let l = 0; l < LABEL_COUNT; l++) {
      backward[last + l] = mayEnd(l) ? 1 : 0;
      if (mayEnd(l)) ending += forward[last + l] ?? 0;
    }
    logZ += Math.log(Math.max(ending, 1e-300));
    for (let i = length - 2; i >= 0; i--) {
      const here = i * LABEL_STRIDE;
      const next = here + LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++) backward[here + l] = 0;
      let sum = 0;
      for (let n = 0; n < LABEL_COUNT; n++) {
        const b = (unary[next + n] ?? 0) * (backward[next + n] ?? 0);
        if (b === 0) continue;
        for (const p of PREVIOUS[n] ?? []) {
          const value = b * (steps[p * LABEL_STRIDE + n] ?? 0);
          backward[here + p] = (backward[here + p] ?? 0) + value;
          sum += value;
        }
      }
      if (sum <= 0) sum = 1e-300;
      for (let l = 0; l < LABEL_COUNT; l++) backward[here + l] = (backward[here + l] ?? 0) / sum;
    }
    for (let i = 0; i < length; i++) {
      const here = i * LABEL_STRIDE;
      let sum = 0;
      for (let l = 0; l < LABEL_COUNT; l++) sum += (forward[here + l] ?? 0) * (backward[here + l] ?? 0);
      const scale = sum > 0 ? 1 / sum : 0;
      for (let l = 0; l < LABEL_COUNT; l++) {
        marginals[here + l] = (forward[here + l] ?? 0) * (backward[here + l] ?? 0) * scale;
      }
    }
    return logZ;
  }

  /**
   * Adds the expected number of each step between labels, for the sentence last given to `marginals`.
   *
   * @param sign 1 to add, -1 to subtract
   */
  addExpectedSteps(length: number, sign: number, into: Float64Array): void {
    for (let i = 1; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      let total = 0;
      for (let pass = 0; pass < 2; pass++) {
        for (let n = 0; n < LABEL_COUNT; n++) {
          const b = (this.#unary[here + n] ?? 0) * (this.#backward[here + n] ?? 0);
          if (b === 0) continue;
          for (const p of PREVIOUS[n] ?? []) {
            const step = p * LABEL_STRIDE + n;
            const value = (this.#forward[there + p] ?? 0) * (this.#exponentials[step] ?? 0) * b;
            if (pass === 0) total += value;
            else into[step] = (into[step] ?? 0) + (sign * value) / total;
          }
        }
        if (total <= 0) break;
      }
    }
  }
}
