import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const City = z.object({
  lat: z.number(),
  lng: z.number(),
  pop: z.number(),
  /** A country code, or a number for a disputed territory. */
  iso2: z.union([z.string(), z.number()]),
  province: z.string().nullish(),
});

/** The characters of names. Entries with other characters are misspelt, or are explanations instead of names. */
const NAME = /^[\p{Script=Latin} '’-]+$/u;
/** Names that are ambiguous, and their replacements. */
const RENAMED = new Map([['Washington US', 'Washington state']]);

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);

/**
 * Returns the regions of the cities in the package city-timezones, which is in `folder`. The regions with the largest
 * population are first.
 */
export function regions(folder: string): string[][] {
  const cities = z.array(City).parse(JSON.parse(readFileSync(join(folder, 'data/cityMap.json'), 'utf8')));
  const byRegion = new Map<string, z.infer<typeof City>[]>();
  for (const city of cities) {
    const key = `${city.province ?? ''}\t${city.iso2}`;
    byRegion.set(key, [...(byRegion.get(key) ?? []), city]);
  }
  const rows = [...byRegion].map(([key, members]) => {
    const [name = '', country = ''] = key.split('\t');
    const population = members.reduce((sum, { pop }) => sum + pop, 0);
    return { name, country, population, members };
  });
  return [
    ['name', 'country', 'populationThousands', 'latitude', 'longitude'],
    ...rows
      .filter(({ name, country }) => NAME.test(name) && /^[A-Z]{2}$/.test(country))
      .sort((a, b) => b.population - a.population)
      .map(({ name, country, population, members }) => [
        RENAMED.get(`${name} ${country}`) ?? name,
        country,
        String(Math.round(population / 1000)),
        mean(members.map(({ lat }) => lat)),
        mean(members.map(({ lng }) => lng)),
      ]),
  ];
}
