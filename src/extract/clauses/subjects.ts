import { ClauseFlag } from '../document/clause-flags.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { afterDateline } from './dateline.ts';
import type { NamedWords } from './named-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { Phrases } from './phrases.ts';
import { isAdverbial, isSayingVerb, mayPrecedeSubject } from './word-kinds.ts';

/** The maximum distance between a subject and its verb, in words, if an apposition or a clause is between them. */
const REACH = 45;
const OPENING = /^(?:["“”«»‘'`]|''|``|[-–—•*·]+)$/;
/** The maximum length of a description before the name that it describes, in words. */
const APPOSED = 14;
const CLAUSAL = /^(?:after|before|since|until)$/;
/** The maximum number of words from the verb of saying to the end of its sentence. */
const TAIL = 12;
const BOUNDARY = /^(?:[,”"’]|''|--?|—)$/;
const RELATIVE = /^(?:who|which)$/;

/** Finds the subjects of verbs. Words inside quotation marks belong to no clause. */
export class Subjects {
  readonly phrases: Phrases;
  readonly #reader: DocumentReader;
  readonly #names: NamedWords;
  /** For each word, 1 if it is inside quotation marks. */
  readonly #quoted: Uint8Array;

  constructor(reader: DocumentReader, names: NamedWords, quoted: Uint8Array) {
    this.phrases = new Phrases(reader, names);
    this.#reader = reader;
    this.#names = names;
    this.#quoted = quoted;
  }

  /**
   * Returns the subject before a verb: "Kline" in "Kline said", "Kline also said", "Kline, who runs Diaz’s office,
   * said" and "Kline (Ohio) said". The subject begins at `from` or later.
   */
  before(verb: number, from: number): NounPhrase | undefined {
    const reader = this.#reader;
    let at = verb - 1;
    for (;;) {
      if (at >= from && isAdverbial(reader, at)) at -= 1;
      else if (at > from && reader.isCalendar(at))
        at -= /^(?:on|last|late)$/.test(reader.lower(at - 1)) ? 2 : 1;
      else if (reader.lower(at) === 'ago') at = this.#beforeAgo(at, from);
      else break;
    }
    const direct = at;
    for (let turns = 0; turns < 4 && at >= from; turns += 1) {
      const before = this.#beforeInsertion(at, from);
      if (before === at) break;
      at = before;
    }
    if (at < from) return undefined;
    const phrase = this.phrases.endingAt(at, from);
    if (!phrase || at === direct || phrase.mention || reader.text(phrase.first - 1) !== ',') return phrase;
    // "Kline, the head of the bank, which is in Paris, said": the phrase is an apposition itself.
    const name = phrase.first - 2 >= from ? this.#names.endingAt(phrase.first - 2) : undefined;
    return name?.entity.kind === 'PERSON' ? this.phrases.endingAt(phrase.first - 2, from) : phrase;
  }

  /** Returns the subject after a verb: "Kline" in "said Kline", and the lawyer in "said a lawyer for Diaz". */
  after(verb: number, end: number): NounPhrase | undefined {
    let at = verb + 1;
    while (at < end && isAdverbial(this.#reader, at)) at += 1;
    if (this.#reader.isClauseWord(at, ClauseFlag.PREPOSITION)) return undefined;
    return this.#apposed(this.phrases.beginningAt(at, end), end);
  }

  /** Returns the subject of the first main clause of words `[from, end)`: "Kline" in "On Monday, Kline attacked Diaz". */
  leading(from: number, end: number): NounPhrase | undefined {
    const reader = this.#reader;
    let at = afterDateline(this.#reader, from, end);
    for (let turns = 0; turns < 5 && at < end; turns += 1) {
      while (at < end && this.#isLead(at)) at += 1;
      if (at >= end) return undefined;
      if (isSayingVerb(reader, at) && !reader.isCapital(at)) return this.after(at, end);
      if (!this.#beginsAdverbial(at)) return this.#apposed(this.phrases.beginningAt(at, end), end);
      const comma = this.#nextComma(at, end);
      const isClause = reader.isClauseWord(at, ClauseFlag.SUBORDINATOR) || CLAUSAL.test(reader.lower(at));
      const name = isClause && comma !== undefined ? undefined : this.#firstName(at, comma ?? end);
      if (name ?? comma === undefined) return name;
      at = comma + 1;
    }
    return undefined;
  }

  /**
   * Returns the subject of a verb of saying that reports words `[from, end)`: "The line will close, Kline said", "The
   * line, Kline said, will close".
   */
  attributing(from: number, end: number): NounPhrase | undefined {
    const reader = this.#reader;
    for (let at = end - 1; at > from; at -= 1) {
      if (this.#quoted[at]) return undefined;
      if (at < end - TAIL && reader.text(at + 1) !== ',' && !BOUNDARY.test(reader.text(at - 1))) continue;
      if (!isSayingVerb(reader, at) || reader.isCapital(at) || reader.text(at).endsWith('ing')) continue;
      if (BOUNDARY.test(reader.text(at - 1)) && mayPrecedeSubject(reader.text(at))) {
        const inverted = this.after(at, end);
        // In "Kline, of Ohio, said Diaz was late", the name after the verb begins another clause.
        return inverted?.mention && !isAdverbial(reader, inverted.last + 1) ? inverted : undefined;
      }
      const phrase = this.before(at, from);
      if (phrase && BOUNDARY.test(reader.text(phrase.first - 1)) && phrase.first > from) return phrase;
      if (at >= end - TAIL) return undefined;
    }
    return undefined;
  }

  /** Returns the last word before a parenthesis, relative pronoun or apposition that ends at a word. */
  #beforeInsertion(at: number, from: number): number {
    const reader = this.#reader;
    if (RELATIVE.test(reader.lower(at))) return reader.text(at - 1) === ',' ? at - 2 : at - 1;
    if (reader.text(at) === ')') {
      for (let open = at - 1; open >= Math.max(from, at - 12); open -= 1)
        if (reader.text(open) === '(') return open - 1;
    }
    return reader.text(at) === ',' ? this.#beforeApposition(at, from) : at;
  }

  /** Returns the last word before "less than two weeks ago". */
  #beforeAgo(ago: number, from: number): number {
    const reader = this.#reader;
    let at = ago - 2;
    while (
      at >= from &&
      (reader.spelledNumber(at) !== undefined ||
        /^(?:[\d,]+|a|few|less|more|than|about)$/.test(reader.lower(at)))
    )
      at -= 1;
    return at;
  }

  /** Returns the last word before an apposition that ends with a comma; -1 if no comma begins it. */
  #beforeApposition(comma: number, from: number): number {
    const reader = this.#reader;
    if (reader.text(comma - 1) === ')') return comma - 1;
    let nearest = -1;
    for (let at = comma - 1; at >= Math.max(from, comma - REACH); at -= 1) {
      if (this.#quoted[at] || /^[;:“”"]$/.test(reader.text(at))) break;
      if (reader.text(at) !== ',') continue;
      if (this.#isApposedName(at, comma)) return comma - 1;
      const name = this.#names.endingAt(at - 1);
      if (name?.entity.kind === 'PERSON' || name?.entity.kind === 'ORGANIZATION') return at - 1;
      if (nearest === -1) nearest = at - 1;
    }
    return nearest;
  }

  #isLead(at: number): boolean {
    const reader = this.#reader;
    if (this.#quoted[at] || OPENING.test(reader.text(at)) || /^[,.)(;:…!?]+$/.test(reader.text(at)))
      return true;
    if (this.#names.startingAt(at)) return false;
    return reader.isClauseWord(at, ClauseFlag.CONJUNCTION | ClauseFlag.ADVERB | ClauseFlag.LY);
  }

  /** Returns whether an adverbial or a subordinate clause begins at a word: "In Ohio", "When pressed", "Speaking". */
  #beginsAdverbial(at: number): boolean {
    const reader = this.#reader;
    if (this.#names.startingAt(at)) return false;
    if (reader.isClauseWord(at, ClauseFlag.PREPOSITION | ClauseFlag.SUBORDINATOR)) return true;
    const word = reader.lower(at);
    return word.length > 4 && /(?:ing|ed)$/.test(word) && !reader.isTitleModifier(at) && !reader.isTitle(at);
  }

  #nextComma(from: number, end: number): number | undefined {
    for (let at = from; at < end; at += 1)
      if (this.#reader.text(at) === ',' && !(this.#quoted[at] && this.#quoted[at + 1])) return at;
    return undefined;
  }

  /** Returns whether the words between two commas are the name of the person whom the words before describe. */
  #isApposedName(from: number, to: number): boolean {
    const name = this.#names.startingAt(from + 1);
    if (name?.entity.kind !== 'PERSON' || !/^[.,]?$/.test(this.#reader.text(name.last + 1))) return false;
    return name.last + 2 >= to && this.#names.endingAt(from - 1)?.entity.kind !== 'PERSON';
  }

  /** Returns the name after a description: "Carlo" in "the club’s coach, Carlo, said". */
  #apposed(phrase: NounPhrase | undefined, end: number): NounPhrase | undefined {
    if (!phrase || phrase.mention || phrase.pronoun) return phrase;
    const from = this.#nextComma(phrase.last + 1, Math.min(end, phrase.last + APPOSED));
    const mention = from === undefined ? undefined : this.#names.startingAt(from + 1);
    if (from === undefined || mention?.entity.kind !== 'PERSON') return phrase;
    const isSubject = this.#isPredicate(mention.last + 1);
    const to = this.#nextComma(from + 1, end);
    const isApposed = isSubject || (to !== undefined && this.#isApposedName(from, to));
    return isApposed ? { first: mention.first, last: mention.last, mention, pronoun: undefined } : phrase;
  }

  /** Returns whether the word after a name may be its verb. */
  #isPredicate(at: number): boolean {
    return (
      /^\p{Ll}/u.test(this.#reader.text(at)) &&
      !this.#reader.isClauseWord(at, ClauseFlag.PREPOSITION | ClauseFlag.CONJUNCTION)
    );
  }

  /** Returns the first person whose name no preposition precedes, if a verb follows the name. */
  #firstName(from: number, end: number): NounPhrase | undefined {
    for (let at = from + 1; at < end; at += 1) {
      const name = this.#quoted[at] ? undefined : this.#names.startingAt(at);
      if (name?.entity.kind !== 'PERSON' || this.#reader.isClauseWord(at - 1, ClauseFlag.PREPOSITION))
        continue;
      return this.#isPredicate(name.last + 1)
        ? { first: name.first, last: name.last, mention: name, pronoun: undefined }
        : undefined;
    }
    return undefined;
  }
}
