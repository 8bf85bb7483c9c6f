import { readWord } from './features/word.ts';
import type { WordFacts } from './features/word-facts.ts';
import { WINDOW } from './features/word-features.ts';
import { addPairs, addWeights, type Model, PAIRS } from './weights.ts';

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

/** Scores words, with a cache. */
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
    const facts = readWord(token, upperCase, this.#model.lexicon);
    const around = new Int32Array((2 * WINDOW + 1) * PAIRS);
    for (let d = -WINDOW; d <= WINDOW; d++) {
      const at = (d + WINDOW) * PAIRS;
      for (const hash of facts.around[d + WINDOW] ?? []) addWeights(this.#model, hash, around, at);
    }
    const own = WINDOW * PAIRS;
    for (const hash of facts.lexical) addWeights(this.#model, hash, around, own);
    for (const hash of facts.clustered) addWeights(this.#model, hash, around, own);
    // The hashes are removed, because the sums replace them and take far less memory.
    return { facts: { ...facts, lexical: [], clustered: [], around: [] }, around };
  }
}

/** Adds the sums of the words around a token to the sums of the token. */
export function addWordsAround(words: readonly ScoredWord[], i: number, sums: Int32Array): void {
  for (let d = -WINDOW; d <= WINDOW; d++) {
    const around = words[i + d]?.around;
    if (around !== undefined) addPairs(sums, i * PAIRS, around, (d + WINDOW) * PAIRS);
  }
}
