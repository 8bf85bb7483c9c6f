import type { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt } from '../document/draft.ts';
import { isLocative } from '../document/locative.ts';
import { WITH_ARTICLE } from '../document/word-traits.ts';
import { FOUNDED_HEADS, ORGANISATION_KINDS } from '../words/organisations.ts';
import { EVENT_HEADS } from '../words/other-names.ts';
import { ORDINARY_NAMES } from '../words/people.ts';
import { mayBeName } from './ordinary-names.ts';
import { FULL, type ShortForm, SURNAME } from './person-forms.ts';

/** Participles after the name of a company: "Lund was founded in 1898". */
const BEGUN = /^(?:acquired|bought|established|founded|incorporated|sold)$/;

/** The closing quotation mark of each opening mark. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  ['«', '»'],
  ['‘', '’'],
  ['“', '”'],
]);

/** Returns whether a comma and "who" follow a word: "West, who is a mayor". */
const isWithRelative = (reader: DocumentReader, at: number): boolean =>
  reader.text(at + 1) === ',' && reader.text(at + 2) === 'who';

/** Decides whether words outside the recognised names of people are a short form of a person's name. */
export class ShortFormContext {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  /** The folded names of one word that the article uses for places: "in Cleveland". */
  #places: ReadonlySet<string> | undefined;
  /** The folded words that denote organisations in the article, or begin their names. */
  #bodies: ReadonlySet<string> | undefined;

  constructor(draft: Draft, reader: DocumentReader) {
    this.#draft = draft;
    this.#reader = reader;
  }

  /**
   * Returns whether a word may begin a short form. `name` is the name that contains the word. A name of a person or
   * organisation is not allowed, and a place name must have one word.
   */
  mayBegin(name: DraftName | undefined, at: number): boolean {
    const reader = this.#reader;
    if (name && name.last > name.first) return false;
    if (!reader.isCapital(at)) return reader.isLowerSurname(at);
    const isOpening = reader.isFunctionWord(at) && reader.isFirst(at);
    return !(isOpening && !isWithRelative(reader, at)) && !reader.isDemonym(at);
  }

  /** Returns whether the context supports a short form that begins at a word. */
  supports(form: ShortForm, at: number): boolean {
    const reader = this.#reader;
    const last = at + form.words.length - 1;
    if (this.#isPartOfOtherName(form, at, last) || this.isTitleOfWork(at, last) || this.#followsForename(at))
      return false;
    if (!reader.isCapital(last) && !WITH_ARTICLE.test(reader.text(last))) return false;
    if (last === at && !mayBeName(this.#draft, reader, at, form.strength >= SURNAME)) return false;
    const { isMentioned } = form.person;
    const known = reader.phraseAt(at);
    if (known?.sense.country || known?.sense.places?.[0]?.curated) {
      if (isLocative(reader, at) || !isMentioned || form.strength < 0.7) return false;
    }
    if (known?.sense.places && form.person.fullNames < 2 && this.#isPlace(at)) return false;
    if (known?.sense.organisation && known.end > at + 1 && !reader.isPossessive(known.end - 1)) return false;
    if (nameAt(this.#draft, at) && isLocative(reader, at)) return false;
    // A given name alone may refer to a different person, unless the person has already been mentioned.
    return form.strength >= 0.7 || isMentioned;
  }

  /** Returns whether words `[first, last]` are the whole of a quoted text: the title of a work, or a word as such. */
  isTitleOfWork(first: number, last: number): boolean {
    const reader = this.#reader;
    const closer = CLOSERS.get(reader.text(first - 1));
    return closer !== undefined && reader.text(last + 1) === closer && reader.sameSentence(first, last + 1);
  }

  /** Returns whether an unrecognised forename is before the word, so that it is the surname of another person. */
  #followsForename(at: number): boolean {
    const reader = this.#reader;
    const before = at - 1;
    if (!reader.sameSentence(before, at) || !reader.isForename(before) || reader.isTitle(before))
      return false;
    return (
      !reader.isFunctionWord(before) && !reader.isKnown(before) && nameAt(this.#draft, before) === undefined
    );
  }

  /**
   * Returns whether words `[first, last]` are part of a longer name of another kind, which is not named after the person:
   * "the Stanley Cup". A full name is a mention of the person, and so is a surname that begins the name: "the Lund Plan".
   */
  #isPartOfOtherName({ person, strength }: ShortForm, first: number, last: number): boolean {
    const { isOtherName } = this.#draft;
    const reader = this.#reader;
    let end = last;
    while (isOtherName[end + 1] === 1 && reader.isCapital(end + 1) && reader.sameSentence(last, end + 1))
      end += 1;
    if (isOtherName[first] !== 1 || end === last || strength === FULL) return false;
    const isBegun = isOtherName[first - 1] === 1 && reader.sameSentence(first - 1, first);
    const isNamedAfter = strength >= SURNAME && person.fullNames > 0 && person.isMentioned && !isBegun;
    return !isNamedAfter || ORDINARY_NAMES.has(reader.text(first)) || EVENT_HEADS.has(reader.text(end));
  }

  /**
   * Returns whether a word that was recognised as an organisation and is a name of a person in the article denotes an
   * organisation: it is known, or the article shows that it is one.
   */
  isOrganisation(at: number): boolean {
    const known = this.#reader.phraseAt(at)?.sense;
    if (known?.organisation || known?.places?.[0]?.curated) return true;
    this.#bodies ??= new Set(
      this.#draft.names
        .filter(({ type, first, last }) => type === 'ORG' && this.#isBody(first, last))
        .map(({ first }) => this.#reader.folded(first)),
    );
    return this.#bodies.has(this.#reader.folded(at));
  }

  /**
   * Returns whether words `[first, last]` show that their first word denotes an organisation, and not its founder: "Lund
   * Foods", "Lund is a manufacturer", but not "the Lund Foundation".
   */
  #isBody(first: number, last: number): boolean {
    const reader = this.#reader;
    if (last > first) return !FOUNDED_HEADS.has(reader.text(last));
    if (!/^(?:is|was)$/.test(reader.text(last + 1))) return false;
    const isKind = (at: number) => ORGANISATION_KINDS.has(reader.text(at)) && reader.sameSentence(last, at);
    return BEGUN.test(reader.text(last + 2)) || [3, 4, 5].some((distance) => isKind(last + distance));
  }

  /** Returns whether the article uses the word as the name of a place. */
  #isPlace(at: number): boolean {
    this.#places ??= new Set(
      this.#draft.names
        .filter(
          ({ type, first, last }) => type === 'LOC' && first === last && isLocative(this.#reader, first),
        )
        .map(({ first }) => this.#reader.folded(first)),
    );
    return this.#places.has(this.#reader.folded(at));
  }
}
