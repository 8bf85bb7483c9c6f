import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Mention, MentionHow } from '../../model/extraction.ts';
import { type Document, sentenceOf, type WordSpan } from './document.ts';

/** A mention and the words `[first, last]` that contain it. */
export interface DraftMention extends Mention, WordSpan {}

const DIRECTNESS: Readonly<Record<MentionHow, number>> = {
  NAME: 6,
  ALIAS: 5,
  DEMONYM: 4,
  METONYM: 3,
  CAPITAL: 2,
  CITY: 1,
};

const idOf = ({ kind, key }: EntityRef): string => `${kind} ${key}`;

interface KnownEntity {
  readonly entity: ExtractedEntity;
  /** The index of each mention of the entity in the list, by offset. */
  readonly indexes: Map<number, number>;
}

/** The mentions of a draft and their entities. */
export class MentionList {
  readonly #document: Document;
  readonly #mentions: DraftMention[] = [];
  readonly #entities = new Map<string, KnownEntity>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** All mentions, in the order in which they were added. */
  get all(): readonly DraftMention[] {
    return this.#mentions;
  }

  /** The entities of the mentions. */
  get entities(): readonly ExtractedEntity[] {
    return Array.from(this.#entities.values(), ({ entity }) => entity);
  }

  entityOf(ref: EntityRef): ExtractedEntity | undefined {
    return this.#entities.get(idOf(ref))?.entity;
  }

  /** Adds an entity without mentions in the body, unless it is known. */
  addEntity(entity: ExtractedEntity): void {
    this.#known(entity);
  }

  #known(entity: ExtractedEntity): KnownEntity {
    const id = idOf(entity);
    let known = this.#entities.get(id);
    if (!known) {
      known = { entity, indexes: new Map() };
      this.#entities.set(id, known);
    }
    return known;
  }

  /**
   * Adds a mention, and its entity if it is new. If several mentions of one entity start at the same offset, only the
   * most direct mention is stored. Of equally direct mentions, the longest is stored. For example, "Japan Line" (a
   * place) mentions Japan both by the name of the country and by the place; the mention by name is used.
   */
  add(entity: ExtractedEntity, span: WordSpan, how: MentionHow, confidence: number): void {
    const { indexes } = this.#known(entity);
    const { first, last, start, end } = span;
    const index = indexes.get(start) ?? this.#mentions.length;
    const other = this.#mentions[index];
    if (other && !isMoreDirect(how, end, other)) return;
    indexes.set(start, index);
    this.#mentions[index] = {
      entity: { kind: entity.kind, key: entity.key },
      first,
      last,
      start,
      end,
      surface: this.#document.body.slice(start, end),
      how,
      // Rounded to four digits, because further digits are not significant and can differ between machines.
      confidence: Math.round(confidence * 1e4) / 1e4,
      sentence: sentenceOf(this.#document, first),
    };
  }
}

function isMoreDirect(how: MentionHow, end: number, other: Mention): boolean {
  const difference = DIRECTNESS[how] - DIRECTNESS[other.how];
  return difference === 0 ? end > other.end : difference > 0;
}
