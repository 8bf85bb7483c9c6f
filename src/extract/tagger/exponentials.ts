import { LABEL_COUNT, LABEL_STRIDE } from './labels.ts';
import { PAIRS } from './weight-table.ts';

/** A label whose score is lower than the greatest by this difference is impossible in practice. */
const GREATEST_DIFFERENCE = 60;

/**
 * Computes the exponentials of the scores of labels from their sums. All are divided by the greatest of them, which does
 * not affect probabilities. A score is an integer times a scale, so the exponentials are read from a table.
 */
export class Exponentials {
  /** For each difference between two sums, the exponential of the difference between their scores. */
  readonly #table: Float32Array;
  readonly #sums = new Int32Array(LABEL_STRIDE);

  constructor(scale: number) {
    this.#table = Float32Array.from({ length: Math.ceil(GREATEST_DIFFERENCE / scale) }, (_, difference) =>
      Math.exp(-difference * scale),
    );
  }

  /** Reads the sums of pairs, of at most 255 features, at `from`, and writes the exponentials at `to`. */
  write(pairs: Int32Array, from: number, weights: Float32Array, to: number): void {
    const sums = this.#sums;
    const table = this.#table;
    const last = table.length - 1;
    let top = -32_768;
    for (let pair = 0; pair < PAIRS; pair++) {
      const sum = pairs[from + pair] ?? 0;
      const even = (sum << 16) >> 16;
      const odd = (sum - even) >> 16;
      sums[2 * pair] = even;
      sums[2 * pair + 1] = odd;
      top = Math.max(top, even, pair === PAIRS - 1 ? top : odd);
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      weights[to + label] = table[Math.min(top - (sums[label] ?? 0), last)] ?? 0;
  }
}
