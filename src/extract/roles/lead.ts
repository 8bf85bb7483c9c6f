import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Title } from '../names/title-text.ts';
import { isOfficeAt } from '../names/titles.ts';
import { PROSPECTIVE } from '../words/offices/phrases.ts';
import { FORMER, FORMER_PREFIX } from '../words/offices/titles.ts';
import type { Landmarks } from './landmarks.ts';
import { endsPhrase, isStateOffice } from './offices.ts';

const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my)$/;
/** Words that may precede a determiner: "now the president". */
const BEFORE_DETERMINER = /^(?:all|also|both|currently|now)$/;
const ADVERB = /^(?:also|currently|most|now|then)$/;

const BE = /^(?:are|be|been|being|is|was|were)$/;
const VERB_FORM = /^(?!leading|ruling|sitting|standing)\p{Ll}+ing$/u;

export const isDeterminer = (word: string): boolean => DETERMINER.test(word);

/** Reads the words of a noun phrase before its title: "the former Russian", "Sanders' senior". */
export class Lead {
  readonly #reader: DocumentReader;
  readonly #landmarks: Landmarks;
  readonly #from: number;
  readonly #owners: (DraftMention & { readonly isPossessive: boolean })[] = [];
  /** The organisation that a pronoun or a common noun refers to: "its", "the company's". */
  #antecedent: EntityRef | undefined;
  #least: number;
  #isFormer = false;
  #hasDeterminer = false;

  constructor(reader: DocumentReader, landmarks: Landmarks, from: number) {
    this.#reader = reader;
    this.#landmarks = landmarks;
    this.#from = from;
    this.#least = from;
  }

  /** The first word that may belong to the title. */
  get least(): number {
    return this.#least;
  }

  get isFormer(): boolean {
    return this.#isFormer;
  }

  get hasDeterminer(): boolean {
    return this.#hasDeterminer;
  }

  /** Returns whether a name that is not a title begins at a word. */
  isName(at: number): boolean {
    return this.#nameAt(at) !== undefined;
  }

  /** Reads the word or name at a position. Returns the next position; undefined if no title can follow. */
  read(at: number): number | undefined {
    const word = this.#reader.lower(at);
    const name = this.#nameAt(at);
    if (name) return this.#readName(name);
    if (DETERMINER.test(word)) return this.#readDeterminer(at, word);
    if (this.#reader.isPossessive(at)) {
      this.#antecedent = this.#landmarks.organisationCalled(at - 1) ?? this.#antecedent;
      this.#hasDeterminer = true;
      return this.#goOn(at + 1);
    }
    // "a Lund supporter and president of Con Power": the first noun is not an office.
    if (word === 'and' && at > this.#from + 1 && /^an?$/.test(this.#reader.lower(this.#from))) {
      this.#owners.length = 0;
      this.#isFormer = false;
      return this.#goOn(at + 1);
    }
    if (PROSPECTIVE.has(word)) return undefined;
    if (FORMER.has(word) || (word === 'then' && at > this.#from)) this.#isFormer = true;
    else if (!ADVERB.test(word) && !this.#mayBeAttribute(at)) return undefined;
    return at + 1;
  }

  /**
   * Returns the owner of a title. A possessor takes precedence over a nationality of the holder: "Real Madrid’s Italian
   * coach". Other names must be directly before the title.
   */
  ownerOf(title: Title): EntityRef | undefined {
    const owner =
      this.#owners.findLast(({ isPossessive }) => isPossessive) ??
      this.#owners.findLast(({ how, last }) => how === 'DEMONYM' || last + 2 >= title.first);
    // The secretary of state of a president is the secretary of state of a country.
    const isPerson = owner?.entity.kind === 'PERSON';
    return owner && !(isPerson && isStateOffice(title.text)) ? owner.entity : this.#antecedent;
  }

  #nameAt(at: number): DraftMention | undefined {
    const name = this.#landmarks.personStartingAt(at) ?? this.#landmarks.startingAt(at);
    return name && !isOfficeAt(this.#reader, name.last) ? name : undefined;
  }

  #readName(name: DraftMention): number {
    const isPossessive = this.#reader.isPossessive(name.last + 1);
    this.#owners.push({ ...name, isPossessive });
    if (FORMER_PREFIX.test(this.#reader.text(name.first))) this.#isFormer = true;
    if (isPossessive) this.#hasDeterminer = true;
    return this.#goOn(name.last + (isPossessive ? 2 : 1));
  }

  #readDeterminer(at: number, word: string): number | undefined {
    if (at > this.#from && !BEFORE_DETERMINER.test(this.#reader.lower(at - 1))) return undefined;
    if (word === 'its') this.#antecedent = this.#landmarks.ownerBefore(at, false);
    this.#hasDeterminer = true;
    return this.#goOn(at + 1);
  }

  /** The title begins at a position or later. */
  #goOn(at: number): number {
    this.#least = at;
    return at;
  }

  #mayBeAttribute(at: number): boolean {
    const word = this.#reader.lower(at);
    // "was advising partners": a participle directly after a verb is a part of the verb.
    if (at === this.#from && VERB_FORM.test(word) && BE.test(this.#reader.lower(at - 1))) return false;
    return /^[\p{L}\d]/u.test(word) && !/['’]t$/.test(word) && !endsPhrase(this.#reader, at);
  }
}
