import type { EntityKey } from '../../../model/entity.ts';
import type { EntityRef } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftMention } from '../../document/mention-list.ts';
import type { Claim } from '../holding.ts';
import type { Landmarks } from '../landmarks.ts';

/** The minimum share of the mentions of states and provinces that refer to the one that an article is about. */
const LEAST_SHARE = 0.7;
/** The minimum number of these mentions. */
const LEAST = 2;
/** The countries whose states or provinces have governors or chief ministers. */
const FEDERATIONS = /^(?:AR|AU|BR|IN|KE|MX|NG|PH|PK|US)$/;

/**
 * Finds the owners of offices of states and provinces, such as governor, if no owner is stated next to the office: the
 * state that the article states for the same person elsewhere, or else the state that the article is about, unless it
 * has another governor.
 */
export class RegionOwners {
  /** The state that the article is about. */
  readonly #main: EntityRef | undefined;
  /** For each person, the place of a stated office. */
  readonly #places = new Map<EntityKey, EntityRef>();
  readonly #holders = new Map<string, EntityKey>();

  constructor(reader: DocumentReader, landmarks: Landmarks, claims: readonly Claim[]) {
    this.#main = mainRegion(landmarks.places.filter((mention) => isRegion(reader, mention)));
    for (const { mention, holding } of claims) {
      if (holding.of?.kind !== 'PLACE') continue;
      this.#places.set(mention.entity.key, holding.of);
      if (holding.current) this.#holders.set(`${holding.of.key}|${holding.title.text}`, mention.entity.key);
    }
  }

  ownerOf({ mention: { entity }, holding: { title, current } }: Claim): EntityRef | undefined {
    const stated = this.#places.get(entity.key);
    // A former governor may be one of another state.
    if (stated || !current) return stated;
    const holder = this.#holders.get(`${this.#main?.key}|${title.text}`);
    return holder === undefined || holder === entity.key ? this.#main : undefined;
  }
}

/** Returns whether a place is a state, province or other division of a country. */
function isRegion(reader: DocumentReader, { entity, first }: DraftMention): boolean {
  const places = reader.phraseAt(first)?.sense.places;
  return (
    places?.some(
      (place) =>
        place.isRegion && place.entity.key === entity.key && FEDERATIONS.test(place.entity.countryCode ?? ''),
    ) ?? false
  );
}

function mainRegion(mentions: readonly DraftMention[]): EntityRef | undefined {
  const counts = new Map<EntityKey, number>();
  let most: EntityRef | undefined;
  for (const { entity } of mentions) {
    const count = (counts.get(entity.key) ?? 0) + 1;
    counts.set(entity.key, count);
    if (count > (counts.get(most?.key ?? '') ?? 0)) most = entity;
  }
  const count = counts.get(most?.key ?? '') ?? 0;
  return count >= LEAST && count >= LEAST_SHARE * mentions.length ? most : undefined;
}
