import type { EntityRef, Mention } from '../../../model/extraction.ts';

/**
 * An article is about its most mentioned country only if at least this share of the mentions refers to the country.
 */
const LEAST_SHARE = 0.45;
/** The minimum number of mentions of the country that an article is about. */
const LEAST = 2;
/** The minimum ratio of the mentions of that country to the mentions of any other country. */
const LEAD = 1.5;

interface CountryCount {
  readonly entity: EntityRef;
  count: number;
}

/** Returns the mentioned countries, most frequent first. */
export function countryCounts(mentions: readonly Mention[]): readonly CountryCount[] {
  const counts = new Map<string, CountryCount>();
  for (const { entity } of mentions) {
    const entry = counts.get(entity.key);
    if (entry) entry.count += 1;
    else counts.set(entity.key, { entity, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Returns the country that an article with these mentions is about. */
export function mainCountry(mentions: readonly Mention[]): EntityRef | undefined {
  const [first, second] = countryCounts(mentions);
  if (!first || first.count < LEAST || first.count < LEAST_SHARE * mentions.length) return undefined;
  return first.count >= LEAD * (second?.count ?? 0) ? first.entity : undefined;
}
