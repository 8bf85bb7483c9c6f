import type { Extraction } from '../../model/extraction.ts';
import { quotationId, refId, roleId } from '../identity.ts';

/** An article that is stored, and what was read out of it. */
export interface Derived {
  readonly id: bigint;
  readonly publishedAt: Date;
  readonly extraction: Extraction;
}

/** What was read out of an article as rows of its tables, in the columns' own names; ids as digits, which JSON keeps. */
export function derivedRows({ id: article, publishedAt, extraction }: Derived) {
  const article_id = String(article);
  const published_at = publishedAt.toISOString();
  const names = new Map(extraction.entities.map((entity) => [refId(entity), entity.name]));
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
      entity_id: String(refId(entity)),
      kind: entity.kind,
      name: names.get(refId(entity)),
      mention_count: mentionCount,
      first_offset: firstOffset,
      salience,
      published_at,
    })),
    mentions: extraction.mentions.map((mention) => ({
      ...at(mention),
      entity_id: String(refId(mention.entity)),
      surface: mention.surface,
      how: mention.how,
      confidence: mention.confidence,
    })),
    roles: extraction.roles.map((role) => {
      const person = refId(role.person);
      const of = role.of && refId(role.of);
      return {
        ...at({ ...role.span, sentence: role.sentence }),
        id: String(roleId(person, role.title, of)),
        person_id: String(person),
        of_id: of && String(of),
        title: role.title,
        current: role.current,
        published_at,
      };
    }),
    quotations: extraction.quotations.map((quotation) => ({
      ...at(quotation),
      id: String(quotationId(article, quotation.start, quotation.end)),
      text: quotation.text,
      speaker_id: quotation.speaker && String(refId(quotation.speaker)),
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
