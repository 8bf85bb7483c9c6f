import { combine, HashIndex, hashString } from './hash.ts';
import { NONE } from './none.ts';

/** The lists that contain a word in lower case, as bits. */
export const WORD_FLAGS = {
  forename: 1 << 0,
  surname: 1 << 1,
  rareSurname: 1 << 2,
  country: 1 << 3,
  city: 1 << 4,
  smallTown: 1 << 5,
  demonym: 1 << 6,
  calendar: 1 << 7,
  title: 1 << 8,
  organisationNoun: 1 << 9,
  companySuffix: 1 << 10,
  placeNoun: 1 << 11,
  occupation: 1 << 12,
  region: 1 << 13,
  sport: 1 << 14,
  speech: 1 << 15,
  team: 1 << 16,
  company: 1 << 17,
  particle: 1 << 18,
  organisation: 1 << 19,
} as const;
export const WORD_FLAG_COUNT = 20;

/** The lists that contain a phrase of one or more words, as bits. */
export const PHRASE_FLAGS = {
  country: 1 << 0,
  city: 1 << 1,
  region: 1 << 2,
  team: 1 << 3,
  company: 1 << 4,
  organisation: 1 << 5,
  media: 1 << 6,
  demonym: 1 << 7,
} as const;
/** The maximum length of a phrase, in words. */
const LONGEST_PHRASE = 7;
/** The hash of a phrase without words. */
const NO_WORDS = 0x2545f491;

/** The case of a word in the training texts, except at the start of sentences. */
export const CASE_HABITS = ['unknown', 'lower', 'mixed', 'capitalised'] as const;

/** The lists as columns. A word is identified by the hash of its form in lower case. */
export interface LexiconData {
  readonly wordHashes: Uint32Array;
  readonly flags: Uint32Array;
  /**
   * The cluster of each word's GloVe vector in two clusterings, of 100 and of 600 clusters. Clusters are numbered from
   * 1; 0 means that the word has no cluster.
   */
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  /** Indexes into CASE_HABITS. */
  readonly habits: Uint8Array;
  readonly phraseHashes: Uint32Array;
  readonly phraseFlags: Uint8Array;
}

/** Returns the hash of a phrase, given the hashes of its words in lower case. */
export function phraseHash(wordHashes: readonly number[]): number {
  let hash = NO_WORDS;
  for (const word of wordHashes) hash = combine(hash, word);
  return hash;
}

/** Word and phrase lists. Entries are looked up by hash; their text is not stored. */
export class Lexicon {
  readonly data: LexiconData;
  readonly #words: HashIndex;
  readonly #phrases: HashIndex;
  /** The beginnings of phrases, so that most tokens require only one lookup. */
  readonly #prefixes: HashIndex;

  constructor(data: LexiconData, prefixes: Uint32Array) {
    this.data = data;
    this.#words = new HashIndex(data.wordHashes.length);
    for (const hash of data.wordHashes) this.#words.intern(hash);
    this.#phrases = new HashIndex(data.phraseHashes.length);
    for (const hash of data.phraseHashes) this.#phrases.intern(hash);
    this.#prefixes = new HashIndex(prefixes.length);
    for (const hash of prefixes) this.#prefixes.intern(hash);
  }

  /** Returns the row of a word in the columns, given the hash of its form in lower case; NONE if it is in no list. */
  row(hash: number): number {
    return this.#words.find(hash);
  }

  /**
   * Marks the listed phrases of a sentence from left to right, the longest at each position. Writes the flags of the phrase
   * to `flags[i]`, and to `positions[i]`: 0 outside, 1 first, 2 inside, 3 last, 4 alone.
   */
  markPhrases(
    hashes: ArrayLike<number>,
    capitalised: ArrayLike<number>,
    length: number,
    flags: Uint8Array,
    positions: Uint8Array,
  ): void {
    flags.fill(0, 0, length);
    positions.fill(0, 0, length);
    let i = 0;
    while (i < length) {
      if (capitalised[i] === 0) {
        i++;
        continue;
      }
      let best = 0;
      let bestFlags = 0;
      let hash = NO_WORDS;
      for (let n = 1; n <= LONGEST_PHRASE && i + n <= length; n++) {
        hash = combine(hash, hashes[i + n - 1] ?? 0);
        if (capitalised[i + n - 1] !== 0) {
          const row = this.#phrases.find(hash);
          if (row !== NONE) {
            best = n;
            bestFlags = this.data.phraseFlags[row] ?? 0;
          }
        }
        if (this.#prefixes.find(hash) === NONE) break;
      }
      for (let n = 0; n < best; n++) {
        flags[i + n] = bestFlags;
        positions[i + n] = best === 1 ? 4 : n === 0 ? 1 : n === best - 1 ? 3 : 2;
      }
      i += Math.max(best, 1);
    }
  }
}

/** Returns the hashes of all proper beginnings of a phrase. With these, the search for a phrase can end early. */
export function phrasePrefixes(words: readonly string[]): number[] {
  const hashes = words.map((word) => hashString(word.toLowerCase()));
  return hashes.slice(0, -1).map((_, i) => phraseHash(hashes.slice(0, i + 1)));
}
