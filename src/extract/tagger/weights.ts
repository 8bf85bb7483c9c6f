import { brotliDecompressSync } from 'node:zlib';
import { HashIndex } from './hash.ts';
import { LABEL_STRIDE } from './labels.ts';
import { Lexicon, type LexiconData } from './lexicon.ts';

/** First bytes of a weights file; the number is that of the layout. */
export const MAGIC = 'DLT1';

/** Numbers that hold a row's weights, two labels in each. */
export const PAIRS = LABEL_STRIDE / 2;

/** A trained model, ready to score: emissions are whole numbers from -128 to 127, `score = number * scale`. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly index: HashIndex;
  /**
   * `[row * PAIRS + label / 2]`: an even label's weight, and 65,536 times that of the odd one after it, so that one addition
   * adds both. Sums of up to 255 rows come apart again, see `unpackPairs`.
   */
  readonly emissions: Int32Array;
  readonly scale: number;
  /** `[previous * LABEL_STRIDE + next]` */
  readonly transitions: Float32Array;
}

/** Reads little-endian columns off a buffer in the order they were written. */
class Columns {
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  uint32(): number {
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  floats(count: number): Float32Array {
    const out = new Float32Array(count);
    for (let i = 0; i < count; i++) out[i] = this.#view.getFloat32(this.#at + 4 * i, true);
    this.#at += 4 * count;
    return out;
  }

  bytes(count: number): Uint8Array {
    const out = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, count).slice();
    this.#at += count;
    return out;
  }

  /** Ascending numbers, written as their differences in four planes of bytes: the high planes are all but empty. */
  ascending(count: number): Uint32Array {
    const out = this.planes(count, 4);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum = (sum + (out[i] ?? 0)) >>> 0;
      out[i] = sum;
    }
    return out;
  }

  /** Numbers written low bytes first, all of them, then the next bytes. */
  planes(count: number, width: number): Uint32Array {
    const out = new Uint32Array(count);
    for (let plane = 0; plane < width; plane++) {
      for (let i = 0; i < count; i++) {
        out[i] = ((out[i] ?? 0) | (this.#view.getUint8(this.#at + i) << (8 * plane))) >>> 0;
      }
      this.#at += count;
    }
    return out;
  }
}

/**
 * Reads a weights file.
 *
 * @throws RangeError where the bytes are no weights file, or one of another layout
 */
export function readModel(weights: Uint8Array): Model {
  if (new TextDecoder().decode(weights.subarray(0, 4)) !== MAGIC)
    throw new RangeError('These bytes are not tagger weights.');
  const columns = new Columns(brotliDecompressSync(weights.subarray(4)), 0);
  const words = columns.uint32();
  const data: LexiconData = {
    wordHashes: columns.ascending(words),
    flags: columns.planes(words, 3),
    coarse: columns.bytes(words),
    fine: Uint16Array.from(columns.planes(words, 2)),
    habits: columns.bytes(words),
    ...phraseColumns(columns),
  };
  const prefixes = columns.ascending(columns.uint32());
  const rows = columns.uint32();
  const index = new HashIndex(rows);
  for (const hash of columns.ascending(rows)) index.intern(hash);
  const [scale = 0] = columns.floats(1);
  const transitions = columns.floats(LABEL_STRIDE * LABEL_STRIDE);
  // One plane a label: a label's weights resemble one another more than a row's.
  const emissions = new Int32Array(rows * PAIRS);
  for (let label = 0; label < LABEL_STRIDE; label++) {
    const plane = columns.bytes(rows);
    const unit = label % 2 === 0 ? 1 : 65_536;
    for (let row = 0; row < rows; row++) {
      const at = row * PAIRS + (label >> 1);
      emissions[at] = (emissions[at] ?? 0) + unit * (((plane[row] ?? 0) << 24) >> 24);
    }
  }
  return { lexicon: new Lexicon(data, prefixes), index, emissions, scale, transitions };
}

/** Takes sums of a row's pairs apart: scores of the labels. */
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

function phraseColumns(columns: Columns): Pick<LexiconData, 'phraseHashes' | 'phraseFlags'> {
  const phrases = columns.uint32();
  return { phraseHashes: columns.ascending(phrases), phraseFlags: columns.bytes(phrases) };
}
