import { ClauseFlag } from '../document/clause-flags.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { NamedWords } from './named-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { endsPhrase, isAdverbial } from './word-kinds.ts';

/** The maximum length of a noun phrase, in words. A longer one is truncated. */
const LONGEST = 25;
/** Nouns for people, by their ending, between the name of an employer and the name of a person. */
const OCCUPATION = /^(?:camp|all(?:y|ies)|[a-z]{2,}(?:er|or|ist|man|woman|ant|ian|aide|ide|ary))$/;
/** Prepositions before which a subject does not begin: "a day after Kline said". */
const CLAUSAL = /^(?:after|as|before|like|since|than|until)$/;

/** Reads the noun phrases that end or begin at a word. */
export class Phrases {
  readonly #reader: DocumentReader;
  readonly #names: NamedWords;

  constructor(reader: DocumentReader, names: NamedWords) {
    this.#reader = reader;
    this.#names = names;
  }

  /** Returns the noun phrase whose last word is `last`, and which begins at `from` or later. */
  endingAt(last: number, from: number): NounPhrase | undefined {
    const reader = this.#reader;
    if (last < from) return undefined;
    if (this.isPronoun(last)) return pronounAt(reader, last);
    const limit = Math.max(from, last - LONGEST);
    let first = last + 1;
    for (let at = last; at >= limit; ) {
      const mention = this.#names.endingAt(at);
      if (mention && mention.first >= limit) at = mention.first;
      else if (endsPhrase(reader, at) || this.isPronoun(at) || CLAUSAL.test(reader.lower(at))) break;
      first = at;
      at -= 1;
    }
    return this.#phrase(first, last);
  }

  /** Returns the noun phrase whose first word is `first`, and which ends before `end`. */
  beginningAt(first: number, end: number): NounPhrase | undefined {
    const reader = this.#reader;
    if (first >= end) return undefined;
    if (this.isPronoun(first)) return pronounAt(reader, first);
    const limit = Math.min(end, first + LONGEST);
    let at = first;
    while (at < limit) {
      const mention = this.#names.startingAt(at);
      if (mention && mention.last < limit) {
        if (at > first && this.#isVerb(first, at - 1)) break;
        at = mention.last + 1;
        if (/ed$/.test(reader.text(at)) || (isAdverbial(reader, at) && !reader.isTitleModifier(at))) break;
        if (mention.entity.kind === 'PERSON' && !this.#continues(first, mention.first, at, limit)) break;
      } else if (endsPhrase(reader, at) || reader.isCalendar(at) || this.isPronoun(at)) {
        break;
      } else if (reader.isClauseWord(at, ClauseFlag.PREPOSITION) && !this.#isInTitle(at, limit)) {
        break;
      } else {
        at += 1;
      }
    }
    const phrase = at === first ? undefined : this.#phrase(first, at - 1);
    return phrase && !phrase.mention && at < limit
      ? { ...phrase, last: this.#complementEnd(at, limit) }
      : phrase;
  }

  /** Returns the last word of a complement that begins at a word: "for Joe Lund" after "a lawyer". */
  #complementEnd(from: number, end: number): number {
    const reader = this.#reader;
    if (!/^(?:at|for|from|of|representing|with)$/.test(reader.lower(from))) return from - 1;
    let at = from + 1;
    while (at < end && !endsPhrase(reader, at) && !reader.isCalendar(at) && reader.lower(at) !== 'in')
      at += 1;
    return at > from + 1 ? at - 1 : from - 1;
  }

  isPronoun(at: number): boolean {
    return this.#reader.isClauseWord(at, ClauseFlag.PRONOUN) && !this.#names.startingAt(at);
  }

  /**
   * Returns whether the phrase of a person that ended before a word continues: "Diaz’s lawyer", "Diaz spokeswoman Marta
   * Kline", "a senior Diaz adviser".
   */
  #continues(first: number, name: number, at: number, end: number): boolean {
    const reader = this.#reader;
    if (reader.isPossessive(at)) return true;
    if (reader.lower(at) === 'and') return this.#names.startingAt(at + 1)?.entity.kind === 'PERSON';
    const isAttribute =
      name > first &&
      name - first < 3 &&
      reader.isClauseWord(first, ClauseFlag.ARTICLE) &&
      !reader.isTitle(name - 1);
    if (isAttribute && /^[a-z]+$/.test(reader.text(at)) && !/ed$/.test(reader.text(at))) return true;
    for (let next = at; next < Math.min(end, at + 5); next += 1) {
      if (next > at && this.#names.startingAt(next)?.entity.kind === 'PERSON') return true;
      const isStaff =
        reader.isTitle(next) || reader.isTitleModifier(next) || OCCUPATION.test(reader.lower(next));
      if (!isStaff && !this.#names.startingAt(next)) return false;
    }
    return false;
  }

  /** Returns whether the last word before a name is a verb rather than a title: "the senator attacked Diaz". */
  #isVerb(first: number, at: number): boolean {
    const reader = this.#reader;
    if (at <= first || reader.isCapital(at) || reader.isTitle(at) || reader.isTitleModifier(at)) return false;
    return /(?:ed|es|ks|ts|ls|ns)$/.test(reader.text(at));
  }

  /** Returns whether the preposition belongs to a title before a name: "Secretary of State Joe Lund". */
  #isInTitle(at: number, end: number): boolean {
    const reader = this.#reader;
    if (!reader.isTitle(at - 1) || !/^(?:of|for)$/.test(reader.lower(at))) return false;
    for (let next = at + 1; next < Math.min(end, at + 6); next += 1) {
      if (this.#names.startingAt(next)?.entity.kind === 'PERSON') return this.#isTitled(at, next);
      if (endsPhrase(reader, next)) return false;
    }
    return false;
  }

  /**
   * Returns whether the words from a title's preposition to a name belong to the title. "Secretary of State Joe Lund"
   * is Lund, but "a spokesman for Senator Lund" and "the lawyer of Lund" are not.
   */
  #isTitled(preposition: number, name: number): boolean {
    const reader = this.#reader;
    if (name === preposition + 1 || reader.isTitle(name - 1) || reader.isPossessive(name - 1)) return false;
    return (
      reader.isTitle(preposition - 1) &&
      (reader.isCapital(preposition - 1) || !reader.isClauseWord(preposition + 1, ClauseFlag.ARTICLE))
    );
  }

  #phrase(from: number, last: number): NounPhrase | undefined {
    const reader = this.#reader;
    let first = from;
    while (first <= last && this.#isLead(first)) first += 1;
    if (first > last) return undefined;
    const and = this.#coordinator(first, last);
    if (and !== undefined) {
      if (this.#isJoint(first, and, last)) return { first, last, mention: undefined, pronoun: undefined };
      first = and + 1;
    }
    const name = this.#names.endingAt(last);
    const preposition = this.#preposition(first, last);
    if (preposition === undefined) return this.#named(first, last, name);
    if (preposition === first) return this.#afterAdverbial(first, last, name);
    const isTitled = name?.entity.kind === 'PERSON' && this.#isTitled(preposition, name.first);
    if (isTitled) return this.#named(first, last, name);
    const head = this.#names.endingAt(preposition - 1);
    const isName = head && reader.isCapital(preposition - 1);
    return isName
      ? this.#named(first, preposition - 1, head)
      : { first, last, mention: undefined, pronoun: undefined };
  }

  #named(first: number, last: number, mention: DraftMention | undefined): NounPhrase {
    return { first, last, mention, pronoun: undefined };
  }

  /** Returns whether a word before a subject does not belong to it: "But", "Meanwhile", "Tuesday". */
  #isLead(at: number): boolean {
    const reader = this.#reader;
    if (this.#names.startingAt(at)) return false;
    if (reader.isClauseWord(at, ClauseFlag.CONJUNCTION) || reader.isPossessive(at)) return true;
    return reader.isCalendar(at) || (isAdverbial(reader, at) && !reader.isTitleModifier(at));
  }

  /** Returns the subject after words such as "In Ohio on Tuesday", if it is clear where it begins. */
  #afterAdverbial(first: number, last: number, name: DraftMention | undefined): NounPhrase | undefined {
    const reader = this.#reader;
    if (name) {
      let start = name.first;
      while (start - 1 > first + 1 && (reader.isTitle(start - 1) || reader.isTitleModifier(start - 1)))
        start -= 1;
      return reader.isClauseWord(start - 1, ClauseFlag.PREPOSITION | ClauseFlag.ARTICLE)
        ? undefined
        : this.#named(start, last, name);
    }
    for (let at = last; at > first + 1; at -= 1)
      if (reader.isClauseWord(at, ClauseFlag.ARTICLE) && !reader.isClauseWord(at - 1, ClauseFlag.PREPOSITION))
        return this.#named(at, last, undefined);
    return undefined;
  }

  /** Returns the last "and" or "or" between two words that is not part of a name. */
  #coordinator(first: number, last: number): number | undefined {
    for (let at = last; at > first; at -= 1) {
      const mention = this.#names.endingAt(at);
      if (mention) at = mention.first;
      else if (/^(?:and|or|&)$/.test(this.#reader.lower(at))) return at;
    }
    return undefined;
  }

  /** Returns whether "and" joins two phrases. In "Labour and Business Minister Joe Lund", it joins two words. */
  #isJoint(first: number, and: number, last: number): boolean {
    const before = this.#names.endingAt(and - 1);
    if (before && before.first >= first) return true;
    const after = this.#names.endingAt(last);
    return !after || this.#reader.isClauseWord(first, ClauseFlag.ARTICLE);
  }

  /** Returns the first preposition between two words that is not part of a name. */
  #preposition(first: number, last: number): number | undefined {
    for (let at = first; at <= last; at += 1) {
      const mention = this.#names.startingAt(at);
      if (mention && mention.last <= last) at = mention.last;
      else if (this.#reader.isClauseWord(at, ClauseFlag.PREPOSITION)) return at;
    }
    return undefined;
  }
}

function pronounAt(reader: DocumentReader, at: number): NounPhrase {
  return { first: at, last: at, mention: undefined, pronoun: reader.lower(at) };
}
