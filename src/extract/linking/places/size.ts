import type { KnownPlace } from '../../../gazetteer/index.ts';

/**
 * The minimum ratio of the size of a place to that of its namesakes for which its name alone is evidence for its
 * country.
 */
const DOMINANCE = 8;
/** The minimum population of such a place, in thousands. */
const LEAST_POPULATION = 100;
const CURATED_SIZE = 1500;

/** Returns the place with the largest population. */
export function largestOf(places: readonly KnownPlace[]): KnownPlace | undefined {
  return places.reduce<KnownPlace | undefined>(
    (best, place) => (best && best.population >= place.population ? best : place),
    undefined,
  );
}

/** The population in thousands; for hand-compiled places, at least a fixed number, because they are well known. */
const sizeOf = ({ population, curated }: Pick<KnownPlace, 'population' | 'curated'>): number =>
  curated ? Math.max(population, CURATED_SIZE) : population;

/**
 * Returns the place that a name alone denotes in most articles; undefined if there is no such place. `least` is the
 * minimum population in thousands.
 */
export function dominantOf(places: readonly KnownPlace[], least = LEAST_POPULATION): KnownPlace | undefined {
  let largest: KnownPlace | undefined;
  for (const place of places) if (!largest || sizeOf(place) > sizeOf(largest)) largest = place;
  if (!largest || sizeOf(largest) < least) return undefined;
  const { countryCode } = largest.entity;
  if (!countryCode) return undefined;
  for (const { entity, population, curated } of places) {
    const isRival = entity.countryCode !== countryCode;
    if (isRival && sizeOf({ population, curated }) * DOMINANCE > sizeOf(largest)) return undefined;
  }
  return largest;
}
