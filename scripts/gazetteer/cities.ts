import * as z from 'zod';
import { countries, fold } from '../../src/gazetteer/index.ts';
import { CITY_COLUMNS } from '../../src/gazetteer/places/cities.ts';
import { loadGeodata } from '../shared/geodata.ts';
import { type City, coordinatesOf, geonamesCities, thousands } from './geonames.ts';

const SMALLEST_CITY = 30_000;
const SMALLEST_TOWN = 5_000;
/** Smaller cities that are often in the news. */
const SMALL_CITIES = [
  { name: 'Sharm el-Sheikh', country: 'EG' },
  { name: 'Davos', country: 'CH' },
];
/** The names that are used in articles. Names of numbered districts and names with several spellings do not match. */
const NAME = /^[\p{Script=Latin} .'’-]+$/u;

const row = (city: City): string[] => [
  city.name,
  city.country,
  city.adminCode,
  thousands(city),
  ...coordinatesOf(city),
  String(city.cityId),
];

const isSmallCity = ({ name, country }: City): boolean =>
  SMALL_CITIES.some((city) => city.name === name && city.country === country);

/** Returns the cities, largest first, then the small cities that are often in the news. */
export function cities(): string[][] {
  const named = geonamesCities().filter(({ name }) => NAME.test(name));
  const large = named
    .filter(({ population }) => population >= SMALLEST_CITY)
    .sort((a, b) => b.population - a.population);
  return [[...CITY_COLUMNS], ...[...large, ...named.filter(isSmallCity)].map(row)];
}

/**
 * Returns the towns, which are smaller than the cities, in the order of their folded names, so that a town is found
 * by binary search. Towns with the same name are sorted by population, largest first.
 */
export function towns(): string[][] {
  const rows = geonamesCities()
    .filter(({ name, population }) => NAME.test(name) && population >= SMALLEST_TOWN)
    .filter((city) => city.population < SMALLEST_CITY && !isSmallCity(city))
    .map((city) => ({ city, key: fold(city.name) }))
    .sort((a, b) => (a.key === b.key ? b.city.population - a.city.population : a.key < b.key ? -1 : 1));
  return [[...CITY_COLUMNS], ...rows.map(({ city }) => row(city))];
}

/** Returns the capitals in the order of world-countries. */
export function capitals(): string[][] {
  const order = z.array(z.object({ cca2: z.string() })).parse(loadGeodata('world-countries/countries.json'));
  const names = new Map(countries().map(({ code, capital }) => [code, capital?.name]));
  const rows = order.flatMap(({ cca2 }) => {
    const capital = capitalOf(cca2, names.get(cca2), geonamesCities());
    return capital
      ? [[cca2, capital.adminCode, thousands(capital), ...coordinatesOf(capital), String(capital.cityId)]]
      : [];
  });
  return [['country', 'division', 'populationThousands', 'latitude', 'longitude', 'geonames'], ...rows];
}

/** Returns the city that GeoNames marks as the capital of a country, or else the largest city with the capital's name. */
function capitalOf(code: string, name: string | undefined, all: readonly City[]): City | undefined {
  if (name === undefined) return undefined;
  const inCountry = all.filter(({ country }) => country === code);
  const marked = inCountry.filter(({ featureCode }) => featureCode === 'PPLC');
  const named = (list: readonly City[]) => list.filter((city) => fold(city.name) === fold(name));
  return named(marked)[0] ?? marked[0] ?? named(inCountry).sort((a, b) => b.population - a.population)[0];
}
