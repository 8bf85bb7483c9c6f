import * as z from 'zod';
import { loadGeodata } from '../shared/geodata.ts';

/** The fields of a record of world-countries that are used. */
const SourceRecord = z.object({
  name: z.object({ common: z.string(), official: z.string() }),
  cca2: z.string().length(2),
  cca3: z.string().length(3),
  capital: z.array(z.string()),
  altSpellings: z.array(z.string()),
  region: z.string(),
  subregion: z.string().optional(),
  latlng: z.tuple([z.number(), z.number()]),
  borders: z.array(z.string()),
  demonyms: z.object({ eng: z.object({ f: z.string(), m: z.string() }).optional() }).optional(),
});
type SourceRecord = z.infer<typeof SourceRecord>;

/**
 * The alternative spellings to include. They are in Latin script and have at least 4 letters, because shorter entries
 * are often codes.
 */
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s.'’-]{4,}$/u;

const Coder = z.object({
  feature: z.custom<(code: string) => unknown>((value) => typeof value === 'function'),
});
/** A record of country-coder. It also contains territories, and identifies them by their ISO codes. */
const Feature = z.object({ properties: z.object({ wikidata: z.string().regex(/^Q\d+$/) }) });

/** Returns the countries in the order of world-countries. */
export function countryTable(): string[][] {
  const records = z.array(SourceRecord).parse(loadGeodata('world-countries/countries.json'));
  const byAlpha3 = new Map(records.map((record) => [record.cca3, record]));
  return [
    [
      ...['country', 'alpha3', 'name', 'officialName', 'region', 'subregion', 'latitude', 'longitude'],
      ...['borders', 'capital', 'aliases', 'demonyms', 'wikidata'],
    ],
    ...records.map((record) => [
      record.cca2,
      record.cca3,
      record.name.common,
      record.name.official,
      record.region,
      record.subregion ?? '',
      ...record.latlng.map(String),
      borders(record, byAlpha3).join(';'),
      record.capital[0] ?? '',
      record.altSpellings.filter((spelling) => LATIN_NAME.test(spelling)).join(';'),
      demonyms(record).join(';'),
      wikidataOf(record.cca2),
    ]),
  ];
}

/**
 * Returns the borders that both countries list. This corrects an error in world-countries, which lists India as a
 * neighbour of the island Sri Lanka.
 */
function borders(record: SourceRecord, byAlpha3: ReadonlyMap<string, SourceRecord>): string[] {
  return record.borders.flatMap((code) => {
    const neighbour = byAlpha3.get(code);
    return neighbour?.borders.includes(record.cca3) ? [neighbour.cca2] : [];
  });
}

/** Returns the English demonyms. Some records contain several demonyms in one string: "Kittitian or Nevisian". */
function demonyms({ demonyms: listed }: SourceRecord): string[] {
  const forms = listed?.eng ? [listed.eng.m, listed.eng.f] : [];
  return [...new Set(forms.flatMap((form) => form.split(/, | or /)).filter((word) => word !== ''))];
}

/** Returns the identifier of a country in Wikidata, as packaged in country-coder. */
function wikidataOf(code: string): string {
  const { feature } = Coder.parse(loadGeodata('@rapideditor/country-coder'));
  return Feature.parse(feature(code)).properties.wikidata;
}
