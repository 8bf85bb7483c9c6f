import { once } from '../../once.ts';
import { capitals } from '../capitals.ts';
import { countries } from '../countries.ts';
import { listOf, readTable } from '../table.ts';
import { CITY_COLUMNS, cities } from './cities.ts';
import { type KnownPlace, placeEntity, pointOf } from './known-place.ts';
import { PlaceList, tableOf } from './place-list.ts';
import { areas, regions } from './regions.ts';

/** The weights of hand-compiled places. They exceed the weight of every city. */
const CAPITAL_WEIGHT = 200_000;
const CURATED_WEIGHT = 100_000;
/** The population, in thousands, that is assumed for hand-compiled places that are not cities. */
const CURATED_POPULATION = 1500;

/**
 * Returns the capitals, the hand-compiled places, the cities, the regions and the hand-compiled regions, in that
 * order. Towns, which are smaller, are in `towns`.
 */
export const places: () => PlaceList = once(
  () => new PlaceList([tableOf(capitalPlaces()), tableOf(curated()), cities(), regions(), areas()]),
);

function capitalPlaces(): KnownPlace[] {
  return countries().flatMap(({ code, capital }) =>
    capital
      ? [
          {
            entity: capital,
            names: [capital.name],
            weight: CAPITAL_WEIGHT,
            population: capitals().get(code)?.population ?? 1,
            curated: true,
            isCapital: true,
            isRegion: false,
            division: capitals().get(code)?.division ?? '',
          },
        ]
      : [],
  );
}

/** The columns of the table of hand-compiled places. */
export const PLACE_COLUMNS = [...CITY_COLUMNS, 'otherNames'] as const;

function curated(): KnownPlace[] {
  const capitalKeys = new Set(countries().map((country) => country.capital?.key));
  return readTable('places', PLACE_COLUMNS).map(
    ([name, code, division, population, latitude, longitude, geonames, otherNames]) => {
      const entity = placeEntity(name, code || null, pointOf(latitude, longitude), geonames);
      return {
        entity,
        names: [name, ...listOf(otherNames)],
        weight: CURATED_WEIGHT,
        population: population ? Number(population) : CURATED_POPULATION,
        curated: true,
        isCapital: capitalKeys.has(entity.key),
        isRegion: false,
        division,
      };
    },
  );
}
