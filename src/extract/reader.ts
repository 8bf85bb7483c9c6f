import { isForename, isSurname } from '../gazetteer/index.ts';
import type { Word } from './document.ts';
import type { Draft } from './draft.ts';
import type { Sense } from './lexicon.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, PLACE_NOUNS } from './words/heads.ts';
import { FORMER, TITLE_HEADS, TITLE_MODIFIERS } from './words/titles.ts';
import { LOCATIVE } from './words/verbs.ts';

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

/** Answers questions about the words of a draft for the rules that recognise names. */
export class Reader {
  readonly words: readonly Word[];
  readonly length: number;
  readonly #matchOfWord: (KnownPhrase | undefined)[];
  readonly #blocked = new Map<number, number>();
  readonly #draft: Draft;

  constructor(draft: Draft) {
    const { words, pieces, pieceOfWord } = draft.document;
    this.#draft = draft;
    this.words = words;
    this.length = words.length;
    this.#matchOfWord = new Array(words.length);
    for (const { first, last, sense } of draft.matches) {
      const word = pieces[first]?.word ?? 0;
      const end = (pieces[last]?.word ?? 0) + 1;
      // Only whole words are names; parts of hyphenated ones are for countries alone.
      const isWhole = pieceOfWord[word] === first && (pieceOfWord[end] ?? pieces.length) === last + 1;
      if (!isWhole) continue;
      if (sense.blocked) this.#blocked.set(word, end);
      else this.#matchOfWord[word] = { sense, end };
    }
  }

  text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  /** The word in small letters, without a final stop. */
  lower(at: number): string {
    return this.text(at).toLowerCase().replace(/\.$/, '');
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

  matchAt(at: number): KnownPhrase | undefined {
    return this.#matchOfWord[at];
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
    return this.isCapital(at) && !this.isFunctionWord(at);
  }

  isFunctionWord(at: number): boolean {
    return FUNCTION_WORDS.has(this.text(at));
  }

  isCalendar(at: number): boolean {
    return CALENDAR_WORDS.has(this.text(at));
  }

  isTitle(at: number): boolean {
    const word = this.lower(at);
    return TITLE_HEADS.has(word) || (word.endsWith('s') && TITLE_HEADS.has(word.slice(0, -1)));
  }

  isTitleModifier(at: number): boolean {
    const word = this.lower(at);
    return TITLE_MODIFIERS.has(word) || FORMER.has(word);
  }

  isCountryOrDemonym(at: number): boolean {
    return this.matchAt(at)?.sense.country !== undefined;
  }

  isDemonym(at: number): boolean {
    return this.matchAt(at)?.sense.country?.how === 'DEMONYM';
  }

  isForename(at: number): boolean {
    return this.isCapital(at) && isForename(this.text(at));
  }

  isSurname(at: number): boolean {
    return this.isCapital(at) && isSurname(this.text(at));
  }

  /** Whether the word before puts something in a place: "in", "near", "visited". */
  isLocative(at: number): boolean {
    const before = this.sameSentence(at - 1, at) ? this.lower(at - 1) : '';
    if (before === 'the') return this.sameSentence(at - 2, at) && LOCATIVE.has(this.lower(at - 2));
    return LOCATIVE.has(before);
  }

  /** Whether a known name that is also an ordinary word stands where it may be that word. */
  isShy(at: number, end: number): boolean {
    if (end - at > 1 || !SHY.has(this.text(at))) return false;
    return this.isFirst(at) && this.text(at).toUpperCase() !== this.text(at);
  }

  /** Whether a city or province of a common name stands where one is spoken of. */
  supportsPlace(at: number, end: number, weight: number): boolean {
    if (!this.isCapital(at) || this.text(at).length < 3) return false;
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
