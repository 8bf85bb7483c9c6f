import { combine } from '../hash.ts';
import { NONE } from '../none.ts';
import { CapitalRuns } from './capital-runs.ts';
import { type FeatureList, push } from './feature-list.ts';
import { lowerAt } from './lower-at.ts';
import type { WordFacts } from './word-facts.ts';

/** The numbers of the templates, which are distinct from those in `context.ts`. The weights depend on them. */
const T = {
  runLeft: 117,
  runRight: 118,
  runLength: 119,
  runLeftFine: 120,
  runRightFine: 121,
  runHead: 126,
  runTail: 127,
  runTailFlags: 128,
  runHeadFlags: 129,
  phraseRun: 136,
  runRightLine: 138,
  runTailFine: 143,
  runHeadFine: 144,
  runLeftTwo: 145,
  runRightTwo: 146,
  joinHead: 147,
  joinHeadFlags: 148,
  joinHeadFine: 149,
  joinTailFlags: 150,
} as const;

/** The values for a position outside the sentence. */
const NO_COARSE = 255;
const NO_FINE = 999;
/** The maximum length of a run that has a separate feature. All longer runs share one feature. */
const LONGEST_RUN = 6;

/** Computes the features of runs of capitalised words and the words around them. */
export class RunFeatures {
  readonly #runs = new CapitalRuns();
  #words: readonly WordFacts[] = [];
  #hashes: Int32Array = new Int32Array(0);
  #line = 0;

  /** Reads a sentence, see `SentenceContext.read`. Later calls refer to this sentence. */
  read(
    words: readonly WordFacts[],
    hashes: Int32Array,
    capitals: Uint8Array,
    line: number,
    upperCase: boolean,
  ): void {
    this.#words = words;
    this.#hashes = hashes;
    this.#line = line;
    this.#runs.read(hashes, capitals, words.length, upperCase);
  }

  /** Returns whether a token is in a joined run. */
  isJoined(i: number): boolean {
    return this.#runs.joinHead[i] !== NONE;
  }

  /** Appends the features of a run of capitalised words, its first and last word, and the words around it. */
  push(i: number, word: WordFacts, phrase: number, out: FeatureList): void {
    const start = this.#runs.start[i] ?? i;
    const end = this.#runs.end[i] ?? i + 1;
    const length = Math.min(end - start, LONGEST_RUN);
    const place = (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
    const lengthAndPlace = length * 4 + place;
    const before = start > 0 ? this.#words[start - 1] : undefined;
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

  /** Appends the features of the first and last word of a run that words such as "of" and "and" join. */
  pushJoined(i: number, out: FeatureList): void {
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

  /**
   * Returns a value that combines the link with the position of the token: before the first link, at a link, or after
   * a link.
   */
  #placeInJoin(i: number, headAt: number, linkAt: number): number {
    if (linkAt === NONE) return this.#lower(headAt + 1);
    return linkAt === i ? 1 + this.#lower(i) : 2 + this.#lower(linkAt);
  }

  #lower(i: number): number {
    return lowerAt(this.#hashes, this.#words.length, i);
  }
}
