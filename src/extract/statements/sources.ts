import type { EntityRef } from '../../model/extraction.ts';
import { countBefore, type Word } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Scope } from './scope.ts';
import type { WordRange } from './subject.ts';
import { PREPOSITIONS } from './words/clauses.ts';

/** The maximum length of the words of a source, in characters. */
const LONGEST = 200;
/** The maximum distance to the antecedent of a pronoun, in characters. */
const REACH = 800;

/** Finds the entities of sources. */
export class Sources {
  readonly #words: readonly Word[];
  readonly #body: string;
  /** Mentions of people, organisations and countries that can be a source, by their last word. */
  readonly #ending = new Map<number, DraftMention>();
  readonly #people: readonly DraftMention[];

  constructor({ document, mentions }: Draft) {
    this.#words = document.words;
    this.#body = document.body;
    for (const mention of mentions.all) {
      const { kind } = mention.entity;
      if (kind === 'PLACE' || (kind === 'COUNTRY' && !/^(?:NAME|ALIAS|METONYM)$/.test(mention.how))) continue;
      if (mention.end !== document.words[mention.last]?.end) continue;
      const other = this.#ending.get(mention.last);
      if (!other || kind === 'PERSON' || (kind === 'ORGANIZATION' && other.entity.kind === 'COUNTRY'))
        this.#ending.set(mention.last, mention);
    }
    this.#people = mentions.all
      .filter(({ entity }) => entity.kind === 'PERSON')
      .sort((a, b) => a.start - b.start);
  }

  isNameEnd(at: number): boolean {
    return this.#ending.has(at);
  }

  isPersonEnd(at: number): boolean {
    return this.#ending.get(at)?.entity.kind === 'PERSON';
  }

  /** Returns the entity that a noun phrase refers to. */
  entityOf(scope: Scope, { first, last }: WordRange): EntityRef | undefined {
    if (first === last && /^(?:he|she|his|her)$/.test(scope.lower(first))) return this.#antecedent(first);
    let end = first;
    while (end < last && !isTail(scope, end + 1)) end += 1;
    const mention = this.#ending.get(end);
    if (!mention) return undefined;
    for (let at = first; at < mention.first; at += 1) if (scope.lower(at) === 'and') return undefined;
    return mention.entity;
  }

  /** Returns the words of a source, as written. */
  textOf({ first, last }: WordRange): string {
    const start = this.#words[first]?.start ?? 0;
    const end = this.#words[last]?.end ?? start;
    return this.#body.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST).trim();
  }

  #antecedent(at: number): EntityRef | undefined {
    const offset = this.#words[at]?.start ?? 0;
    const count = countBefore(this.#people, offset);
    const last = this.#people[count - 1];
    if (!last || offset - last.end > REACH) return undefined;
    return this.#people
      .slice(Math.max(0, count - 6), count)
      .find(({ sentence }) => sentence.start === last.sentence.start)?.entity;
  }
}

const isTail = (scope: Scope, at: number): boolean =>
  PREPOSITIONS.has(scope.lower(at)) || /^(?:who|whose|which|that|,|\(|–|—)$/.test(scope.lower(at));
