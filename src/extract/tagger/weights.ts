import { brotliDecompressSync } from 'node:zlib';
import { Columns } from './columns.ts';
import { HashIndex } from './hash.ts';
import { LABEL_STRIDE } from './labels.ts';
import { Lexicon, type LexiconData } from './lexicon.ts';
import { NONE } from './none.ts';

/** The first bytes of a weights file, which contain the number of the layout. */
export const MAGIC = 'DLT1';

/** The number of integers in a row of weights. Each integer contains the weights of two labels. */
export const PAIRS = LABEL_STRIDE / 2;

/** A trained model. Emission weights are integers from -128 to 127; a score is the sum of weights times `scale`. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly index: HashIndex;
  /**
   * `[row * PAIRS + label / 2]`: the weight of an even label plus 65,536 times the weight of the next odd label, so
   * that one addition adds both weights. `unpackPairs` separates sums of up to 255 rows.
   */
  readonly emissions: Int32Array;
  readonly scale: number;
  /** `[previous * LABEL_STRIDE + next]` */
  readonly transitions: Float32Array;
}

/**
 * Reads a weights file.
 *
 * @throws RangeError if the bytes are not a weights file with this layout
 */
export function readModel(weights: Uint8Array): Model {
  if (new TextDecoder().decode(weights.subarray(0, 4)) !== MAGIC)
    throw new RangeError(
      `The bytes are not tagger weights: they must start with "${MAGIC}". Run the training again.`,
    );
  const columns = new Columns(brotliDecompressSync(weights.subarray(4)));
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
  // The weights are stored label by label, because the weights of one label are more similar than those of one row, and
  // therefore compress better.
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

/** Adds the weights of a feature to the sums at an offset. A feature that is not in the model has no weights. */
export function addWeights({ index, emissions }: Model, hash: number, sums: Int32Array, at: number): void {
  const row = index.find(hash);
  if (row !== NONE) addPairs(sums, at, emissions, row * PAIRS);
}

/** Adds the pairs of a row to sums. The loop is unrolled, because it is the innermost loop of the tagger. */
export function addPairs(sums: Int32Array, at: number, weights: Int32Array, from: number): void {
  sums[at] = (sums[at] ?? 0) + (weights[from] ?? 0);
  sums[at + 1] = (sums[at + 1] ?? 0) + (weights[from + 1] ?? 0);
  sums[at + 2] = (sums[at + 2] ?? 0) + (weights[from + 2] ?? 0);
  sums[at + 3] = (sums[at + 3] ?? 0) + (weights[from + 3] ?? 0);
  sums[at + 4] = (sums[at + 4] ?? 0) + (weights[from + 4] ?? 0);
  sums[at + 5] = (sums[at + 5] ?? 0) + (weights[from + 5] ?? 0);
  sums[at + 6] = (sums[at + 6] ?? 0) + (weights[from + 6] ?? 0);
  sums[at + 7] = (sums[at + 7] ?? 0) + (weights[from + 7] ?? 0);
}

/** Separates sums of pairs into the scores of the labels. */
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
