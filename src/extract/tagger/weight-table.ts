import { LABEL_STRIDE } from './labels.ts';

/** The number of integers in the sums of a token. Each integer contains the sums of two labels. */
export const PAIRS = LABEL_STRIDE / 2;

/** The number of integers that store the weights of a feature. Each integer contains four weights. */
const PACKED = LABEL_STRIDE / 4;
/** Selects the first and third byte of an integer. */
const BYTES = 0x00ff00ff;
/** The stored bytes are the weights plus 128. */
const EXCESS = 128 * 65_537;

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

  /** @param planes for each label, the weights of the features as signed bytes */
  constructor(features: Uint32Array, planes: readonly Uint8Array[]) {
    let capacity = 1024;
    while (capacity < features.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#weights = new Int32Array(capacity * PACKED);
    for (let feature = 0; feature < features.length; feature++) {
      const key = keyOf(features[feature] ?? 0);
      let at = key & this.#mask;
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      for (let k = 0; k < PACKED; k++) this.#weights[at * PACKED + k] = pack(planes, 4 * k, feature);
    }
  }

  /** Adds the weights of a feature to the sums at an offset. A feature that is not in the table has no weights. */
  add(hash: number, sums: Int32Array, to: number): void {
    const key = keyOf(hash);
    const keys = this.#keys;
    const mask = this.#mask;
    let at = key & mask;
    for (;;) {
      const found = keys[at];
      if (found === key) break;
      if (found === 0) return;
      at = (at + 1) & mask;
    }
    addPacked(this.#weights, at * PACKED, sums, to);
  }
}

const keyOf = (hash: number): number => (hash === 0 ? 1 : hash | 0);

/** Returns the weights of four labels. The first and third byte are those of the first two labels, see `addPacked`. */
function pack(planes: readonly Uint8Array[], label: number, feature: number): number {
  const byte = (offset: number) => (planes[label + offset]?.[feature] ?? 0) ^ 0x80;
  return byte(0) | (byte(2) << 8) | (byte(1) << 16) | (byte(3) << 24);
}

/**
 * Adds packed weights to sums of pairs: the weight of an even label plus 65,536 times the weight of the next odd label,
 * so that one addition adds both weights. The loop is unrolled, because it is the innermost loop of the tagger.
 */
function addPacked(weights: Int32Array, from: number, sums: Int32Array, to: number): void {
  const a = weights[from] ?? 0;
  const b = weights[from + 1] ?? 0;
  const c = weights[from + 2] ?? 0;
  const d = weights[from + 3] ?? 0;
  sums[to] = (sums[to] ?? 0) + (a & BYTES) - EXCESS;
  sums[to + 1] = (sums[to + 1] ?? 0) + ((a >>> 8) & BYTES) - EXCESS;
  sums[to + 2] = (sums[to + 2] ?? 0) + (b & BYTES) - EXCESS;
  sums[to + 3] = (sums[to + 3] ?? 0) + ((b >>> 8) & BYTES) - EXCESS;
  sums[to + 4] = (sums[to + 4] ?? 0) + (c & BYTES) - EXCESS;
  sums[to + 5] = (sums[to + 5] ?? 0) + ((c >>> 8) & BYTES) - EXCESS;
  sums[to + 6] = (sums[to + 6] ?? 0) + (d & BYTES) - EXCESS;
  sums[to + 7] = (sums[to + 7] ?? 0) + ((d >>> 8) & BYTES) - EXCESS;
}

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

/** Separates sums of pairs, of at most 255 features, into the scores of the labels. */
export function unpackPairs(
  sums: Int32Array,
  from: number,
  scale: number,
  scores: Float32Array,
  to: number,
): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const sum = sums[from + pair] ?? 0;
    const even = (sum << 16) >> 16;
    scores[to + 2 * pair] = even * scale;
    scores[to + 2 * pair + 1] = ((sum - even) >> 16) * scale;
  }
}
