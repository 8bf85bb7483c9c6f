import { brotliCompressSync, constants } from 'node:zlib';
import { LABEL_STRIDE } from '../../src/extract/tagger/labels.ts';
import type { LexiconData } from '../../src/extract/tagger/lexicon.ts';
import { MAGIC } from '../../src/extract/tagger/weights.ts';
import type { Weights } from './crf.ts';

/** The contents of a weights file before compression. */
export interface Unpacked {
  readonly lexicon: LexiconData;
  readonly prefixes: Uint32Array;
  readonly featureHashes: Uint32Array;
  readonly weights: Weights;
}

/** Collects columns in the layout that `readModel` expects. */
class Writer {
  readonly #parts: Uint8Array[] = [];

  uint32(value: number): void {
    const part = new Uint8Array(4);
    new DataView(part.buffer).setUint32(0, value, true);
    this.#parts.push(part);
  }

  floats(values: ArrayLike<number>): void {
    const part = new Uint8Array(values.length * 4);
    const view = new DataView(part.buffer);
    for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i] ?? 0, true);
    this.#parts.push(part);
  }

  bytes(values: ArrayLike<number>): void {
    this.#parts.push(Uint8Array.from(values));
  }

  planes(values: ArrayLike<number>, width: number): void {
    for (let plane = 0; plane < width; plane++) {
      const part = new Uint8Array(values.length);
      for (let i = 0; i < values.length; i++) part[i] = (values[i] ?? 0) >>> (8 * plane);
      this.#parts.push(part);
    }
  }

  ascending(values: Uint32Array): void {
    this.planes(
      values.map((value, i) => (i === 0 ? value : value - (values[i - 1] ?? 0))),
      4,
    );
  }

  take(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

/**
 * Quantises the weights to one byte each, removes features whose absolute weights are all below `least`, and compresses
 * the result.
 *
 * @returns the contents of a weights file and the number of remaining features
 */
export function packModel(model: Unpacked, least: number): { bytes: Uint8Array; features: number } {
  const { emissions, transitions } = model.weights;
  const rows: { hash: number; row: number }[] = [];
  model.featureHashes.forEach((hash, row) => {
    let top = 0;
    for (let l = 0; l < LABEL_STRIDE; l++)
      top = Math.max(top, Math.abs(emissions[row * LABEL_STRIDE + l] ?? 0));
    if (top >= least) rows.push({ hash, row });
  });
  rows.sort((a, b) => a.hash - b.hash || a.row - b.row);
  // The reader numbers the hashes in order, so a second row with the same hash would shift all rows after it.
  const unique = rows.filter(({ hash }, i) => hash !== rows[i - 1]?.hash);
  let top = 0;
  for (const weight of emissions) top = Math.max(top, Math.abs(weight));
  const scale = top / 127;
  const out = new Writer();
  const { lexicon } = model;
  out.uint32(lexicon.wordHashes.length);
  out.ascending(lexicon.wordHashes);
  out.planes(lexicon.flags, 3);
  out.bytes(lexicon.coarse);
  out.planes(lexicon.fine, 2);
  out.bytes(lexicon.habits);
  out.uint32(lexicon.phraseHashes.length);
  out.ascending(lexicon.phraseHashes);
  out.bytes(lexicon.phraseFlags);
  out.uint32(model.prefixes.length);
  out.ascending(model.prefixes);
  out.uint32(unique.length);
  out.ascending(Uint32Array.from(unique, ({ hash }) => hash));
  out.floats([scale]);
  out.floats(transitions);
  for (let l = 0; l < LABEL_STRIDE; l++) {
    out.bytes(
      Int8Array.from(unique, ({ row }) => Math.round((emissions[row * LABEL_STRIDE + l] ?? 0) / scale)),
    );
  }
  const packed = brotliCompressSync(out.take(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  return { bytes: Buffer.concat([Buffer.from(MAGIC, 'latin1'), packed]), features: unique.length };
}
