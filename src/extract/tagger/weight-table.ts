import { LABEL_STRIDE } from './labels.ts';
import { SlotIndex } from './slot-index.ts';

/** The number of integers in the sums of a token. Each integer contains the sums of two labels. */
export const PAIRS = LABEL_STRIDE / 2;

/** The maximum number of features of a token. */
export const MOST_FEATURES = 128;

/** The number of integers that store the weights of a feature. Each integer contains four weights. */
const PACKED = LABEL_STRIDE / 4;
/** Selects the first and third byte of an integer, so that one addition adds the weights of two labels. */
const BYTES = 0x00ff00ff;
/** The stored bytes are the weights plus 128. */
const EXCESS = 128 * 65_537;
/** The packed bytes of four weights of 0. */
const NO_WEIGHTS = 0x80808080;

/** The weights of features: integers from -128 to 127 for each label. A feature is identified by its hash. */
export class WeightTable {
  readonly #slots: SlotIndex;
  readonly #weights: Int32Array;
  readonly #found = new Int32Array(MOST_FEATURES);

  /**
   * @param features hashes of features in ascending order
   * @param planes for each label, the weights of the features as signed bytes
   */
  constructor(features: Uint32Array, planes: readonly Uint8Array[]) {
    this.#slots = new SlotIndex(features);
    this.#weights = new Int32Array(this.#slots.capacity * PACKED).fill(NO_WEIGHTS);
    for (let feature = 0; feature < features.length; feature++) {
      const key = features[feature] ?? 0;
      const at = this.#slots.slot(key) * PACKED;
      for (let k = 0; key !== 0 && k < PACKED; k++) this.#weights[at + k] = pack(planes, 4 * k, feature);
    }
  }

  /** Adds the weights of at most MOST_FEATURES features to the sums at an offset. Unknown features have no weights. */
  add(hashes: Int32Array, count: number, sums: Int32Array, to: number): void {
    const slots = this.#found;
    const found = this.#slots.find(hashes, count, slots);
    const weights = this.#weights;
    let s0 = sums[to] ?? 0;
    let s1 = sums[to + 1] ?? 0;
    let s2 = sums[to + 2] ?? 0;
    let s3 = sums[to + 3] ?? 0;
    let s4 = sums[to + 4] ?? 0;
    let s5 = sums[to + 5] ?? 0;
    let s6 = sums[to + 6] ?? 0;
    let s7 = sums[to + 7] ?? 0;
    // The loop is unrolled, because it is the innermost loop of the tagger.
    for (let k = 0; k < found; k++) {
      const at = (slots[k] ?? 0) * PACKED;
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
    const excess = Math.imul(found, EXCESS);
    sums[to] = s0 - excess;
    sums[to + 1] = s1 - excess;
    sums[to + 2] = s2 - excess;
    sums[to + 3] = s3 - excess;
    sums[to + 4] = s4 - excess;
    sums[to + 5] = s5 - excess;
    sums[to + 6] = s6 - excess;
    sums[to + 7] = s7 - excess;
  }
}

/** Returns the weights of four labels. The first and third byte are those of the first two labels, see `BYTES`. */
function pack(planes: readonly Uint8Array[], label: number, feature: number): number {
  return (
    excessByte(planes[label], feature) |
    (excessByte(planes[label + 2], feature) << 8) |
    (excessByte(planes[label + 1], feature) << 16) |
    (excessByte(planes[label + 3], feature) << 24)
  );
}

const excessByte = (plane: Uint8Array | undefined, feature: number): number => (plane?.[feature] ?? 0) ^ 0x80;
