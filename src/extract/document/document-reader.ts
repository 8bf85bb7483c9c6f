import { spanOf, type Word, type WordSpan } from './document.ts';
import { type Draft, type DraftName, nameAt } from './draft.ts';
import type { Sense } from './phrase-index.ts';
import type { TimeStart } from './time-start.ts';
import { WordFlag } from './word-flags.ts';
import { traitsOf, type WordTraits } from './word-traits.ts';

/** A known phrase that begins at a word: words `[at, end)`. */
export interface KnownPhrase {
  readonly sense: Sense;
  readonly end: number;
}

/** The traits at an index outside the document. */
const NO_WORD = traitsOf('');
/** The maximum length of a phrase that `phraseAround` finds, in words. Few known phrases are longer. */
const LONGEST_PHRASE = 8;

/**
 * The reader of the draft that is being extracted. Drafts are extracted one after the other. A map with weak keys would
 * keep the readers, and with them the documents, until a major garbage collection: a minor one keeps its values.
 */
let latest: DocumentReader | null = null;

/**
 * Provides the words of a draft and their properties to the rules. Words are identified by index. At an index outside
 * the document, the text of the word is empty.
 */
export class DocumentReader {
  readonly words: readonly Word[];
  readonly length: number;
  readonly #draft: Draft;
  readonly #flags: Int32Array;
  readonly #clauseFlags: Uint16Array;
  readonly #sentences: Int32Array;
  readonly #phrases: (KnownPhrase | undefined)[];
  readonly #isInPhrase: Uint8Array;
  /** The end (exclusive) of each blocked phrase, by the index of its first word. */
  readonly #blocked = new Map<number, number>();

  /** Returns the reader of a draft. The matches of the draft must be final. */
  static of(draft: Draft): DocumentReader {
    if (latest === null || latest.#draft !== draft) latest = new DocumentReader(draft);
    return latest;
  }

  private constructor(draft: Draft) {
    const { words, pieces, pieceOfWord, flags, clauseFlags, sentenceOfWord } = draft.document;
    this.words = words;
    this.#flags = flags;
    this.#clauseFlags = clauseFlags;
    this.#sentences = sentenceOfWord;
    this.length = words.length;
    this.#draft = draft;
    this.#phrases = new Array(words.length);
    this.#isInPhrase = new Uint8Array(words.length);
    for (const { first, last, sense } of draft.matches) {
      const from = pieces[first];
      const to = pieces[last];
      if (!from || !to) continue;
      const { word } = from;
      const end = to.word + 1;
      // Only complete words can be names. Parts of hyphenated words are used only for countries.
      const isWhole = pieceOfWord[word] === first && (pieceOfWord[end] ?? pieces.length) === last + 1;
      if (!isWhole) continue;
      if (sense.blocked) this.#blocked.set(word, end);
      else this.#phrases[word] = { sense, end };
      this.#isInPhrase.fill(1, word, end);
    }
  }

  /** Returns the span of words `[first, last]`. */
  spanOf(first: number, last: number): WordSpan {
    return spanOf(this.#draft.document, first, last);
  }

  text(at: number): string {
    return this.#wordAt(at)?.text ?? '';
  }

  /** Returns the word in lower case, without a final stop. */
  lower(at: number): string {
    return this.traitsOf(at).lower;
  }

  /** Returns the word in lower case, without diacritics. */
  folded(at: number): string {
    return this.traitsOf(at).folded;
  }

  sameSentence(a: number, b: number): boolean {
    if (a < 0 || b < 0) return false;
    const sentence = this.#sentences[a];
    return sentence !== undefined && sentence === this.#sentences[b];
  }

  isCapital(at: number): boolean {
    return this.#is(at, WordFlag.CAPITAL);
  }

  /** Returns whether the word is the first of its sentence. */
  isFirst(at: number): boolean {
    return this.#is(at, WordFlag.FIRST);
  }

  /** Returns the known phrase that begins at a word. */
  phraseAt(at: number): KnownPhrase | undefined {
    return at < 0 ? undefined : this.#phrases[at];
  }

  /**
   * Returns the known phrase that contains words `[first, last]` and at least one more word: "DR Congo" for "Congo".
   */
  phraseAround(first: number, last: number): KnownPhrase | undefined {
    for (let at = first; at > first - LONGEST_PHRASE && at >= 0; at -= 1) {
      const known = this.phraseAt(at);
      if (known) return known.end > last && known.end - at > last - first + 1 ? known : undefined;
    }
    return undefined;
  }

  /** Returns whether the word is part of a known phrase. */
  isKnown(at: number): boolean {
    return at >= 0 && this.#isInPhrase[at] === 1;
  }

  /** Returns the end of the blocked phrase that begins at a word. No part of such a phrase is linked. */
  blockedEnd(at: number): number | undefined {
    return this.#blocked.get(at);
  }

  /** Returns whether a recognised name or a person's short form contains the word. */
  isTaken(at: number): boolean {
    if (at < 0) return false;
    const { nameOfWord, isShortForm } = this.#draft;
    return nameOfWord[at] !== undefined || isShortForm[at] === 1;
  }

  /** Returns the recognised name that contains the word. */
  nameAt(at: number): DraftName | undefined {
    return nameAt(this.#draft, at);
  }

  /** Returns whether a recognised name of a place contains the word. */
  isPlaceName(at: number): boolean {
    return nameAt(this.#draft, at)?.type === 'LOC';
  }

  /** Returns whether a recognised name of a person contains the word. */
  isPersonName(at: number): boolean {
    return nameAt(this.#draft, at)?.type === 'PER';
  }

  /** Returns whether one recognised name of a person or organisation contains both words. */
  isOneName(one: number, other: number): boolean {
    const name = nameAt(this.#draft, one);
    return name !== undefined && name.type !== 'LOC' && name === nameAt(this.#draft, other);
  }

  /** Returns whether the word is a possessive mark: "'s" or "'". */
  isPossessive(at: number): boolean {
    return this.#is(at, WordFlag.POSSESSIVE);
  }

  isFunctionWord(at: number): boolean {
    return this.#is(at, WordFlag.FUNCTION_WORD);
  }

  isCalendar(at: number): boolean {
    return this.#is(at, WordFlag.CALENDAR);
  }

  isTitle(at: number): boolean {
    return this.#is(at, WordFlag.TITLE);
  }

  /** Returns whether the word is the last word of offices or occupations. */
  isOffice(at: number): boolean {
    return this.#is(at, WordFlag.OFFICE);
  }

  isTitleModifier(at: number): boolean {
    return this.#is(at, WordFlag.TITLE_MODIFIER);
  }

  isCountryOrDemonym(at: number): boolean {
    return this.phraseAt(at)?.sense.country !== undefined;
  }

  isDemonym(at: number): boolean {
    return this.phraseAt(at)?.sense.country?.how === 'DEMONYM';
  }

  isForename(at: number): boolean {
    return this.#is(at, WordFlag.FORENAME);
  }

  isSurname(at: number): boolean {
    return this.#is(at, WordFlag.SURNAME);
  }

  /** Returns whether the word is a family name that precedes the given name. */
  isFamilyFirst(at: number): boolean {
    return this.#is(at, WordFlag.FAMILY_FIRST);
  }

  /** Returns the value of a number word such as "twenty-five". */
  spelledNumber(at: number): number | undefined {
    return this.traitsOf(at).spelledNumber;
  }

  /** Returns whether the word has at least one of several flags of `ClauseFlag`. */
  isClauseWord(at: number, flags: number): boolean {
    return at >= 0 && ((this.#clauseFlags[at] ?? 0) & flags) !== 0;
  }

  mayBeginQuantity(at: number): boolean {
    return this.#is(at, WordFlag.QUANTITY_START);
  }

  timeStart(at: number): TimeStart | undefined {
    return this.#is(at, WordFlag.TIME_START) ? this.traitsOf(at).timeStart : undefined;
  }

  /** Returns whether the word is in lower case and a family name may begin with it: "von", "al-Assad". */
  isLowerSurname(at: number): boolean {
    return this.#is(at, WordFlag.LOWER_SURNAME);
  }

  /** Returns whether the word contains "-". */
  isHyphenated(at: number): boolean {
    return this.#is(at, WordFlag.HYPHENATED);
  }

  /** Returns the properties of the word that do not depend on its context. */
  traitsOf(at: number): WordTraits {
    return this.#wordAt(at)?.traits ?? NO_WORD;
  }

  #is(at: number, flag: number): boolean {
    return at >= 0 && ((this.#flags[at] ?? 0) & flag) !== 0;
  }

  /**
   * Returns a word, undefined at an index outside the document. V8 does not optimise reading an array at a negative
   * index, and rules often read the words before the first.
   */
  #wordAt(at: number): Word | undefined {
    return at < 0 ? undefined : this.words[at];
  }
}
