import { featureList } from '../../src/extract/tagger/features/feature-list.ts';
import { MemoryFeatures } from '../../src/extract/tagger/features/memory-features.ts';
import { remember } from '../../src/extract/tagger/features/word-memory.ts';
import { HashIndex } from '../../src/extract/tagger/hash.ts';
import type { Lexicon } from '../../src/extract/tagger/lexicon.ts';
import { NO_PROBABILITIES, typeProbabilities } from '../../src/extract/tagger/probabilities.ts';
import type { Rows } from './crf.ts';
import { WordReader } from './features.ts';
import type { Prediction } from './folds.ts';
import type { TrainingSentence } from './sentence.ts';

/** The feature rows of the second pass, numbered from `firstRow`, and their hashes. */
export interface MemoryTable extends Rows {
  readonly hashes: Uint32Array;
}

/**
 * Computes the features that depend on the other occurrences of a token's word in the document. The features are
 * derived from predictions.
 */
export function tabulateMemory(
  sentences: readonly TrainingSentence[],
  predictions: readonly Prediction[],
  lexicon: Lexicon,
  firstRow: number,
): MemoryTable {
  const reader = new WordReader(lexicon);
  const index = new HashIndex(4096);
  const list = featureList();
  const rows: number[] = [];
  const starts: number[] = [];
  let from = 0;
  while (from < sentences.length) {
    const document = sentences[from]?.document;
    let to = from;
    while (to < sentences.length && sentences[to]?.document === document) to++;
    const readings = sentences.slice(from, to).map((sentence, k) => {
      const { facts, upperCase } = reader.read(sentence.tokens);
      const marginals = predictions[from + k]?.marginals ?? new Float32Array(0);
      const own = facts.map((word, i) =>
        word.capitalised === 1 ? typeProbabilities(marginals, i) : NO_PROBABILITIES,
      );
      return { facts, upperCase, own };
    });
    const memories = remember(readings);
    for (const { facts, upperCase, own } of readings) {
      const features = new MemoryFeatures(facts, upperCase, memories, own);
      for (let i = 0; i < facts.length; i++) {
        starts.push(rows.length);
        list.count = 0;
        // The sentences of `augment` belong to no document.
        if (document !== undefined && document >= 0) features.push(i, list);
        for (let k = 0; k < list.count; k++) rows.push(firstRow + index.intern(list.hashes[k] ?? 0));
      }
    }
    from = to;
  }
  starts.push(rows.length);
  return { rows: Int32Array.from(rows), starts: Int32Array.from(starts), hashes: index.hashes() };
}
