import { fold } from '../../src/gazetteer/index.ts';
import { PLACE_COLUMNS } from '../../src/gazetteer/places/places.ts';
import { listOf, readTable } from '../../src/gazetteer/table.ts';
import { type City, geonamesCities, thousands } from './geonames.ts';

/** The maximum distance between a place and the city of GeoNames with its name, in degrees. */
const TOLERANCE = 0.5;

/** Returns the hand-compiled places. The columns with data of GeoNames are filled in for places that are cities. */
export function places(): string[][] {
  const byName = new Map<string, City[]>();
  for (const city of geonamesCities()) {
    const key = `${fold(city.name)}|${city.country}`;
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  const rows = readTable('places', PLACE_COLUMNS).map(
    ([name, country, , , latitude, longitude, , otherNames]): string[] => {
      const point = [Number(latitude), Number(longitude)] as const;
      const named = [name, ...listOf(otherNames)].flatMap(
        (form) => byName.get(`${fold(form)}|${country}`) ?? [],
      );
      const city = named.filter((one) => isNear(one, point)).sort((a, b) => b.population - a.population)[0];
      return city
        ? [
            name,
            country,
            city.adminCode,
            thousands(city),
            latitude,
            longitude,
            String(city.cityId),
            otherNames,
          ]
        : [name, country, '', '', latitude, longitude, '', otherNames];
    },
  );
  return [[...PLACE_COLUMNS], ...rows];
}

function isNear({ loc: { coordinates } }: City, [latitude, longitude]: readonly [number, number]): boolean {
  return Math.abs(coordinates[1] - latitude) < TOLERANCE && Math.abs(coordinates[0] - longitude) < TOLERANCE;
}
