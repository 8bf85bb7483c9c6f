import { combine } from '../hash.ts';
import type { Lexicon } from '../lexicon.ts';
import { NONE } from '../none.ts';
import { CapitalRuns } from './capital-runs.ts';
import { type FeatureList, push } from './feature-list.ts';
import { lineKind, markAcronyms } from './line.ts';
import type { WordFacts } from './word-facts.ts';

/** The numbers of the templates. The weights depend on them: add new ones at the end and do not change any. */
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
  runLeft: 117,
  runRight: 118,
  runLength: 119,
  runLeftFine: 120,
  runRightFine: 121,
  linePlace: 122,
  phraseRight: 123,
  around: 124,
  firstHabit: 125,
  runHead: 126,
  runTail: 127,
  runTailFlags: 128,
  runHeadFlags: 129,
  bracket: 130,
  phraseRun: 136,
  coarseAround: 137,
  runRightLine: 138,
  bias: 140,
  acronym: 141,
  acronymFlags: 142,
  runTailFine: 143,
  runHeadFine: 144,
  runLeftTwo: 145,
  runRightTwo: 146,
  joinHead: 147,
  joinHeadFlags: 148,
  joinHeadFine: 149,
  joinTailFlags: 150,
} as const;

/** The hash of the position before or after a sentence. */
const EDGE = 0x7ed55d16;
/** The values of a word outside the sentence. */
const NO_COARSE = 255;
const NO_FINE = 999;
const NO_CASING = 15;
const NO_FLAGS = -1;
/** Longer runs have one feature. */
const LONGEST_RUN = 6;

/**
 * Computes the features of tokens that depend on their sentence: adjacent words, the run of capitalised words and the words
 * around it, listed phrases, and the typography of the line.
 */
export class SentenceContext {
  readonly #lexicon: Lexicon;
  readonly #runs = new CapitalRuns();
  #words: readonly WordFacts[] = [];
  #line = 0;
  #size = 0;
  #hashes = new Uint32Array(256);
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
    this.#runs.read(this.#hashes, this.#capitals, size, upperCase);
  }

  #enlarge(size: number): void {
    this.#hashes = new Uint32Array(size);
    this.#capitals = new Uint8Array(size);
    this.#phraseFlags = new Uint8Array(size);
    this.#phrasePositions = new Uint8Array(size);
    this.#acronyms = new Uint8Array(size);
  }

  /** Returns whether a word has no capitalised word near it and is in no joined run. It is then hardly part of a name. */
  isPlain(i: number): boolean {
    const end = Math.min(i + 2, this.#size - 1);
    for (let at = Math.max(i - 2, 0); at <= end; at++) if (this.#capitals[at] === 1) return false;
    return this.#runs.joinHead[i] === NONE;
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
    const left = this.#words[i - 1];
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
    if (this.#runs.joinHead[i] !== NONE) this.#joinedRun(i, out);
    if (word.capitalised === 0) return;
    this.#capitalised(i, word, out);
    this.#run(i, word, phrase, out);
  }

  /** Appends the features of a capitalised word. */
  #capitalised(i: number, word: WordFacts, out: FeatureList): void {
    const left = this.#words[i - 1];
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

  /** Appends the features of a run of capitalised words, its first and last word, and the words around it. */
  #run(i: number, word: WordFacts, phrase: number, out: FeatureList): void {
    const start = this.#runs.start[i] ?? i;
    const end = this.#runs.end[i] ?? i + 1;
    const length = Math.min(end - start, LONGEST_RUN);
    const place = (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
    const lengthAndPlace = length * 4 + place;
    const before = this.#words[start - 1];
    const after = this.#words[end];
    push(out, T.runLength, lengthAndPlace * 4 + (start === 0 ? 1 : 0));
    push(out, T.runLeft, combine(this.#lower(start - 1), lengthAndPlace));
    push(out, T.runRight, combine(this.#lower(end), lengthAndPlace));
    push(out, T.runLeftFine, combine(before?.fine ?? NO_FINE, place));
    push(out, T.runRightFine, combine(after?.fine ?? NO_FINE, place));
    push(out, T.runRightLine, combine(after?.coarse ?? NO_COARSE, this.#line * 8 + length));
    push(out, T.phraseRun, combine(phrase, lengthAndPlace));
    if (length > 1) this.#runEnds(start, end, word, place, out);
    push(out, T.runLeftTwo, combine(combine(this.#lower(start - 2), this.#lower(start - 1)), place));
    push(out, T.runRightTwo, combine(combine(this.#lower(end), this.#lower(end + 1)), place));
  }

  #runEnds(start: number, end: number, word: WordFacts, place: number, out: FeatureList): void {
    const head = this.#words[start];
    const tail = this.#words[end - 1];
    if (tail !== undefined && tail !== word) {
      push(out, T.runTail, tail.lower);
      push(out, T.runTailFlags, combine(tail.flags, place));
      push(out, T.runTailFine, combine(tail.fine, place));
    }
    if (head !== undefined && head !== word) {
      push(out, T.runHead, head.lower);
      push(out, T.runHeadFlags, combine(head.flags, place));
      push(out, T.runHeadFine, combine(head.fine, place));
    }
  }

  /** Appends the features of the first and last word of a run that "of", "and" and the like join. */
  #joinedRun(i: number, out: FeatureList): void {
    const headAt = this.#runs.joinHead[i] ?? 0;
    const linkAt = this.#runs.joinLink[i] ?? NONE;
    const head = this.#words[headAt];
    const tail = this.#words[this.#runs.joinTail[i] ?? 0];
    if (head === undefined || tail === undefined) return;
    const place = this.#placeInJoin(i, headAt, linkAt);
    push(out, T.joinHead, combine(head.lower, place));
    push(out, T.joinHeadFlags, combine(head.flags, place));
    push(out, T.joinHeadFine, combine(head.fine, place));
    push(out, T.joinTailFlags, combine(tail.flags, place));
  }

  /** Returns a value for the link, and whether the token is before the first link, a link, or after one. */
  #placeInJoin(i: number, headAt: number, linkAt: number): number {
    if (linkAt === NONE) return this.#lower(headAt + 1);
    return linkAt === i ? 1 + this.#lower(i) : 2 + this.#lower(linkAt);
  }

  #lower(i: number): number {
    return i < 0 || i >= this.#size ? EDGE + i - (i < 0 ? 0 : this.#size) : (this.#hashes[i] ?? 0);
  }
}
