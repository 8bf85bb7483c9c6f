import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Country } from '../model/country.ts';
import type { Coordinates } from '../model/entity.ts';
import { CAPITALS } from './data/capitals.ts';
import { CAPITAL_NAMES, COUNTRY_NAMES, NOT_ALIASES, NOT_DEMONYMS } from './data/country-names.ts';
import { placeKey } from './place-key.ts';
import { rows } from './rows.ts';

/** What is read of a record of world-countries; anything else in it may change. */
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

interface Override {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
}

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s.'’-]{4,}$/u;

let cached: readonly Country[] | undefined;
let byCode: ReadonlyMap<string, Country> | undefined;

/**
 * Every country and territory of ISO 3166-1, and Kosovo (XK), by alpha-2 code. Facts from
 * world-countries (ODbL), names and demonyms completed by hand. Read at the first call, then kept.
 */
export function countries(): readonly Country[] {
  cached ??= read();
  return cached;
}

/** The country with an ISO 3166-1 alpha-2 code, if there is one. */
export function countryByCode(code: string): Country | undefined {
  byCode ??= new Map(countries().map((country) => [country.code, country]));
  return byCode.get(code);
}

function read(): readonly Country[] {
  const load = createRequire(import.meta.url);
  const source = Source.parse(load('world-countries/countries.json'));
  const overrides = readOverrides();
  const capitals = readCapitals();
  const byAlpha3 = new Map(source.map((country) => [country.cca3, country]));
  return source
    .map((country) => toCountry(country, overrides.get(country.cca2), capitals, byAlpha3))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readOverrides(): ReadonlyMap<string, Override> {
  const list = (field: string | undefined) => (field ? field.split(';') : []);
  return new Map(
    rows(COUNTRY_NAMES).map(([code = '', name = '', aliases, demonyms]) => [
      code,
      { name, aliases: list(aliases), demonyms: list(demonyms) },
    ]),
  );
}

function readCapitals(): ReadonlyMap<string, Coordinates> {
  return new Map(
    rows(CAPITALS).map(([code = '', latitude, longitude]) => [
      code,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

function toCountry(
  source: SourceCountry,
  override: Override | undefined,
  capitals: ReadonlyMap<string, Coordinates>,
  byAlpha3: ReadonlyMap<string, SourceCountry>,
): Country {
  const code = source.cca2;
  const name = override?.name || source.name.common;
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
    capital: toCapital(source, capitals.get(code) ?? { latitude, longitude }),
    aliases: aliases(source, override, name),
    demonyms: demonyms(source, override),
  };
}

/** Borders that both sides list: the data have Sri Lanka, an island, border on India. */
function borders(source: SourceCountry, byAlpha3: ReadonlyMap<string, SourceCountry>): readonly string[] {
  return source.borders.flatMap((code) => {
    const neighbour = byAlpha3.get(code);
    return neighbour?.borders.includes(source.cca3) ? [neighbour.cca2] : [];
  });
}

function toCapital(source: SourceCountry, coordinates: Coordinates): Country['capital'] {
  const name = CAPITAL_NAMES[source.cca2] ?? source.capital[0];
  if (!name) return null;
  return { kind: 'PLACE', key: placeKey(name, source.cca2), name, countryCode: source.cca2, coordinates };
}

function aliases(source: SourceCountry, override: Override | undefined, name: string): readonly string[] {
  const spellings = source.altSpellings.filter((alias) => LATIN_NAME.test(alias) && !NOT_ALIASES.has(alias));
  const all = new Set([source.name.common, source.name.official, ...(override?.aliases ?? []), ...spellings]);
  all.delete(name);
  return [...all];
}

function demonyms(source: SourceCountry, override: Override | undefined): readonly string[] {
  const english = source.demonyms?.eng;
  const own = english ? [english.m, english.f] : [];
  const known = own
    .flatMap((word) => word.split(/, | or /))
    .filter((word) => word !== '' && !NOT_DEMONYMS.has(`${source.cca2} ${word}`));
  return [...new Set([...known, ...(override?.demonyms ?? [])])];
}
