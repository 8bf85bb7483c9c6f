import type { Coordinates, PlaceEntity } from '../model/entity.ts';
import { countries } from './countries.ts';
import { CITIES } from './data/cities.ts';
import { PLACES } from './data/places.ts';
import { REGIONS } from './data/regions.ts';
import { placeKey } from './place-key.ts';
import { rows } from './rows.ts';

/** A place and what it is called. */
export interface KnownPlace {
  readonly entity: PlaceEntity;
  readonly names: readonly string[];
  /** Thousands of people; decides between places of one name. */
  readonly weight: number;
  /** Compiled by hand, so safe to recognise without further evidence. */
  readonly curated: boolean;
  readonly isCapital: boolean;
  /** A state, province or region: what may stand behind a city's name. */
  readonly isRegion: boolean;
}

/** Weights of hand-compiled places: above every city, so that their coordinates and country win. */
const CAPITAL_WEIGHT = 200_000;
const CURATED_WEIGHT = 100_000;

let cached: readonly KnownPlace[] | undefined;

/** Capitals, places compiled by hand, cities and provinces, in that order. Read at the first call, then kept. */
export function places(): readonly KnownPlace[] {
  cached ??= [...capitals(), ...curated(), ...listed(CITIES, false), ...listed(REGIONS, true)];
  return cached;
}

function capitals(): KnownPlace[] {
  return countries().flatMap(({ capital }) =>
    capital
      ? [
          {
            entity: capital,
            names: [capital.name],
            weight: CAPITAL_WEIGHT,
            curated: true,
            isCapital: true,
            isRegion: false,
          },
        ]
      : [],
  );
}

function curated(): KnownPlace[] {
  const capitalKeys = new Set(countries().map((country) => country.capital?.key));
  return rows(PLACES).map(([name = '', code = '', latitude, longitude, others]) => {
    const point = latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
    const entity = place(name, code || null, point);
    const names = [name, ...(others ? others.split(';') : [])];
    return {
      entity,
      names,
      weight: CURATED_WEIGHT,
      curated: true,
      isCapital: capitalKeys.has(entity.key),
      isRegion: false,
    };
  });
}

function listed(table: string, isRegion: boolean): KnownPlace[] {
  return rows(table).map(([name = '', code = '', weight, latitude, longitude]) => ({
    entity: place(name, code, { latitude: Number(latitude), longitude: Number(longitude) }),
    names: [name],
    weight: Number(weight),
    curated: false,
    isCapital: false,
    isRegion,
  }));
}

function place(name: string, countryCode: string | null, coordinates: Coordinates | null): PlaceEntity {
  return { kind: 'PLACE', key: placeKey(name, countryCode), name, countryCode, coordinates };
}
