import { combine } from '../hash.ts';
import type { Lexicon } from '../lexicon.ts';
import { type FeatureList, push } from './feature-list.ts';
import { lineKind, markAcronyms } from './line.ts';
import { EDGE, lowerAt } from './lower-at.ts';
import { RunFeatures } from './run-features.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * The numbers of the templates. The weights depend on these numbers: add new templates at the end, and do not change
 * existing numbers.
 */
const T = {
  wordPairLeft: 101,
  wordPairRight: 102,
  shapes: 103,
  coarseLeft: 104,
  coarseRight: 105,
  leftShape: 106,
  rightShape: 107,
  flagsLeft: 108,
  flagsRight: 109,
  first: 110,
  twoLeft: 111,
  twoRight: 112,
  line: 113,
  lineFlags: 114,
  phrase: 115,
  phraseLine: 116,
  linePlace: 122,
  phraseRight: 123,
  around: 124,
  firstHabit: 125,
  bracket: 130,
  coarseAround: 137,
  bias: 140,
  acronym: 141,
  acronymFlags: 142,
} as const;

/** The values for a position outside the sentence. */
const NO_COARSE = 255;
const NO_CASING = 15;
const NO_FLAGS = -1;

/**
 * Computes the features of tokens that depend on their sentence: adjacent words, the run of capitalised words and the words
 * around it, listed phrases, and the typography of the line.
 */
export class SentenceContext {
  readonly #lexicon: Lexicon;
  readonly #runs = new RunFeatures();
  #words: readonly WordFacts[] = [];
  #line = 0;
  #size = 0;
  #hashes = new Int32Array(256);
  #capitals = new Uint8Array(256);
  #phraseFlags = new Uint8Array(256);
  #phrasePositions = new Uint8Array(256);
  #acronyms = new Uint8Array(256);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Reads a sentence: its tokens and their properties. Later calls refer to this sentence. */
  read(words: readonly WordFacts[], upperCase: boolean, tokens: readonly string[]): void {
    const size = words.length;
    this.#words = words;
    this.#size = size;
    if (size > this.#hashes.length) this.#enlarge(size * 2);
    for (let i = 0; i < size; i++) {
      this.#hashes[i] = words[i]?.lower ?? 0;
      this.#capitals[i] = words[i]?.capitalised ?? 0;
    }
    this.#line = lineKind(words, upperCase, tokens[size - 1] ?? '');
    markAcronyms(tokens, this.#acronyms);
    this.#lexicon.markPhrases(this.#hashes, this.#capitals, size, this.#phraseFlags, this.#phrasePositions);
    this.#runs.read(words, this.#hashes, this.#capitals, this.#line, upperCase);
  }

  #enlarge(size: number): void {
    this.#hashes = new Int32Array(size);
    this.#capitals = new Uint8Array(size);
    this.#phraseFlags = new Uint8Array(size);
    this.#phrasePositions = new Uint8Array(size);
    this.#acronyms = new Uint8Array(size);
  }

  /**
   * Returns whether a word has no capitalised word near it and is in no joined run. Such a word is unlikely to be part
   * of a name.
   */
  isPlain(i: number): boolean {
    const end = Math.min(i + 2, this.#size - 1);
    for (let at = Math.max(i - 2, 0); at <= end; at++) if (this.#capitals[at] === 1) return false;
    return !this.#runs.isJoined(i);
  }

  /** Appends the features that identify words. Training omits them at random, so that the model does not rely on them. */
  lexical(i: number, out: FeatureList): void {
    const word = this.#words[i];
    if (word === undefined) return;
    push(out, T.wordPairLeft, combine(this.#lower(i - 1), word.lower));
    push(out, T.wordPairRight, combine(word.lower, this.#lower(i + 1)));
  }

  /** Appends all other features. */
  context(i: number, out: FeatureList): void {
    const word = this.#words[i];
    if (word === undefined) return;
    const left = i > 0 ? this.#words[i - 1] : undefined;
    const right = this.#words[i + 1];
    const phrase = ((this.#phraseFlags[i] ?? 0) << 3) | (this.#phrasePositions[i] ?? 0);
    const line = this.#line;
    push(out, T.bias, 0);
    push(out, T.shapes, combine(combine(left?.shape ?? EDGE, word.shape), right?.shape ?? EDGE));
    push(out, T.coarseLeft, combine(left?.coarse ?? NO_COARSE, word.coarse));
    push(out, T.coarseRight, combine(word.coarse, right?.coarse ?? NO_COARSE));
    push(out, T.line, line * 16 + word.casing);
    if (phrase !== 0) {
      push(out, T.phrase, phrase);
      push(out, T.phraseLine, combine(phrase, line));
      push(out, T.phraseRight, combine(phrase, right?.coarse ?? NO_COARSE));
    }
    const place = i === 0 ? 0 : i === this.#size - 1 ? 2 : 1;
    push(out, T.linePlace, line * 64 + place * 16 + word.casing);
    if (this.#runs.isJoined(i)) this.#runs.pushJoined(i, out);
    if (word.capitalised === 0) return;
    this.#capitalised(i, word, out);
    this.#runs.push(i, word, phrase, out);
  }

  /** Appends the features of a capitalised word. */
  #capitalised(i: number, word: WordFacts, out: FeatureList): void {
    const left = i > 0 ? this.#words[i - 1] : undefined;
    const right = this.#words[i + 1];
    const leftLower = this.#lower(i - 1);
    const rightLower = this.#lower(i + 1);
    push(out, T.leftShape, combine(leftLower, word.shape));
    push(out, T.rightShape, combine(word.shape, rightLower));
    push(out, T.flagsLeft, combine(left?.flags ?? NO_FLAGS, word.flags));
    push(out, T.flagsRight, combine(word.flags, right?.flags ?? NO_FLAGS));
    push(out, T.coarseAround, combine(left?.coarse ?? NO_COARSE, right?.coarse ?? NO_COARSE));
    push(out, T.around, combine(leftLower, rightLower));
    push(out, T.twoLeft, combine(this.#lower(i - 2), leftLower));
    push(out, T.twoRight, combine(rightLower, this.#lower(i + 2)));
    const acronym = this.#acronyms[i] ?? 0;
    if (acronym !== 0) {
      push(out, T.acronym, acronym);
      push(out, T.acronymFlags, combine(acronym, word.flags));
    }
    push(out, T.lineFlags, combine(this.#line, word.flags));
    if (i === 0) {
      push(out, T.first, combine(word.flags, right?.casing ?? NO_CASING));
      push(out, T.firstHabit, combine(word.habit, right?.casing ?? NO_CASING));
    }
    if (left !== undefined && right !== undefined && left.shape === right.shape)
      push(out, T.bracket, right.shape);
  }

  #lower(i: number): number {
    return lowerAt(this.#hashes, this.#size, i);
  }
}
