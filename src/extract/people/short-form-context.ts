import type { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt } from '../document/draft.ts';
import { isLocative } from '../document/locative.ts';
import { PARTICLES } from '../words/people.ts';
import { mayBeName } from './ordinary-names.ts';
import type { Person } from './person.ts';
import { type ShortForm, SURNAME } from './person-forms.ts';

/** A family name with an Arabic article in lower case: "al-Assad". */
const WITH_ARTICLE = /^(?:al|el|as|ash|ad)-/;
/**
 * The numbers of times that a word is the whole name of a person or organisation, and whether it begins a longer name
 * of an organisation.
 */
interface Uses {
  person: number;
  organisation: number;
  isLonger: boolean;
}

/** The closing quotation mark of each opening mark. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  ['«', '»'],
  ['‘', '’'],
  ['“', '”'],
]);

/** Decides whether words outside the recognised names of people are a short form of a person's name. */
export class ShortFormContext {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  /** The folded names of one word that the article uses for places: "in Cleveland". */
  #places: ReadonlySet<string> | undefined;
  /** For each folded word, how the article uses it. */
  #uses: ReadonlyMap<string, Uses> | undefined;

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
    if (!reader.isCapital(at)) return PARTICLES.has(reader.text(at)) || WITH_ARTICLE.test(reader.text(at));
    return !(reader.isFunctionWord(at) && reader.isFirst(at)) && !reader.isDemonym(at);
  }

  /** Returns whether the context supports a short form that begins at a word. */
  supports(form: ShortForm, at: number): boolean {
    const reader = this.#reader;
    const last = at + form.words.length - 1;
    if (this.#isPartOfOtherName(at, last) || this.isTitleOfWork(at, last) || this.#followsForename(at))
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

  /** Returns whether words `[first, last]` are part of a longer name of another kind: "the Stanley Cup". */
  #isPartOfOtherName(first: number, last: number): boolean {
    const { isOtherName } = this.#draft;
    return isOtherName[first] === 1 && isOtherName[last + 1] === 1 && this.#reader.isCapital(last + 1);
  }

  /**
   * Returns whether a word that was recognised as an organisation is one: it is a known organisation, it begins a longer
   * name of an organisation, or the article uses it more often for an organisation or place than for a person.
   */
  isOrganisation(at: number, person: Person): boolean {
    const known = this.#reader.phraseAt(at)?.sense;
    if (known?.organisation || (known?.places && person.fullNames < 2)) return true;
    this.#uses ??= this.#countUses();
    const uses = this.#uses.get(this.#reader.folded(at));
    return uses !== undefined && (uses.isLonger || uses.organisation > uses.person + person.fullNames);
  }

  #countUses(): Map<string, Uses> {
    const counts = new Map<string, Uses>();
    for (const { type, first, last } of this.#draft.names) {
      if (type === 'LOC') continue;
      const word = this.#reader.folded(first);
      const uses = counts.get(word) ?? { person: 0, organisation: 0, isLonger: false };
      if (type === 'ORG' && last > first) uses.isLonger = true;
      else if (last === first) uses[type === 'ORG' ? 'organisation' : 'person'] += 1;
      counts.set(word, uses);
    }
    return counts;
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
