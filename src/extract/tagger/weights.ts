import { brotliDecompressSync } from 'node:zlib';
import { Columns } from './columns.ts';
import { LABEL_STRIDE } from './labels.ts';
import { Lexicon, type LexiconData } from './lexicon.ts';
import { WeightTable } from './weight-table.ts';

/** The first bytes of a weights file, which contain the number of the layout. */
export const MAGIC = 'DLT1';

/** A trained model. A score is the sum of weights times `scale`. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: WeightTable;
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
  const features = columns.ascending(columns.uint32());
  const [scale = 0] = columns.floats(1);
  const transitions = columns.floats(LABEL_STRIDE * LABEL_STRIDE);
  // The weights are stored label by label, because the weights of one label are more similar than those of one feature,
  // and therefore compress better.
  const planes = Array.from({ length: LABEL_STRIDE }, () => columns.bytes(features.length));
  return {
    lexicon: new Lexicon(data, prefixes),
    weights: new WeightTable(features, planes),
    scale,
    transitions,
  };
}

function phraseColumns(columns: Columns): Pick<LexiconData, 'phraseHashes' | 'phraseFlags'> {
  const phrases = columns.uint32();
  return { phraseHashes: columns.ascending(phrases), phraseFlags: columns.bytes(phrases) };
}
