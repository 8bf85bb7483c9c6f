import { LABEL_COUNT, LABEL_STRIDE } from '../../src/extract/tagger/labels.ts';
import { Lattice } from '../../src/extract/tagger/lattice.ts';
import { type Random, seededRandom, shuffle } from '../shared/random.ts';
import { labelWeights } from './label-weights.ts';

/** The feature rows of tokens. The rows of token t are rows[starts[t]..starts[t+1]). */
export interface Rows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

export interface TrainingSet {
  readonly features: Rows & {
    readonly lexical: Uint8Array;
    readonly clustered: Uint8Array;
    readonly sentences: Int32Array;
  };
  /**
   * The features of the second pass for the same tokens. Their row numbers follow the row numbers of the first pass.
   * `always` is 1 for each sentence that is never trained without these features.
   */
  readonly memory: (Rows & { readonly always: Uint8Array }) | null;
  /** The labels of each token that count as correct, as a bit set. */
  readonly allowed: Uint16Array;
  readonly rowCount: number;
}

export interface Weights {
  /** `[row * LABEL_STRIDE + label]` */
  readonly emissions: Float32Array;
  /** `[previous * LABEL_STRIDE + next]` */
  readonly transitions: Float32Array;
}

export interface TrainOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** The L2 penalty. It is applied to a weight when its feature occurs. */
  readonly decay: number;
  /**
   * The share of tokens whose word features are withheld. For half of these tokens, the cluster features are also
   * withheld.
   */
  readonly withhold: number;
  /** The share of sentences that are trained without the features of the second pass. */
  readonly forget: number;
  readonly progress?: (done: number, total: number, loss: number) => void;
}

/**
 * Gradients below this value are skipped to save time: after the first epoch, the model is certain that most tokens are
 * not names.
 */
const NEGLIGIBLE = 4e-3;

/** Adds the weights of the rows `from` to `to` to the scores of a token. */
export function scoreRows(
  rows: Int32Array,
  from: number,
  to: number,
  emissions: Float32Array,
  scores: Float32Array,
  at: number,
): void {
  for (let k = from; k < to; k++) {
    const base = (rows[k] ?? 0) * LABEL_STRIDE;
    for (let l = 0; l < LABEL_COUNT; l++) scores[at + l] = (scores[at + l] ?? 0) + (emissions[base + l] ?? 0);
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) sentence by sentence with
 * AdaGrad (Duchi, Hazan and Singer 2011), and averages the weights of the later epochs. If several labels are allowed,
 * the likelihood is summed over them (Tsuboi et al. 2008).
 *
 * @param order the sentences of an epoch; a sentence with a higher weight occurs several times
 */
export function trainCrf(set: TrainingSet, order: Int32Array, options: TrainOptions): Weights {
  const trainer = new Trainer(set, options);
  const sequence = Int32Array.from(order);
  const sum = {
    emissions: new Float32Array(trainer.emissions.length),
    transitions: new Float32Array(LABEL_STRIDE * LABEL_STRIDE),
  };
  let summed = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(trainer.random, sequence);
    let loss = 0;
    sequence.forEach((sentence, i) => {
      loss += trainer.step(sentence);
      if (i % 2000 === 0)
        options.progress?.(epoch * sequence.length + i, options.epochs * sequence.length, loss / (i + 1));
    });
    if (epoch >= Math.floor(options.epochs / 2)) {
      for (let k = 0; k < sum.emissions.length; k++)
        sum.emissions[k] = (sum.emissions[k] ?? 0) + (trainer.emissions[k] ?? 0);
      for (let k = 0; k < sum.transitions.length; k++)
        sum.transitions[k] = (sum.transitions[k] ?? 0) + (trainer.transitions[k] ?? 0);
      summed++;
    }
  }
  for (let k = 0; k < sum.emissions.length; k++) sum.emissions[k] = (sum.emissions[k] ?? 0) / summed;
  for (let k = 0; k < sum.transitions.length; k++) sum.transitions[k] = (sum.transitions[k] ?? 0) / summed;
  return sum;
}

class Trainer {
  readonly emissions: Float32Array;
  readonly transitions = new Float32Array(LABEL_STRIDE * LABEL_STRIDE);
  readonly random: Random;
  readonly #set: TrainingSet;
  readonly #options: TrainOptions;
  readonly #squares: Float32Array;
  readonly #stepSquares = new Float32Array(LABEL_STRIDE * LABEL_STRIDE).fill(1);
  readonly #stepGradient = new Float64Array(LABEL_STRIDE * LABEL_STRIDE);
  readonly #lattice: Lattice;
  #scores = new Float32Array(0);
  #labelWeights = new Float32Array(0);
  #expected = new Float32Array(0);
  #observed = new Float32Array(0);
  #from = new Int32Array(0);
  #sinceRetune = 0;

  constructor(set: TrainingSet, options: TrainOptions) {
    this.#set = set;
    this.#options = options;
    this.random = seededRandom(options.seed);
    this.emissions = new Float32Array(set.rowCount * LABEL_STRIDE);
    this.#squares = new Float32Array(set.rowCount * LABEL_STRIDE).fill(0.1);
    this.#lattice = new Lattice(this.transitions);
  }

  /** Scores a sentence, updates the weights, and returns the loss. */
  step(sentence: number): number {
    const { features, memory, allowed } = this.#set;
    const first = features.sentences[sentence] ?? 0;
    const length = (features.sentences[sentence + 1] ?? 0) - first;
    this.#reserve(length);
    const scores = this.#scores;
    scores.fill(0, 0, length * LABEL_STRIDE);
    const useMemory =
      memory !== null && (memory.always[sentence] === 1 || this.random() >= this.#options.forget);
    for (let i = 0; i < length; i++) {
      const t = first + i;
      let from = features.starts[t] ?? 0;
      if (this.random() < this.#options.withhold) {
        from += features.lexical[t] ?? 0;
        if (this.random() < 0.5) from += features.clustered[t] ?? 0;
      }
      this.#from[i] = from;
      scoreRows(features.rows, from, features.starts[t + 1] ?? 0, this.emissions, scores, i * LABEL_STRIDE);
      if (useMemory)
        scoreRows(
          memory.rows,
          memory.starts[t] ?? 0,
          memory.starts[t + 1] ?? 0,
          this.emissions,
          scores,
          i * LABEL_STRIDE,
        );
    }
    const steps = this.#stepGradient;
    steps.fill(0);
    const allowedHere = allowed.subarray(first, first + length);
    const observed = this.#observe(allowedHere, length, steps);
    const total = this.#marginals(length, undefined, this.#expected);
    this.#lattice.addExpectedTransitions(length, 1, steps);
    for (let i = 0; i < length; i++) {
      const t = first + i;
      this.#move(features.rows, this.#from[i] ?? 0, features.starts[t + 1] ?? 0, i * LABEL_STRIDE);
      if (useMemory)
        this.#move(memory.rows, memory.starts[t] ?? 0, memory.starts[t + 1] ?? 0, i * LABEL_STRIDE);
    }
    this.#moveSteps();
    return total - observed;
  }

  /**
   * Sets the observed label of each token: the allowed label, or the distribution over several allowed labels. Returns
   * the log score.
   */
  #observe(allowed: Uint16Array, length: number, steps: Float64Array): number {
    const scores = this.#scores;
    if (allowed.some((bits) => (bits & (bits - 1)) !== 0)) {
      const right = this.#marginals(length, allowed, this.#observed);
      this.#lattice.addExpectedTransitions(length, -1, steps);
      return right;
    }
    this.#observed.fill(0, 0, length * LABEL_STRIDE);
    let right = 0;
    let previous = -1;
    for (let i = 0; i < length; i++) {
      const label = 31 - Math.clz32(allowed[i] ?? 1);
      this.#observed[i * LABEL_STRIDE + label] = 1;
      right += scores[i * LABEL_STRIDE + label] ?? 0;
      if (previous >= 0) {
        const step = previous * LABEL_STRIDE + label;
        steps[step] = (steps[step] ?? 0) - 1;
        right += this.transitions[step] ?? 0;
      }
      previous = label;
    }
    return right;
  }

  /** Computes the marginal probabilities of the labels. Returns the logarithm of the partition function. */
  #marginals(length: number, allowed: Uint16Array | undefined, marginals: Float32Array): number {
    const log = labelWeights(this.#scores, length, allowed, this.#labelWeights);
    return log + this.#lattice.marginals(this.#labelWeights, length, marginals);
  }

  #move(rows: Int32Array, from: number, to: number, at: number): void {
    const { rate, decay } = this.#options;
    const weights = this.emissions;
    const squares = this.#squares;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const gradient = (this.#expected[at + l] ?? 0) - (this.#observed[at + l] ?? 0);
      if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
      const square = gradient * gradient;
      for (let k = from; k < to; k++) {
        const w = (rows[k] ?? 0) * LABEL_STRIDE + l;
        const s = (squares[w] ?? 0) + square;
        squares[w] = s;
        const weight = weights[w] ?? 0;
        weights[w] = weight - (rate * (gradient + decay * weight)) / Math.sqrt(s);
      }
    }
  }

  #moveSteps(): void {
    for (let k = 0; k < this.transitions.length; k++) {
      const gradient = this.#stepGradient[k] ?? 0;
      if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
      const s = (this.#stepSquares[k] ?? 0) + gradient * gradient;
      this.#stepSquares[k] = s;
      this.transitions[k] = (this.transitions[k] ?? 0) - (this.#options.rate * gradient) / Math.sqrt(s);
    }
    // The lattice caches exponentials of the transitions. Updating them for every sentence would take more time than
    // the gain in accuracy justifies.
    if (++this.#sinceRetune >= 20) {
      this.#sinceRetune = 0;
      this.#lattice.retune(this.transitions);
    }
  }

  #reserve(length: number): void {
    if (this.#from.length >= length) return;
    this.#from = new Int32Array(length * 2);
    this.#scores = new Float32Array(length * 2 * LABEL_STRIDE);
    this.#labelWeights = new Float32Array(length * 2 * LABEL_STRIDE);
    this.#expected = new Float32Array(length * 2 * LABEL_STRIDE);
    this.#observed = new Float32Array(length * 2 * LABEL_STRIDE);
  }
}
