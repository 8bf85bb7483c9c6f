import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, HeadlineMention, Mention, MentionHow, Presence } from '../../model/extraction.ts';
import type { Step } from '../document/draft.ts';

// The weights of frequency and position were fitted to order the entities that headlines mention before the others, with
// the bodies of 1,442 articles and without their headlines.
const HEADLINE = 0.35;
const FREQUENCY = 0.42;
const POSITION = 0.23;
/** The weight of a mention of a place as a mention of its country. */
const INDIRECT = 0.25;

/**
 * Computes the presence of each entity. Salience, from 0 to 1, is the sum of three parts: 0.35 if the headline mentions
 * the entity; up to 0.42 for the number of mentions, on a logarithmic scale relative to the most mentioned entity; up to
 * 0.23 for the position of the first mention among the first mentions of all entities, also logarithmic. A mention of a
 * place counts as a quarter of a mention of its country.
 */
export const presencesStep: Step = {
  name: 'presences',
  needs: ['people', 'organisations', 'places', 'countries', 'headline'],
  gives: ['presences'],
  run(draft) {
    const { mentions, document, headlineMentions } = draft;
    draft.presences = presencesOf(document.body.length, mentions.entities, mentions.all, headlineMentions);
  },
};

/** The measures of one entity. */
interface Measures {
  readonly entity: EntityRef;
  mentionCount: number;
  firstOffset: number;
  /** The weights of the mentions. */
  weight: number;
  /** The highest weight of the mentions in the headline. */
  headline: number;
}

/** Computes the presence of each entity in a body of a length. */
export function presencesOf(
  length: number,
  entities: readonly ExtractedEntity[],
  mentions: readonly Mention[],
  headlineMentions: readonly HeadlineMention[],
): readonly Presence[] {
  const measures = new Map<string, Measures>();
  for (const { kind, key } of entities) {
    const entity = { kind, key };
    measures.set(idOf(entity), { entity, mentionCount: 0, firstOffset: length, weight: 0, headline: 0 });
  }
  for (const { entity, start, how } of mentions) {
    const own = measures.get(idOf(entity));
    if (!own) continue;
    own.mentionCount += 1;
    own.firstOffset = Math.min(own.firstOffset, start);
    own.weight += weightOf(entity, how);
  }
  for (const { entity, how } of headlineMentions) {
    const own = measures.get(idOf(entity));
    if (own) own.headline = Math.max(own.headline, weightOf(entity, how));
  }
  const all = [...measures.values()];
  const most = Math.max(...all.map(({ weight }) => weight));
  const placeOf = placesByOffset(all);
  return all.map(({ entity, mentionCount, firstOffset, weight, headline }) => {
    const frequency = weight === 0 ? 0 : Math.log1p(weight) / Math.log1p(most);
    const position =
      mentionCount === 0 ? 0 : 1 - Math.log1p(placeOf.get(firstOffset) ?? 0) / Math.log1p(all.length);
    const salience = HEADLINE * headline + FREQUENCY * frequency + POSITION * position;
    return { entity, mentionCount, firstOffset, salience: Math.round(salience * 1000) / 1000 };
  });
}

const idOf = ({ kind, key }: EntityRef): string => `${kind} ${key}`;

const weightOf = ({ kind }: EntityRef, how: MentionHow): number =>
  kind === 'COUNTRY' && (how === 'CITY' || how === 'CAPITAL') ? INDIRECT : 1;

/** Returns the number of entities that are first mentioned before each offset. */
function placesByOffset(all: readonly Measures[]): ReadonlyMap<number, number> {
  const offsets = Float64Array.from(all, ({ firstOffset }) => firstOffset).sort();
  const places = new Map<number, number>();
  for (const [place, offset] of offsets.entries()) if (!places.has(offset)) places.set(offset, place);
  return places;
}
