import type { EntityRef, Extraction } from '../../model/extraction.ts';
import { quotationId, refId, roleId } from '../identity.ts';

/** A stored article and its extraction. */
export interface Derived {
  readonly id: bigint;
  readonly publishedAt: Date;
  readonly extraction: Extraction;
}

/** Returns a function that computes the id of each entity only once, and caches it. */
function idCache(): (ref: EntityRef) => string {
  const ids = new Map<string, string>();
  return (ref) => {
    const cached = ids.get(`${ref.kind} ${ref.key}`);
    if (cached !== undefined) return cached;
    const id = String(refId(ref));
    ids.set(`${ref.kind} ${ref.key}`, id);
    return id;
  };
}

/**
 * Converts an extraction to rows of the tables, by column name. Ids become digits, because JSON has no 64-bit
 * integers.
 */
export function derivedRows({ id: article, publishedAt, extraction }: Derived) {
  const article_id = String(article);
  const published_at = publishedAt.toISOString();
  const idOf = idCache();
  const names = new Map(extraction.entities.map((entity) => [idOf(entity), entity.name]));
  const at = (item: { start: number; end: number; sentence: { start: number; end: number } }) => ({
    article_id,
    start: item.start,
    end: item.end,
    sentence_start: item.sentence.start,
    sentence_end: item.sentence.end,
  });
  return {
    presences: extraction.presences.map(({ entity, mentionCount, firstOffset, salience }) => ({
      article_id,
      entity_id: idOf(entity),
      kind: entity.kind,
      name: names.get(idOf(entity)),
      mention_count: mentionCount,
      first_offset: firstOffset,
      salience,
      published_at,
    })),
    mentions: extraction.mentions.map((mention) => ({
      ...at(mention),
      entity_id: idOf(mention.entity),
      surface: mention.surface,
      how: mention.how,
      confidence: mention.confidence,
    })),
    roles: extraction.roles.map((role) => {
      const person = idOf(role.person);
      const of = role.of && idOf(role.of);
      return {
        ...at({ ...role.span, sentence: role.sentence }),
        id: String(roleId(BigInt(person), role.title, of === null ? null : BigInt(of))),
        person_id: person,
        of_id: of,
        title: role.title,
        current: role.current,
        published_at,
      };
    }),
    quotations: extraction.quotations.map((quotation) => ({
      ...at(quotation),
      id: String(quotationId(article, quotation.start, quotation.end)),
      text: quotation.text,
      speaker_id: quotation.speaker && idOf(quotation.speaker),
      verb: quotation.verb,
      published_at,
    })),
    quantities: extraction.quantities.map((quantity) => ({
      ...at(quantity),
      kind: quantity.kind,
      value: quantity.value,
      unit: quantity.unit,
      text: quantity.text,
    })),
    times: extraction.times.map((time) => ({ ...at(time), text: time.text, from: time.from, to: time.to })),
  };
}

export type DerivedRows = ReturnType<typeof derivedRows>;
