import { LABEL_COUNT, LABEL_STRIDE } from './labels.ts';

/** The number of integers in the sums of a token. Each integer contains the sums of two labels. */
export const PAIRS = LABEL_STRIDE / 2;

/** The number of integers that store the weights of a feature. Each integer contains four weights. */
const PACKED = LABEL_STRIDE / 4;
/** Selects the first and third byte of an integer. */
const BYTES = 0x00ff00ff;
/** The stored bytes are the weights plus 128. */
const EXCESS = 128 * 65_537;
/** The packed bytes of four weights of 0. */
const NO_WEIGHTS = 0x80808080;

/** A label whose score is lower than the greatest by this difference is impossible in practice. */
const GREATEST_DIFFERENCE = 60;

/**
 * The weights of features: integers from -128 to 127 for each label. A hash table with open addressing. A feature is
 * identified by its hash; key 0 marks an empty slot, so a hash of 0 is stored as 1. The weights are stored in the order
 * of the slots and in single bytes, because most of the time of a lookup is that of two accesses to memory: the second
 * does not wait for the first, and each reads one cache line.
 */
export class WeightTable {
  readonly #keys: Int32Array;
  readonly #weights: Int32Array;
  readonly #mask: number;
  readonly #slots = new Int32Array(256);

  /** @param planes for each label, the weights of the features as signed bytes */
  constructor(features: Uint32Array, planes: readonly Uint8Array[]) {
    let capacity = 1024;
    while (capacity < features.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#weights = new Int32Array(capacity * PACKED).fill(NO_WEIGHTS);
    for (let feature = 0; feature < features.length; feature++) {
      const key = keyOf(features[feature] ?? 0);
      let at = key & this.#mask;
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      for (let k = 0; k < PACKED; k++) this.#weights[at * PACKED + k] = pack(planes, 4 * k, feature);
    }
  }

  /**
   * Adds the weights of features to the sums at an offset. A feature that is not in the table has no weights.
   *
   * The loops are separate, because the processor then reads many slots at the same time. The second loop has no
   * branches, and is unrolled, because it is the innermost loop of the tagger.
   */
  add(hashes: Int32Array, count: number, sums: Int32Array, to: number): void {
    const slots = this.#slots;
    this.#find(hashes, count, slots);
    const weights = this.#weights;
    let s0 = sums[to] ?? 0;
    let s1 = sums[to + 1] ?? 0;
    let s2 = sums[to + 2] ?? 0;
    let s3 = sums[to + 3] ?? 0;
    let s4 = sums[to + 4] ?? 0;
    let s5 = sums[to + 5] ?? 0;
    let s6 = sums[to + 6] ?? 0;
    let s7 = sums[to + 7] ?? 0;
    for (let k = 0; k < count; k++) {
      const at = slots[k] ?? 0;
      const a = weights[at] ?? 0;
      const b = weights[at + 1] ?? 0;
      const c = weights[at + 2] ?? 0;
      const d = weights[at + 3] ?? 0;
      s0 = (s0 + (a & BYTES)) | 0;
      s1 = (s1 + ((a >>> 8) & BYTES)) | 0;
      s2 = (s2 + (b & BYTES)) | 0;
      s3 = (s3 + ((b >>> 8) & BYTES)) | 0;
      s4 = (s4 + (c & BYTES)) | 0;
      s5 = (s5 + ((c >>> 8) & BYTES)) | 0;
      s6 = (s6 + (d & BYTES)) | 0;
      s7 = (s7 + ((d >>> 8) & BYTES)) | 0;
    }
    const excess = Math.imul(count, EXCESS);
    sums[to] = s0 - excess;
    sums[to + 1] = s1 - excess;
    sums[to + 2] = s2 - excess;
    sums[to + 3] = s3 - excess;
    sums[to + 4] = s4 - excess;
    sums[to + 5] = s5 - excess;
    sums[to + 6] = s6 - excess;
    sums[to + 7] = s7 - excess;
  }

  /** Writes the offsets of the weights of features. The offset of a feature without weights is that of an empty slot. */
  #find(hashes: Int32Array, count: number, slots: Int32Array): void {
    const keys = this.#keys;
    const mask = this.#mask;
    for (let k = 0; k < count; k++) {
      const key = keyOf(hashes[k] ?? 0);
      let at = key & mask;
      let found = keys[at] ?? 0;
      while (found !== key && found !== 0) {
        at = (at + 1) & mask;
        found = keys[at] ?? 0;
      }
      slots[k] = at * PACKED;
    }
  }
}

const keyOf = (hash: number): number => (hash === 0 ? 1 : hash | 0);

/** Returns the weights of four labels. The first and third byte are those of the first two labels, see `addPacked`. */
function pack(planes: readonly Uint8Array[], label: number, feature: number): number {
  return (
    excessByte(planes[label], feature) |
    (excessByte(planes[label + 2], feature) << 8) |
    (excessByte(planes[label + 1], feature) << 16) |
    (excessByte(planes[label + 3], feature) << 24)
  );
}

const excessByte = (plane: Uint8Array | undefined, feature: number): number => (plane?.[feature] ?? 0) ^ 0x80;

/** Adds sums of pairs to others. */
export function addPairs(sums: Int32Array, at: number, others: Int32Array, from: number): void {
  sums[at] = (sums[at] ?? 0) + (others[from] ?? 0);
  sums[at + 1] = (sums[at + 1] ?? 0) + (others[from + 1] ?? 0);
  sums[at + 2] = (sums[at + 2] ?? 0) + (others[from + 2] ?? 0);
  sums[at + 3] = (sums[at + 3] ?? 0) + (others[from + 3] ?? 0);
  sums[at + 4] = (sums[at + 4] ?? 0) + (others[from + 4] ?? 0);
  sums[at + 5] = (sums[at + 5] ?? 0) + (others[from + 5] ?? 0);
  sums[at + 6] = (sums[at + 6] ?? 0) + (others[from + 6] ?? 0);
  sums[at + 7] = (sums[at + 7] ?? 0) + (others[from + 7] ?? 0);
}

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
