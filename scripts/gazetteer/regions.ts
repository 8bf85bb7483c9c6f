import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { fold } from '../../src/gazetteer/index.ts';
import { type City as GeonamesCity, geonamesCities } from './geonames.ts';

const City = z.object({
  city: z.string(),
  lat: z.number(),
  lng: z.number(),
  pop: z.number(),
  /** A country code, or a number for a disputed territory. */
  iso2: z.union([z.string(), z.number()]),
  province: z.string().nullish(),
});
type City = z.infer<typeof City>;

/** The characters of names. Entries with other characters are misspelt, or are explanations instead of names. */
const NAME = /^[\p{Script=Latin} '’-]+$/u;
/** Regions whose names are directions or ordinary words. In articles, the words rarely refer to these regions. */
const ORDINARY =
  /^(?:(?:North|South)-?(?:East|West)?(?:ern)?|(?:East|West)(?:ern)?|Central|Cent(?:er|re|ar)|Littoral|Coast|Rivers|Delta|Plateau(?:x)?|Bay|Highlands?|Gulf|Lakes|Independencia|Nationalparken)$/;
/** Names that are ambiguous, and their replacements. */
const RENAMED = new Map([['Washington US', 'Washington state']]);
/** The maximum distance between the coordinates of one city in the two packages, in degrees. */
const TOLERANCE = 0.3;

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);

/**
 * Returns the regions of the cities in the package city-timezones, which is in `folder`. The regions with the largest
 * population are first.
 */
export function regions(folder: string): string[][] {
  const cities = z.array(City).parse(JSON.parse(readFileSync(join(folder, 'data/cityMap.json'), 'utf8')));
  const byRegion = new Map<string, City[]>();
  for (const city of cities) {
    const key = `${city.province ?? ''}\t${city.iso2}`;
    byRegion.set(key, [...(byRegion.get(key) ?? []), city]);
  }
  const codeOf = codeFinder();
  const rows = [...byRegion].map(([key, members]) => {
    const [name = '', country = ''] = key.split('\t');
    const population = members.reduce((sum, { pop }) => sum + pop, 0);
    return { name, country, population, members, code: codeOf(country, members) };
  });
  const uses = new Map<string, number>();
  for (const { country, code } of rows)
    uses.set(`${country} ${code}`, (uses.get(`${country} ${code}`) ?? 0) + 1);
  return [
    ['name', 'country', 'division', 'populationThousands', 'latitude', 'longitude'],
    ...rows
      .filter(({ name, country }) => NAME.test(name) && !ORDINARY.test(name) && /^[A-Z]{2}$/.test(country))
      .sort((a, b) => b.population - a.population)
      .map(({ name, country, population, members, code }) => [
        RENAMED.get(`${name} ${country}`) ?? name,
        country,
        // In some countries, the first-level divisions of GeoNames contain several regions.
        uses.get(`${country} ${code}`) === 1 ? code : '',
        String(Math.round(population / 1000)),
        mean(members.map(({ lat }) => lat)),
        mean(members.map(({ lng }) => lng)),
      ]),
  ];
}

/** Returns a function that finds the GeoNames code of a region: the code that most of its cities have. */
function codeFinder(): (country: string, members: readonly City[]) => string {
  const byName = new Map<string, GeonamesCity[]>();
  for (const city of geonamesCities()) {
    const key = `${fold(city.name)} ${city.country}`;
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  return (country, members) => {
    const votes = new Map<string, number>();
    for (const { city, lat, lng } of members) {
      const same = byName.get(`${fold(city)} ${country}`)?.find(({ loc: { coordinates } }) => {
        const [longitude, latitude] = coordinates;
        return Math.abs(latitude - lat) < TOLERANCE && Math.abs(longitude - lng) < TOLERANCE;
      });
      if (same) votes.set(same.adminCode, (votes.get(same.adminCode) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    const sum = [...votes.values()].reduce((total, count) => total + count, 0);
    return best && best[1] * 2 > sum ? best[0] : '';
  };
}
