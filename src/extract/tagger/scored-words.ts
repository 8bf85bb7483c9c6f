import { doubled } from '../../doubled.ts';
import { featureList } from './features/feature-list.ts';
import { readWord } from './features/word.ts';
import type { WordFacts } from './features/word-facts.ts';
import { WINDOW } from './features/word-features.ts';
import { PAIRS } from './weight-table.ts';
import type { Model } from './weights.ts';

/** The maximum number of words in the cache before a document. The news of one day contains far fewer words. */
const CAPACITY = 30_000;
/** The number of sums of a word: those for a token at each distance. */
const SUMS = (2 * WINDOW + 1) * PAIRS;
const INITIAL = 1024;

/** A word whose number in the cache is stored with it, because a lookup of its text takes longer. */
export interface NumberedWord {
  readonly text: string;
  /** The number that the tagger used last for the text. Another tagger may have set it. NONE before. */
  taggerNumber: number;
}

/** Scores words, and caches their properties and the sums of the weights of their features. Words are numbered. */
export class ScoredWords {
  readonly #model: Model;
  readonly #numbers = new Map<string, number>();
  /** The numbers of words in lines in upper case, because the features of these words differ. */
  readonly #upperCaseNumbers = new Map<string, number>();
  #facts: WordFacts[] = [];
  #texts: string[] = [];
  /**
   * The sums of all words, `[word * SUMS + (distance + WINDOW) * PAIRS + pair]`. One array, because a small array for
   * each word takes more memory and time.
   */
  #sums = new Int32Array(INITIAL * SUMS);
  readonly #hashes = featureList().hashes;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Empties the cache if it is full. The numbers of words are valid until the next call. */
  begin(): void {
    if (this.#facts.length < CAPACITY) return;
    this.#numbers.clear();
    this.#upperCaseNumbers.clear();
    this.#facts = [];
    this.#texts = [];
    this.#sums = new Int32Array(INITIAL * SUMS);
  }

  /** Returns the number of a word. */
  number(word: NumberedWord, upperCase: boolean): number {
    if (upperCase) return this.#numberOf(word.text, upperCase);
    const latest = word.taggerNumber;
    if (latest >= 0 && latest < this.#texts.length && this.#texts[latest] === word.text) return latest;
    const number = this.#numberOf(word.text, upperCase);
    word.taggerNumber = number;
    return number;
  }

  #numberOf(text: string, upperCase: boolean): number {
    const numbers = upperCase ? this.#upperCaseNumbers : this.#numbers;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#score(text, upperCase);
    numbers.set(text, number);
    return number;
  }

  /** Returns the properties of a word, given its number. */
  facts(word: number): WordFacts {
    const facts = this.#facts[word];
    if (facts === undefined) throw new RangeError(`There is no word ${word}.`);
    return facts;
  }

  /** Writes the sums of the words around a token to the sums at an offset. */
  writeAround(words: Int32Array, i: number, size: number, sums: Int32Array, to: number): void {
    const pool = this.#sums;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    const end = Math.min(i + WINDOW, size - 1);
    for (let k = Math.max(0, i - WINDOW); k <= end; k++) {
      const at = (words[k] ?? 0) * SUMS + (k - i + WINDOW) * PAIRS;
      s0 = (s0 + (pool[at] ?? 0)) | 0;
      s1 = (s1 + (pool[at + 1] ?? 0)) | 0;
      s2 = (s2 + (pool[at + 2] ?? 0)) | 0;
      s3 = (s3 + (pool[at + 3] ?? 0)) | 0;
      s4 = (s4 + (pool[at + 4] ?? 0)) | 0;
      s5 = (s5 + (pool[at + 5] ?? 0)) | 0;
      s6 = (s6 + (pool[at + 6] ?? 0)) | 0;
      s7 = (s7 + (pool[at + 7] ?? 0)) | 0;
    }
    sums[to] = s0;
    sums[to + 1] = s1;
    sums[to + 2] = s2;
    sums[to + 3] = s3;
    sums[to + 4] = s4;
    sums[to + 5] = s5;
    sums[to + 6] = s6;
    sums[to + 7] = s7;
  }

  #score(text: string, upperCase: boolean): number {
    const { facts, features } = readWord(text, upperCase, this.#model.lexicon);
    const number = this.#facts.length;
    this.#facts.push(facts);
    // A number for lines in upper case is not the number for other lines.
    this.#texts.push(upperCase ? '' : text);
    if ((number + 1) * SUMS > this.#sums.length) this.#sums = doubled(this.#sums);
    const at = number * SUMS;
    const own = at + WINDOW * PAIRS;
    features.around.forEach((hashes, d) => {
      this.#add(hashes, at + d * PAIRS);
    });
    this.#add(features.lexical, own);
    this.#add(features.clustered, own);
    return number;
  }

  /** Adds the weights of features. They are copied, because `WeightTable.add` is fastest if it only reads typed arrays. */
  #add(hashes: readonly number[], to: number): void {
    this.#hashes.set(hashes);
    this.#model.weights.add(this.#hashes, hashes.length, this.#sums, to);
  }
}
