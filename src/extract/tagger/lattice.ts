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

/** The lawful steps between labels, flat for the inner loops: from, to; those to one label beside each other. */
const STEPS: readonly (readonly [number, number])[] = Array.from(
  { length: LABEL_COUNT },
  (_, to) => to,
).flatMap((to) =>
  Array.from({ length: LABEL_COUNT }, (_, from) => from)
    .filter((from) => mayFollow(from, to))
    .map((from): readonly [number, number] => [from, to]),
);
const FROM = Uint8Array.from(STEPS, ([from]) => from);
const TO = Uint8Array.from(STEPS, ([, to]) => to);
const STEP_COUNT = STEPS.length;
const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Numbers of the steps, those from one label beside each other; and the first step to and from each label, and one more. */
const BY_FROM = Uint8Array.from(LABELS.flatMap((from) => [...FROM.keys()].filter((s) => FROM[s] === from)));
const FIRST_TO = firstOf(TO);
const FIRST_FROM = firstOf(BY_FROM.map((s) => FROM[s] ?? 0));

function firstOf(sorted: Uint8Array): Uint8Array {
  return Uint8Array.from([...LABELS, LABEL_COUNT], (label) => sorted.filter((other) => other < label).length);
}

/** Buffers for the dynamic programs over one sentence, reused. */
export class Lattice {
  #capacity = 0;
  #best = new Float32Array(0);
  #back = new Uint8Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #unary = new Float64Array(0);
  readonly #row = new Float64Array(LABEL_STRIDE);
  /** Score of each lawful step, and its exponential, in the order of STEPS. */
  readonly #steps = new Float32Array(STEP_COUNT);
  readonly #exponentials = new Float64Array(STEP_COUNT);
  readonly #least: number;

  /**
   * @param transitions masked scores, see maskTransitions
   * @param least labels that are less likely than this, as far as the words up to a token tell, are taken for impossible
   */
  constructor(transitions: Float32Array, least = 0) {
    this.#least = least;
    this.retune(transitions);
  }

  /** Takes new transition scores, as training makes them. */
  retune(transitions: Float32Array): void {
    for (let s = 0; s < STEP_COUNT; s++) {
      const score = transitions[(FROM[s] ?? 0) * LABEL_STRIDE + (TO[s] ?? 0)] ?? 0;
      this.#steps[s] = score;
      this.#exponentials[s] = Math.exp(score);
    }
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
    const steps = this.#steps;
    for (let l = 0; l < LABEL_COUNT; l++) best[l] = mayStart(l) ? (scores[l] ?? 0) : NEVER;
    for (let i = 1; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++) best[here + l] = 2 * NEVER;
      for (let s = 0; s < STEP_COUNT; s++) {
        const to = here + (TO[s] ?? 0);
        const score = (best[there + (FROM[s] ?? 0)] ?? 0) + (steps[s] ?? 0);
        if (score > (best[to] ?? 0)) {
          best[to] = score;
          back[to] = FROM[s] ?? 0;
        }
      }
      for (let l = 0; l < LABEL_COUNT; l++) best[here + l] = (best[here + l] ?? 0) + (scores[here + l] ?? 0);
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
    const logZ = this.#goForward(scores, length, allowed);
    const forward = this.#forward;
    const backward = this.#backward;
    this.#goBackward(length);
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

  #goForward(scores: Float32Array, length: number, allowed: Uint16Array | null): number {
    const forward = this.#forward;
    const unary = this.#unary;
    const steps = this.#exponentials;
    const row = this.#row;
    let logZ = 0;
    for (let i = 0; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      if (i === 0) for (let l = 0; l < LABEL_COUNT; l++) row[l] = mayStart(l) ? 1 : 0;
      else {
        row.fill(0);
        for (let from = 0; from < LABEL_COUNT; from++) {
          const before = forward[there + from] ?? 0;
          if (before === 0) continue;
          const end = FIRST_FROM[from + 1] ?? 0;
          for (let k = FIRST_FROM[from] ?? 0; k < end; k++) {
            const s = BY_FROM[k] ?? 0;
            const to = TO[s] ?? 0;
            row[to] = (row[to] ?? 0) + before * (steps[s] ?? 0);
          }
        }
      }
      let top = -Infinity;
      for (let l = 0; l < LABEL_COUNT; l++) top = Math.max(top, scores[here + l] ?? 0);
      const open = allowed === null ? 0xffff : (allowed[i] ?? 0xffff);
      let sum = 0;
      for (let l = 0; l < LABEL_COUNT; l++) {
        const before = row[l] ?? 0;
        const u = before === 0 || (open & (1 << l)) === 0 ? 0 : Math.exp((scores[here + l] ?? 0) - top);
        unary[here + l] = u;
        const f = before * u;
        forward[here + l] = f;
        sum += f;
      }
      if (sum <= 0) sum = 1e-300;
      const least = this.#least * sum;
      for (let l = 0; l < LABEL_COUNT; l++) {
        const f = forward[here + l] ?? 0;
        if (f < least) unary[here + l] = 0;
        forward[here + l] = f < least ? 0 : f / sum;
      }
      logZ += Math.log(sum) + top;
    }
    let ending = 0;
    for (let l = 0; l < LABEL_COUNT; l++)
      if (mayEnd(l)) ending += forward[(length - 1) * LABEL_STRIDE + l] ?? 0;
    return logZ + Math.log(Math.max(ending, 1e-300));
  }

  #goBackward(length: number): void {
    const backward = this.#backward;
    const unary = this.#unary;
    const steps = this.#exponentials;
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
        for (let s = FIRST_TO[to] ?? 0; s < end; s++) {
          const value = after * (steps[s] ?? 0);
          const at = here + (FROM[s] ?? 0);
          backward[at] = (backward[at] ?? 0) + value;
          sum += value;
        }
      }
      if (sum <= 0) sum = 1e-300;
      for (let l = 0; l < LABEL_COUNT; l++) backward[here + l] = (backward[here + l] ?? 0) / sum;
    }
  }

  /**
   * Adds the expected number of each step between labels, for the sentence last given to `marginals`.
   *
   * @param sign 1 to add, -1 to subtract
   * @param into `[previous * LABEL_STRIDE + next]`
   */
  addExpectedSteps(length: number, sign: number, into: Float64Array): void {
    const row = this.#row;
    const value = (s: number, there: number) =>
      (this.#forward[there + (FROM[s] ?? 0)] ?? 0) * (this.#exponentials[s] ?? 0) * (row[TO[s] ?? 0] ?? 0);
    for (let i = 1; i < length; i++) {
      const here = i * LABEL_STRIDE;
      const there = here - LABEL_STRIDE;
      for (let l = 0; l < LABEL_COUNT; l++)
        row[l] = (this.#unary[here + l] ?? 0) * (this.#backward[here + l] ?? 0);
      let total = 0;
      for (let s = 0; s < STEP_COUNT; s++) total += value(s, there);
      if (total <= 0) continue;
      for (let s = 0; s < STEP_COUNT; s++) {
        const at = (FROM[s] ?? 0) * LABEL_STRIDE + (TO[s] ?? 0);
        into[at] = (into[at] ?? 0) + (sign * value(s, there)) / total;
      }
    }
  }
}
