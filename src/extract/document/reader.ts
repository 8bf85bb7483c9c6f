import type { Span } from '../../model/span.ts';
import { PLACE_NOUNS } from '../words/heads.ts';
import { LOCATIVE } from '../words/verbs.ts';
import { spanOf, type Word } from './document.ts';
import type { Draft } from './draft.ts';
import type { Sense } from './lexicon.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A known phrase that begins at a word: words `[at, end)`. */
export interface KnownPhrase {
  readonly sense: Sense;
  readonly end: number;
}

/** Acronyms and names that are also ordinary words; taken only in the middle of a sentence. */
const SHY = new Set(
  `AU PA AES CAF EMA IDB IMO SCO PIF AP EAC Shell Meta Apple Amazon Intel Disney Morena Wagner Fed
  Amnesty Alphabet Twitter Likud Barcelona RSF ICC FIA`.split(/\s+/),
);

/** Adjectives that begin names of organisations and are no names themselves. */
const ORGANISATION_ADJECTIVES = new Set(
  `World International Global National Central General Federal Supreme Democratic
  European African Asian Arab Western Eastern Northern Southern Olympic Islamic Christian Muslim First New High Regional
  North South East West State Royal Constitutional Orthodox Catholic Western`.split(/\s+/),
);

/** No known phrase is longer, in words, but for a few. */
const LONGEST_PHRASE = 8;

const readers = new WeakMap<Draft, Reader>();

/** Answers questions about the words of a draft for the rules that recognise names. */
export class Reader {
  readonly words: readonly Word[];
  readonly length: number;
  readonly #matchOfWord: (KnownPhrase | undefined)[];
  readonly #blocked = new Map<number, number>();
  readonly #draft: Draft;
  readonly #known: Uint8Array;
  readonly #remembered: (WordFacts | undefined)[];

  /** The reader of a draft: made once its matches are known, and kept. */
  static of(draft: Draft): Reader {
    let reader = readers.get(draft);
    if (!reader) {
      reader = new Reader(draft);
      readers.set(draft, reader);
    }
    return reader;
  }

  private constructor(draft: Draft) {
    const { words, pieces, pieceOfWord } = draft.document;
    this.#draft = draft;
    this.#remembered = new Array(words.length);
    this.#known = new Uint8Array(words.length);
    this.words = words;
    this.length = words.length;
    this.#matchOfWord = new Array(words.length);
    for (const { first, last, sense } of draft.matches) {
      const from = pieces[first];
      const to = pieces[last];
      if (!from || !to) continue;
      const { word } = from;
      const end = to.word + 1;
      // Only whole words are names; parts of hyphenated ones are for countries alone.
      const isWhole = pieceOfWord[word] === first && (pieceOfWord[end] ?? pieces.length) === last + 1;
      if (!isWhole) continue;
      if (sense.blocked) this.#blocked.set(word, end);
      else this.#matchOfWord[word] = { sense, end };
      this.#known.fill(1, word, end);
    }
  }

  /** The characters that words `[first, last]` cover. */
  spanOf(first: number, last: number): Span {
    return spanOf(this.#draft.document, first, last);
  }

  text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  /** The word in small letters, without a final stop. */
  lower(at: number): string {
    return this.#facts(at).lower;
  }

  sameSentence(a: number, b: number): boolean {
    const one = this.words[a];
    return one !== undefined && one.sentence === this.words[b]?.sentence;
  }

  isCapital(at: number): boolean {
    return this.words[at]?.capital ?? false;
  }

  isFirst(at: number): boolean {
    return this.words[at]?.first ?? false;
  }

  /** The longer known phrase that covers words `[first, last]`: "DR Congo" around "Congo". */
  phraseAround(first: number, last: number): KnownPhrase | undefined {
    for (let at = first; at > first - LONGEST_PHRASE && at >= 0; at -= 1) {
      const known = this.matchAt(at);
      if (known) return known.end > last && known.end - at > last - first + 1 ? known : undefined;
    }
    return undefined;
  }

  matchAt(at: number): KnownPhrase | undefined {
    return this.#matchOfWord[at];
  }

  /** Whether the word is part of a known phrase. */
  isKnown(at: number): boolean {
    return this.#known[at] === 1;
  }

  /** Where the phrase ends that keeps everything in it from being linked; 0 where there is none. */
  blockedEnd(at: number): number {
    return this.#blocked.get(at) ?? 0;
  }

  /** Whether a recognised name or a person's short form covers the word. */
  isTaken(at: number): boolean {
    return this.#draft.nameOfWord[at] !== -1;
  }

  mayBeginName(at: number): boolean {
    if (this.#blocked.has(at)) return false;
    if (this.matchAt(at)) return true;
    if (!this.isCapital(at)) return false;
    return !this.isFunctionWord(at) || this.isForename(at) || this.beginsWithAdjective(at);
  }

  isFunctionWord(at: number): boolean {
    return this.#facts(at).isFunctionWord;
  }

  isCalendar(at: number): boolean {
    return this.#facts(at).isCalendar;
  }

  isTitle(at: number): boolean {
    return this.#facts(at).isTitle;
  }

  /** Whether a title begins here, with the words that lead to its head: "Former Defence Minister". */
  beginsTitle(at: number): boolean {
    for (let next = at; next < at + 4 && this.sameSentence(at, next); next += 1) {
      if (this.isTitle(next)) return true;
      if (!this.isTitleModifier(next)) return false;
    }
    return false;
  }

  /** Whether a known organisation's name begins with what is a function word elsewhere. */
  beginsWithAdjective(at: number): boolean {
    return (
      ORGANISATION_ADJECTIVES.has(this.text(at)) && this.isCapital(at + 1) && this.sameSentence(at, at + 1)
    );
  }

  isTitleModifier(at: number): boolean {
    return this.#facts(at).isTitleModifier;
  }

  isCountryOrDemonym(at: number): boolean {
    return this.matchAt(at)?.sense.country !== undefined;
  }

  isDemonym(at: number): boolean {
    return this.matchAt(at)?.sense.country?.how === 'DEMONYM';
  }

  isForename(at: number): boolean {
    return this.#facts(at).isForename;
  }

  isSurname(at: number): boolean {
    return this.#facts(at).isSurname;
  }

  /** Whether the word is a family name that stands before the given name. */
  isFamilyFirst(at: number): boolean {
    return this.#facts(at).isFamilyFirst;
  }

  /** The number that the word is, in letters: "twenty-five". */
  spelledNumber(at: number): number | undefined {
    return this.#facts(at).spelledNumber;
  }

  mayBeginQuantity(at: number): boolean {
    return this.#facts(at).mayBeginQuantity;
  }

  mayBeginTime(at: number): boolean {
    return this.#facts(at).mayBeginTime;
  }

  /** The word without diacritics, in small letters. */
  folded(at: number): string {
    return this.#facts(at).folded;
  }

  #facts(at: number): WordFacts {
    const known = this.#remembered[at];
    if (known) return known;
    const facts = factsOf(this.text(at));
    if (at >= 0 && at < this.length) this.#remembered[at] = facts;
    return facts;
  }

  /** Whether the word before puts something in a place: "in", "near", "visited". */
  isLocative(at: number): boolean {
    const before = this.sameSentence(at - 1, at) ? this.lower(at - 1) : '';
    if (before === 'the') return this.sameSentence(at - 2, at) && LOCATIVE.has(this.lower(at - 2));
    return LOCATIVE.has(before) || this.isListed(at);
  }

  /** "in Agadir, Taroudant and Al Haouz": a place goes before it in a list. */
  isListed(at: number): boolean {
    const before = this.sameSentence(at - 1, at) ? this.lower(at - 1) : '';
    return (before === ',' || before === 'and') && this.#isPlace(at - 2) && this.sameSentence(at - 2, at);
  }

  #isPlace(at: number): boolean {
    return this.#draft.names[this.#draft.nameOfWord[at] ?? -1]?.type === 'LOC';
  }

  /** Whether a known name is also an ordinary word: "Shell", "Meta". */
  isOrdinaryWord(at: number, end: number): boolean {
    return end - at === 1 && SHY.has(this.text(at));
  }

  /** Whether a known name that is also an ordinary word stands where it may be that word. */
  isShy(at: number, end: number): boolean {
    if (!this.isOrdinaryWord(at, end)) return false;
    return this.isFirst(at) && this.text(at).toUpperCase() !== this.text(at);
  }

  /** Whether a city or province of a common name stands where one is spoken of. */
  supportsPlace(at: number, end: number, weight: number): boolean {
    if (!this.isCapital(at) || this.text(at).length < 3) return false;
    if (end - at > 1 && weight > 1000) return true;
    if (this.isFunctionWord(at) || this.isCalendar(at) || this.isTitle(at)) return false;
    const next = this.sameSentence(at, end) ? this.text(end) : '';
    if (PLACE_NOUNS.has(next)) return true;
    if (this.isCapital(end) && this.sameSentence(at, end) && next !== '' && !this.isTitle(end)) {
      if (!this.isLocative(at) || this.isForename(at)) return false;
    }
    if (this.isLocative(at)) return true;
    if (next === ',' && this.matchAt(end + 1)?.sense.country?.how !== undefined)
      return !this.isDemonym(end + 1);
    if (end - at > 1) return weight > 100;
    const isName = this.isForename(at) || this.isSurname(at);
    return weight > (isName ? 2000 : 400) && !this.isFirst(at);
  }
}
