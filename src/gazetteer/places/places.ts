import type { Coordinates, PlaceEntity } from '../../model/entity.ts';
import { capitals } from '../capitals.ts';
import { countries } from '../countries.ts';
import { geonamesUri } from '../identifier.ts';
import { once } from '../once.ts';
import { type Fields, listOf, readTable } from '../table.ts';
import { placeKey } from './place-key.ts';

/** A place and its names. */
export interface KnownPlace {
  readonly entity: PlaceEntity;
  readonly names: readonly string[];
  /**
   * The population in thousands, or a fixed weight for hand-compiled places. Names of places with a high weight are
   * recognised with less evidence.
   */
  readonly weight: number;
  /** The population in thousands. An estimate for hand-compiled places that are not cities. */
  readonly population: number;
  /**
   * Whether the place is in a hand-compiled table. The name of such a place is recognised without further evidence.
   */
  readonly curated: boolean;
  readonly isCapital: boolean;
  /** Whether the place is a state, province or region, which may follow the name of a city. */
  readonly isRegion: boolean;
  /**
   * The GeoNames code of the first-level division of the country that contains the place, or that the place is; empty
   * if it is unknown. It is unique within the country.
   */
  readonly division: string;
}

/** The weights of hand-compiled places. They exceed the weight of every city. */
const CAPITAL_WEIGHT = 200_000;
const CURATED_WEIGHT = 100_000;
/** The population, in thousands, that is assumed for hand-compiled places that are not cities. */
const CURATED_POPULATION = 1500;

/**
 * Returns the capitals, the hand-compiled places, the cities, the regions and the hand-compiled regions, in that
 * order. Towns, which are smaller, are in `towns`.
 */
export const places: () => readonly KnownPlace[] = once(() => [
  ...capitalPlaces(),
  ...curated(),
  ...cities(),
  ...regions(),
  ...areas(),
]);

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

function curated(): KnownPlace[] {
  const capitalKeys = new Set(countries().map((country) => country.capital?.key));
  return readTable('places', PLACE_COLUMNS).map(
    ([name, code, division, population, latitude, longitude, geonames, otherNames]) => {
      const entity = place(name, code || null, pointOf(latitude, longitude), geonames);
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

/** The columns of the tables of cities and towns. */
export const CITY_COLUMNS = [
  'name',
  'country',
  'division',
  'populationThousands',
  'latitude',
  'longitude',
  'geonames',
] as const;

/** The columns of the table of hand-compiled places. */
export const PLACE_COLUMNS = [...CITY_COLUMNS, 'otherNames'] as const;

/** A row of the tables of cities and towns. */
export type CityRow = Fields<typeof CITY_COLUMNS>;

/** Returns the place of a row with `CITY_COLUMNS`. */
export function cityOf([
  name,
  code,
  division,
  population,
  latitude,
  longitude,
  geonames,
]: CityRow): KnownPlace {
  return {
    entity: place(name, code, pointOf(latitude, longitude), geonames),
    names: [name],
    weight: Number(population),
    population: Number(population),
    curated: false,
    isCapital: false,
    isRegion: false,
    division,
  };
}

function cities(): KnownPlace[] {
  const otherNames = new Map(
    readTable('city-names', ['name', 'country', 'otherNames']).map(([name, code, others]) => [
      placeKey(name, code),
      listOf(others),
    ]),
  );
  return readTable('cities', CITY_COLUMNS).map((row) => {
    const city = cityOf(row);
    const others = otherNames.get(city.entity.key);
    const forms = /^(?:Saint|St\.) /.test(row[0]) ? saintForms(row[0]) : [];
    return others || forms.length > 0 ? { ...city, names: [row[0], ...(others ?? []), ...forms] } : city;
  });
}

/** Returns the other spellings of "Saint Paul": "St. Paul" and "St Paul". */
export function saintForms(name: string): string[] {
  const rest = name.replace(/^(?:Saint|St\.?) /, '');
  return ['Saint', 'St.', 'St'].map((saint) => `${saint} ${rest}`).filter((form) => form !== name);
}

function regions(): KnownPlace[] {
  const table = readTable('regions', [
    'name',
    'country',
    'division',
    'populationThousands',
    'latitude',
    'longitude',
  ]);
  return table.map(([name, code, division, population, latitude, longitude]) => ({
    ...region(name, code, Number(population), pointOf(latitude, longitude)),
    division,
  }));
}

function areas(): KnownPlace[] {
  const table = readTable('areas', ['name', 'country', 'populationThousands', 'otherNames']);
  return table.map(([name, code, population, otherNames]) => ({
    ...region(name, code, Number(population), null),
    names: [name, ...listOf(otherNames)],
  }));
}

function region(name: string, code: string, population: number, point: Coordinates | null): KnownPlace {
  return {
    entity: place(name, code, point, ''),
    names: [name],
    weight: population,
    population,
    curated: false,
    isCapital: false,
    isRegion: true,
    division: '',
  };
}

function pointOf(latitude: string, longitude: string): Coordinates | null {
  return latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
}

function place(
  name: string,
  countryCode: string | null,
  coordinates: Coordinates | null,
  geonames: string,
): PlaceEntity {
  const entity = { kind: 'PLACE', key: placeKey(name, countryCode), name, countryCode, coordinates } as const;
  return geonames ? { ...entity, sameAs: [geonamesUri(geonames)] } : entity;
}
