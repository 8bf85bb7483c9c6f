import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Country } from '../model/country.ts';
import type { Coordinates } from '../model/entity.ts';
import { once } from './once.ts';
import { placeKey } from './place-key.ts';
import { listOf, readTable } from './table.ts';

/** The fields of a record of world-countries that are used. */
const Source = z.array(
  z.object({
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
  }),
);
type SourceCountry = z.infer<typeof Source>[number];

/** Corrections of a record of world-countries: one row of `country-names.tsv`. */
interface Correction {
  /** Replaces the common name, unless it is empty. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Alternative spellings and demonyms of world-countries to ignore. */
  readonly notAliases: readonly string[];
  readonly notDemonyms: readonly string[];
  /** Replaces the name of the capital, unless it is empty. */
  readonly capital: string;
}

const NO_CORRECTION: Correction = {
  name: '',
  aliases: [],
  demonyms: [],
  notAliases: [],
  notDemonyms: [],
  capital: '',
};

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s.'’-]{4,}$/u;

/** Returns all countries and territories of ISO 3166-1, and Kosovo (XK), sorted by alpha-2 code. */
export const countries: () => readonly Country[] = once(readCountries);

const byCode = once(() => new Map(countries().map((country) => [country.code, country])));

/** Returns the country with an ISO 3166-1 alpha-2 code, or undefined. */
export const countryByCode = (code: string): Country | undefined => byCode().get(code);

function readCountries(): readonly Country[] {
  const load = createRequire(import.meta.url);
  const source = Source.parse(load('world-countries/countries.json'));
  const corrections = readCorrections();
  const capitals = readCapitals();
  const byAlpha3 = new Map(source.map((country) => [country.cca3, country]));
  return source
    .map((country) => toCountry(country, corrections.get(country.cca2) ?? NO_CORRECTION, capitals, byAlpha3))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readCorrections(): ReadonlyMap<string, Correction> {
  const table = readTable('country-names', [
    'country',
    'name',
    'aliases',
    'demonyms',
    'notAliases',
    'notDemonyms',
    'capital',
  ]);
  return new Map(
    table.map(([code, name, aliases, demonyms, notAliases, notDemonyms, capital]) => [
      code,
      {
        name,
        aliases: listOf(aliases),
        demonyms: listOf(demonyms),
        notAliases: listOf(notAliases),
        notDemonyms: listOf(notDemonyms),
        capital,
      },
    ]),
  );
}

function readCapitals(): ReadonlyMap<string, Coordinates> {
  return new Map(
    readTable('capitals', ['country', 'latitude', 'longitude']).map(([code, latitude, longitude]) => [
      code,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

function toCountry(
  source: SourceCountry,
  correction: Correction,
  capitals: ReadonlyMap<string, Coordinates>,
  byAlpha3: ReadonlyMap<string, SourceCountry>,
): Country {
  const code = source.cca2;
  const name = correction.name || source.name.common;
  const [latitude, longitude] = source.latlng;
  return {
    code,
    alpha3: source.cca3,
    name,
    officialName: source.name.official,
    region: source.region,
    subregion: source.subregion || null,
    coordinates: { latitude, longitude },
    borders: borders(source, byAlpha3),
    capital: toCapital(source, correction, capitals.get(code) ?? { latitude, longitude }),
    aliases: aliases(source, correction, name),
    demonyms: demonyms(source, correction),
  };
}

/**
 * Returns the borders that both countries list. This omits an error in world-countries: it lists India as a neighbour
 * of the island Sri Lanka.
 */
function borders(source: SourceCountry, byAlpha3: ReadonlyMap<string, SourceCountry>): readonly string[] {
  return source.borders.flatMap((code) => {
    const neighbour = byAlpha3.get(code);
    return neighbour?.borders.includes(source.cca3) ? [neighbour.cca2] : [];
  });
}

function toCapital(
  source: SourceCountry,
  correction: Correction,
  coordinates: Coordinates,
): Country['capital'] {
  const name = correction.capital || source.capital[0];
  if (!name) return null;
  return { kind: 'PLACE', key: placeKey(name, source.cca2), name, countryCode: source.cca2, coordinates };
}

function aliases(source: SourceCountry, correction: Correction, name: string): readonly string[] {
  const spellings = source.altSpellings.filter(
    (alias) => LATIN_NAME.test(alias) && !correction.notAliases.includes(alias),
  );
  const all = new Set([source.name.common, source.name.official, ...correction.aliases, ...spellings]);
  all.delete(name);
  return [...all];
}

function demonyms(source: SourceCountry, correction: Correction): readonly string[] {
  const english = source.demonyms?.eng;
  const listed = english ? [english.m, english.f] : [];
  const accepted = listed
    .flatMap((word) => word.split(/, | or /))
    .filter((word) => word !== '' && !correction.notDemonyms.includes(word));
  return [...new Set([...accepted, ...correction.demonyms])];
}
