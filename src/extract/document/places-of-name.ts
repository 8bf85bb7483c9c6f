import { fold, type KnownPlace, placeKey } from '../../gazetteer/index.ts';

/** The maximum number of places with the same name that are indexed. Regions are indexed beyond this number. */
const MOST_PLACES = 8;
/** Adds a place to the places with one name, unless there are too many. */
export function addPlace(listed: KnownPlace[], place: KnownPlace): void {
  const same = listed.findIndex((other) => other.entity.key === place.entity.key);
  const known = listed[same];
  if (known && place.isRegion) {
    // A region may have the name and country of a city or of a place compiled by hand. The entry then represents both.
    if (isOtherDivision(known, place)) {
      // "Wyoming" is a state and a city of Michigan.
      listed[same] = place;
      listed.push(qualified(known));
    } else if (!known.isCapital) listed[same] = withRegion(known, place);
  } else if (!known) {
    if (listed.length < MOST_PLACES || place.isRegion) listed.push(place);
  } else if (listed.length < MOST_PLACES) {
    const other = inDivision(place, listed);
    if (other && !known.isRegion) listed.push(other);
  }
}

/**
 * Returns a place that is not the largest with its name in its country, with the key that its division gives it. Returns
 * undefined if the place is already listed, or if its division does not distinguish it from a listed place.
 */
export function inDivision(place: KnownPlace, listed: readonly KnownPlace[]): KnownPlace | undefined {
  const { entity, division } = place;
  const same = listed.filter(
    (other) =>
      other.entity.countryCode === entity.countryCode && fold(other.entity.name) === fold(entity.name),
  );
  if (same.length === 0) return place;
  const isListed = same.some((other) => other.division === division || other.division === '');
  if (isListed || division === '') return undefined;
  return qualified(place);
}

/** Returns a place with the key that its division gives it. */
function qualified(place: KnownPlace): KnownPlace {
  const { entity, division } = place;
  return { ...place, entity: { ...entity, key: placeKey(entity.name, entity.countryCode, division) } };
}

/** Returns whether a city is in another division than the one with its name. */
const isOtherDivision = (city: KnownPlace, region: KnownPlace): boolean =>
  !city.curated &&
  !city.isRegion &&
  city.division !== '' &&
  region.division !== '' &&
  city.division !== region.division;

/** Returns a place that also represents the region with its name. */
function withRegion(known: KnownPlace, { entity, division, population }: KnownPlace): KnownPlace {
  return {
    ...known,
    population: known.isRegion ? Math.max(known.population, population) : known.population,
    entity: known.entity.coordinates ? known.entity : { ...known.entity, coordinates: entity.coordinates },
    isRegion: true,
    division: known.division || division,
  };
}
