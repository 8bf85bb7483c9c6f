import { fold } from '../../gazetteer/index.ts';
import type { EntityKind, ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Mention, Presence } from '../../model/extraction.ts';
import type { Step } from '../document/draft.ts';

/** The maximum number of surface forms that are searched for in the headline. */
const MOST_FORMS = 20;
/** The length of the part of the headline that is searched, in characters. */
const HEADLINE_LENGTH = 1000;

/**
 * Computes the presence of each entity. Salience, from 0 to 1, is the sum of four parts: 0.35 if the headline contains
 * its name or a surface form of at least two characters; up to 0.2 for an early first mention (0.2 at the start, 0 at
 * the end); up to 0.3 for the number of mentions, relative to the most mentioned entity of the same kind; up to 0.15
 * for the distribution of the mentions (the share of ten equal parts of the article in which the entity is mentioned).
 */
export const presencesStep: Step = {
  name: 'presences',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['presences'],
  run(draft) {
    const { mentions, document, input } = draft;
    draft.presences = presencesOf(input.headline, document.body.length, mentions.entities, mentions.all);
  },
};

/** Computes the presence of each entity in a text of a length, in the order of the first mention of each in the list. */
export function presencesOf(
  headline: string,
  length: number,
  entities: readonly ExtractedEntity[],
  mentions: readonly Mention[],
): readonly Presence[] {
  const lists = groupedByEntity(mentions);
  const names = new Map(entities.map((entity) => [idOf(entity), entity.name]));
  const most = new Map<EntityKind, number>();
  for (const list of lists.values()) {
    const { kind } = list[0].entity;
    most.set(kind, Math.max(most.get(kind) ?? 0, list.length));
  }
  const title = searchable(headline.slice(0, HEADLINE_LENGTH));
  return [...lists].map(([id, list]) =>
    presenceOf(list, names.get(id) ?? '', Math.max(1, length), most, title),
  );
}

/** The mentions of one entity. */
type Mentions = [Mention, ...Mention[]];

const idOf = ({ kind, key }: EntityRef): string => `${kind} ${key}`;

function groupedByEntity(mentions: readonly Mention[]): ReadonlyMap<string, Mentions> {
  const lists = new Map<string, Mentions>();
  for (const mention of mentions) {
    const list = lists.get(idOf(mention.entity));
    if (list) list.push(mention);
    else lists.set(idOf(mention.entity), [mention]);
  }
  return lists;
}

function presenceOf(
  list: Mentions,
  name: string,
  length: number,
  most: ReadonlyMap<EntityKind, number>,
  headline: string,
): Presence {
  const { entity } = list[0];
  let firstOffset = length;
  const tenths = new Set<number>();
  const forms = new Set([name]);
  for (const { start, surface } of list) {
    firstOffset = Math.min(firstOffset, start);
    tenths.add(Math.floor((start * 10) / length));
    if (forms.size < MOST_FORMS) forms.add(surface);
  }
  const isInHeadline = [...forms].some((form) => contains(headline, form));
  const salience =
    (isInHeadline ? 0.35 : 0) +
    0.2 * (1 - firstOffset / length) +
    0.3 * (list.length / (most.get(entity.kind) ?? 1)) +
    0.15 * (tenths.size / 10);
  return {
    entity,
    mentionCount: list.length,
    firstOffset,
    salience: Math.round(Math.min(1, salience) * 1000) / 1000,
  };
}

/** Returns the folded words of a text with a space before and after each word, so that only entire words are found. */
function searchable(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function contains(headline: string, form: string): boolean {
  const words = searchable(form).trim();
  return words.length > 1 && headline.includes(` ${words} `);
}
