import { doubled } from '../../src/doubled.ts';
import { SentenceContext } from '../../src/extract/tagger/features/context.ts';
import { featureList } from '../../src/extract/tagger/features/feature-list.ts';
import { isUpperCase } from '../../src/extract/tagger/features/line.ts';
import { type ReadWord, readWord } from '../../src/extract/tagger/features/word.ts';
import type { WordFacts, WordFeatures } from '../../src/extract/tagger/features/word-facts.ts';
import { WINDOW } from '../../src/extract/tagger/features/word-features.ts';
import { HashIndex } from '../../src/extract/tagger/hash.ts';
import type { Lexicon } from '../../src/extract/tagger/lexicon.ts';

/**
 * The feature rows of sentences. The rows of token t are rows[starts[t]..starts[t+1]). The rows of each token start
 * with the features that training can withhold.
 */
export interface FeatureTable {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /**
   * For each token, the number of rows of word features at the start, and the number of rows of cluster features after
   * them.
   */
  readonly lexical: Uint8Array;
  readonly clustered: Uint8Array;
  /** The first token of each sentence, followed by the total number of tokens. */
  readonly sentences: Int32Array;
  /** The hash of the feature of each row. */
  readonly hashes: Uint32Array;
}

/** Analyses words. Each distinct word is analysed once for normal lines and once for lines in upper case. */
export class WordReader {
  readonly #plain = new Map<string, ReadWord>();
  readonly #upperCase = new Map<string, ReadWord>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  read(tokens: readonly string[]): { facts: WordFacts[]; features: WordFeatures[]; upperCase: boolean } {
    const upperCase = isUpperCase(tokens);
    const cache = upperCase ? this.#upperCase : this.#plain;
    const words = tokens.map((token) => {
      let word = cache.get(token);
      if (word === undefined) {
        word = readWord(token, upperCase, this.#lexicon);
        cache.set(token, word);
      }
      return word;
    });
    return {
      facts: words.map((word) => word.facts),
      features: words.map((word) => word.features),
      upperCase,
    };
  }
}

class GrowingArray {
  data = new Int32Array(1 << 20);
  size = 0;
  push(value: number): void {
    if (this.size === this.data.length) this.data = doubled(this.data);
    this.data[this.size++] = value;
  }
}

/** Converts sentences to feature rows. Features that occur fewer than `least` times are omitted. */
export function tabulate(
  sentences: readonly (readonly string[])[],
  lexicon: Lexicon,
  least: number,
): FeatureTable {
  const reader = new WordReader(lexicon);
  const context = new SentenceContext(lexicon);
  const index = new HashIndex(1 << 22);
  const counts = new GrowingArray();
  const raw = new GrowingArray();
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const starts = new Int32Array(tokens + 1);
  const lexical = new Uint8Array(tokens);
  const clustered = new Uint8Array(tokens);
  const firsts = new Int32Array(sentences.length + 1);
  const list = featureList();
  let t = 0;
  const put = (hash: number) => {
    const row = index.intern(hash);
    if (row === counts.size) counts.push(0);
    counts.data[row] = (counts.data[row] ?? 0) + 1;
    raw.push(row);
  };
  sentences.forEach((sentence, s) => {
    firsts[s] = t;
    const { facts, features, upperCase } = reader.read(sentence);
    context.read(facts, upperCase, sentence);
    features.forEach((word, i) => {
      starts[t] = raw.size;
      list.count = 0;
      context.lexical(i, list);
      for (const hash of word.lexical) put(hash);
      for (let k = 0; k < list.count; k++) put(list.hashes[k] ?? 0);
      lexical[t] = word.lexical.length + list.count;
      for (const hash of word.clustered) put(hash);
      clustered[t] = word.clustered.length;
      for (let d = -WINDOW; d <= WINDOW; d++) {
        for (const hash of features[i + d]?.around[d + WINDOW] ?? []) put(hash);
      }
      list.count = 0;
      context.context(i, list);
      for (let k = 0; k < list.count; k++) put(list.hashes[k] ?? 0);
      t++;
    });
  });
  firsts[sentences.length] = t;
  starts[t] = raw.size;
  return prune(
    { raw: raw.data.subarray(0, raw.size), counts: counts.data, index, starts, lexical, clustered, firsts },
    least,
  );
}

interface Unpruned {
  raw: Int32Array;
  counts: Int32Array;
  index: HashIndex;
  starts: Int32Array;
  lexical: Uint8Array;
  clustered: Uint8Array;
  firsts: Int32Array;
}

function prune(table: Unpruned, least: number): FeatureTable {
  const { raw, counts, index, starts, lexical, clustered } = table;
  const all = index.hashes();
  const renamed = new Int32Array(index.size);
  let count = 0;
  for (let row = 0; row < index.size; row++) renamed[row] = (counts[row] ?? 0) >= least ? count++ : -1;
  const hashes = new Uint32Array(count);
  for (let row = 0; row < index.size; row++) {
    const to = renamed[row] ?? -1;
    if (to >= 0) hashes[to] = all[row] ?? 0;
  }
  let out = 0;
  for (let t = 0; t + 1 < starts.length; t++) {
    const from = starts[t] ?? 0;
    const to = starts[t + 1] ?? 0;
    starts[t] = out;
    const lexicalEnd = from + (lexical[t] ?? 0);
    const clusteredEnd = lexicalEnd + (clustered[t] ?? 0);
    let lexicalRows = 0;
    let clusteredRows = 0;
    for (let k = from; k < to; k++) {
      const row = renamed[raw[k] ?? 0] ?? -1;
      if (row < 0) continue;
      raw[out++] = row;
      if (k < lexicalEnd) lexicalRows++;
      else if (k < clusteredEnd) clusteredRows++;
    }
    lexical[t] = lexicalRows;
    clustered[t] = clusteredRows;
  }
  starts[starts.length - 1] = out;
  return { rows: raw.slice(0, out), starts, lexical, clustered, sentences: table.firsts, hashes };
}
