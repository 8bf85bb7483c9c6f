import { readWord } from './features/word.ts';
import type { WordFacts } from './features/word-facts.ts';
import { WINDOW } from './features/word-features.ts';
import { addPairs, PAIRS } from './weight-table.ts';
import type { Model } from './weights.ts';

/** A word, and the sums of the weights of its features. */
export interface ScoredWord {
  readonly facts: WordFacts;
  /** The sums for a token at each distance, `[(distance + WINDOW) * PAIRS + pair]`. */
  readonly around: Int32Array;
}

/**
 * The maximum number of words in the cache. Each word takes about 0.6 kB. The news of one day contains far fewer
 * words.
 */
const CAPACITY = 30_000;

/** Scores words, and caches the scores. */
export class ScoredWords {
  readonly #model: Model;
  readonly #cache = new Map<string, ScoredWord>();
  /** The cache for words in lines in upper case, because the features of these words differ. */
  readonly #upperCaseCache = new Map<string, ScoredWord>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** Returns the scored word for a token. */
  get(token: string, upperCase: boolean): ScoredWord {
    const cache = upperCase ? this.#upperCaseCache : this.#cache;
    const known = cache.get(token);
    if (known !== undefined) return known;
    const word = this.#score(token, upperCase);
    if (cache.size >= CAPACITY) cache.clear();
    cache.set(token, word);
    return word;
  }

  #score(token: string, upperCase: boolean): ScoredWord {
    const { lexicon, weights } = this.#model;
    const { facts, features } = readWord(token, upperCase, lexicon);
    const around = new Int32Array((2 * WINDOW + 1) * PAIRS);
    for (let d = -WINDOW; d <= WINDOW; d++) {
      const at = (d + WINDOW) * PAIRS;
      for (const hash of features.around[d + WINDOW] ?? []) weights.add(hash, around, at);
    }
    const own = WINDOW * PAIRS;
    for (const hash of features.lexical) weights.add(hash, around, own);
    for (const hash of features.clustered) weights.add(hash, around, own);
    // The features are not stored, because the sums replace them and take far less memory.
    return { facts, around };
  }
}

/** Adds the sums of the words around a token to the sums at an offset. */
export function addWordsAround(words: readonly ScoredWord[], i: number, sums: Int32Array, at: number): void {
  // Only existing words are read: V8 does not optimise reading an array at a negative index.
  const last = Math.min(WINDOW, words.length - 1 - i);
  for (let d = Math.max(-WINDOW, -i); d <= last; d++) {
    const around = words[i + d]?.around;
    if (around !== undefined) addPairs(sums, at, around, (d + WINDOW) * PAIRS);
  }
}
