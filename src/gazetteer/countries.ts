import type { Country } from '../model/country.ts';
import type { Coordinates } from '../model/entity.ts';
import { once } from '../once.ts';
import { type Capital, capitals } from './capitals.ts';
import { geonamesUri, wikidataUri } from './identifier.ts';
import { placeKey } from './places/place-key.ts';
import { listOf, readTable } from './table.ts';

/** One row of `countries.tsv`, which is generated from the npm packages world-countries and country-coder. */
interface SourceCountry {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
  readonly officialName: string;
  readonly region: string;
  readonly subregion: string;
  readonly coordinates: Coordinates;
  /** The ISO 3166-1 alpha-2 codes of the countries with a common land border. */
  readonly borders: readonly string[];
  /** The name of the capital; empty for a territory without a capital. */
  readonly capital: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** The identifier of the country in Wikidata. */
  readonly wikidata: string;
}

/** The corrections to one country of world-countries: one row of `country-names.tsv`. */
interface Correction {
  /** Replaces the common name, unless it is empty. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** The alternative spellings (`notAliases`) and demonyms (`notDemonyms`) in world-countries that are ignored. */
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

/** Returns all countries and territories of ISO 3166-1, and Kosovo (XK), sorted by alpha-2 code. */
export const countries: () => readonly Country[] = once(readCountries);

const byCode = once(() => new Map(countries().map((country) => [country.code, country])));

/** Returns the country with an ISO 3166-1 alpha-2 code, or undefined. */
export const countryByCode = (code: string): Country | undefined => byCode().get(code);

function readCountries(): readonly Country[] {
  const corrections = readCorrections();
  return readSource()
    .map((source) =>
      corrected(source, corrections.get(source.code) ?? NO_CORRECTION, capitals().get(source.code)),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readSource(): SourceCountry[] {
  const table = readTable('countries', [
    'country',
    'alpha3',
    'name',
    'officialName',
    'region',
    'subregion',
    'latitude',
    'longitude',
    'borders',
    'capital',
    'aliases',
    'demonyms',
    'wikidata',
  ]);
  return table.map(([code, alpha3, name, officialName, region, subregion, latitude, longitude, ...more]) => {
    const [borders, capital, aliases, demonyms, wikidata] = more;
    return {
      code,
      alpha3,
      name,
      officialName,
      region,
      subregion,
      coordinates: { latitude: Number(latitude), longitude: Number(longitude) },
      borders: listOf(borders),
      capital,
      aliases: listOf(aliases),
      demonyms: listOf(demonyms),
      wikidata,
    };
  });
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

/** Applies the corrections to a country. A capital without coordinates receives the coordinates of the country. */
function corrected(source: SourceCountry, correction: Correction, capital: Capital | undefined): Country {
  const name = correction.name || source.name;
  return {
    code: source.code,
    alpha3: source.alpha3,
    name,
    officialName: source.officialName,
    region: source.region,
    subregion: source.subregion || null,
    coordinates: source.coordinates,
    borders: source.borders,
    capital: toCapital(correction.capital || source.capital, source, capital),
    aliases: aliases(source, correction, name),
    demonyms: demonyms(source, correction),
    sameAs: [wikidataUri(source.wikidata)],
  };
}

function toCapital(
  name: string,
  { code, coordinates }: SourceCountry,
  capital: Capital | undefined,
): Country['capital'] {
  if (!name) return null;
  const entity = { kind: 'PLACE', key: placeKey(name, code), name, countryCode: code } as const;
  if (!capital) return { ...entity, coordinates };
  return { ...entity, coordinates: capital.coordinates, sameAs: [geonamesUri(capital.geonames)] };
}

function aliases(source: SourceCountry, correction: Correction, name: string): readonly string[] {
  const listed = source.aliases.filter((alias) => !correction.notAliases.includes(alias));
  const all = new Set([source.name, source.officialName, ...correction.aliases, ...listed]);
  all.delete(name);
  return [...all];
}

function demonyms(source: SourceCountry, correction: Correction): readonly string[] {
  const listed = source.demonyms.filter((word) => !correction.notDemonyms.includes(word));
  return [...new Set([...listed, ...correction.demonyms])];
}
