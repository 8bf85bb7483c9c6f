import type { EntityRef } from '../../model/extraction.ts';
import { Antecedents } from '../clauses/antecedents.ts';
import { NamedWords } from '../clauses/named-words.ts';
import { Subjects } from '../clauses/subjects.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { NameEnds, Scope } from './sentence/scope.ts';
import { Flag } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';

/** The maximum length of the words of a source, in characters. */
const LONGEST_TEXT = 200;
/** The personal pronouns of pronouns that can be a source. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['her', 'she'],
  ['his', 'he'],
  ['she', 'she'],
]);

/** Letters after the name of a person. */
const HONOUR = /^(?:cbe|kc|mbe|md|mep|mp|msp|obe|phd|qc|sc)$/;

/** Finds the entities of sources. */
export class Sources implements NameEnds {
  readonly #draft: Draft;
  readonly #quoted: Uint8Array;
  /** Mentions of people, organisations and countries that can be a source, by their last word. */
  readonly #ending = new Map<number, DraftMention>();
  /** Created for the first pronoun. */
  #antecedents: Antecedents | undefined;

  constructor(draft: Draft, quoted: Uint8Array) {
    this.#draft = draft;
    this.#quoted = quoted;
    for (const mention of draft.mentions.all) {
      const { kind } = mention.entity;
      if (kind === 'PLACE' || (kind === 'COUNTRY' && !/^(?:NAME|ALIAS|METONYM)$/.test(mention.how))) continue;
      if (mention.end !== draft.document.words[mention.last]?.end) continue;
      const other = this.#ending.get(mention.last);
      if (!other || kind === 'PERSON' || (kind === 'ORGANIZATION' && other.entity.kind === 'COUNTRY'))
        this.#ending.set(mention.last, mention);
    }
  }

  kindEndingAt(at: number): ReturnType<NameEnds['kindEndingAt']> {
    const kind = this.#ending.get(at)?.entity.kind;
    return kind === 'PLACE' ? undefined : kind;
  }

  isName(at: number): boolean {
    return this.#draft.nameOfWord[at] !== undefined;
  }

  /**
   * Returns the entity that a noun phrase refers to; undefined for descriptions and for several names. `speaker` is the
   * source of the statement that begins with the noun phrase if it is a pronoun: "Lund" in "Lund said he wanted peace".
   */
  entityOf(scope: Scope, { first, last }: WordRange, speaker?: WordRange): EntityRef | undefined {
    const own = speaker && this.entityOf(scope, speaker);
    if (own && this.#agrees(scope.lower(first), own)) return own;
    const pronoun = first === last ? PRONOUNS.get(scope.lower(first)) : undefined;
    if (pronoun) return this.#antecedentOf(pronoun, first);
    const name = this.#ending.get(last);
    // "Kline's lawyer, Joe Lund": the name follows the description.
    if (name?.entity.kind === 'PERSON' && hasCommaIn(scope, first, name.first)) return name.entity;
    let end = first;
    while (end < last && !isTail(scope, end + 1)) end += 1;
    // "Ann Field KC"
    const isHonoured = HONOUR.test(scope.lower(end)) && end > first;
    const mention =
      this.#ending.get(end) ??
      (isHonoured ? this.#ending.get(end - 1) : undefined) ??
      this.#titledName(scope, end, name);
    if (!mention) return undefined;
    for (let at = first; at < mention.first; at += 1) if (scope.lower(at) === 'and') return undefined;
    return mention.entity;
  }

  /** Returns the name after a title with "of": "Secretary of State Ann Field", but not "the office of Secretary Field". */
  #titledName(scope: Scope, title: number, name: DraftMention | undefined): DraftMention | undefined {
    if (name?.entity.kind !== 'PERSON' || !scope.reader.isTitle(title)) return undefined;
    return scope.lower(title + 1) === 'of' && name.first > title + 2 && scope.reader.isCapital(name.first - 1)
      ? name
      : undefined;
  }

  /** Returns the words of a source, as written. */
  textOf({ first, last }: WordRange): string {
    const { words, body } = this.#draft.document;
    if (first === last) return (words[first]?.text ?? '').slice(0, LONGEST_TEXT);
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    return body.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST_TEXT).trim();
  }

  /** Returns whether a pronoun may refer to an entity: "it" to an organisation, "she" not to a man. */
  #agrees(pronoun: string, entity: EntityRef): boolean {
    if (entity.kind !== 'PERSON') return pronoun === 'it';
    return pronoun !== 'it' && this.#antecedentsOf().mayRefer(pronoun, entity);
  }

  #antecedentOf(pronoun: string, at: number): EntityRef | undefined {
    return this.#antecedentsOf().of(pronoun, at)?.entity;
  }

  #antecedentsOf(): Antecedents {
    this.#antecedents ??= Antecedents.latestOf(this.#draft) ?? this.#newAntecedents();
    return this.#antecedents;
  }

  #newAntecedents(): Antecedents {
    const reader = DocumentReader.of(this.#draft);
    const subjects = new Subjects(reader, new NamedWords(this.#draft), this.#quoted);
    return new Antecedents(this.#draft, reader, subjects, this.#quoted);
  }
}

function hasCommaIn(scope: Scope, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (scope.lower(at) === ',') return true;
  return false;
}

/** Returns whether the words after the head of a noun phrase begin here. */
const isTail = (scope: Scope, at: number): boolean =>
  scope.is(at, Flag.PREPOSITION) || /^(?:who|whose|which|that|,|\(|–|—)$/.test(scope.lower(at));
