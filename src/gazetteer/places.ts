import type { Coordinates, PlaceEntity } from '../model/entity.ts';
import { countries } from './countries.ts';
import { once } from './once.ts';
import { placeKey } from './place-key.ts';
import { listOf, readTable } from './table.ts';

/** A place and its names. */
export interface KnownPlace {
  readonly entity: PlaceEntity;
  readonly names: readonly string[];
  /**
   * The population in thousands, or a fixed weight for hand-compiled places. If several places have the same name,
   * the place with the highest weight is chosen.
   */
  readonly weight: number;
  /**
   * Whether the place is in a hand-compiled table. The name of such a place is recognised without further evidence.
   */
  readonly curated: boolean;
  readonly isCapital: boolean;
  /** Whether the place is a state, province or region, which may follow the name of a city. */
  readonly isRegion: boolean;
}

/**
 * The weights of hand-compiled places. They exceed the weight of every city. If a city has the same name, the
 * coordinates and the country of the hand-compiled place are therefore used.
 */
const CAPITAL_WEIGHT = 200_000;
const CURATED_WEIGHT = 100_000;

/** Returns the capitals, the hand-compiled places, the cities and the regions, in that order. */
export const places: () => readonly KnownPlace[] = once(() => [
  ...capitals(),
  ...curated(),
  ...listed('cities', false),
  ...listed('regions', true),
]);

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
  const table = readTable('places', ['name', 'country', 'latitude', 'longitude', 'otherNames']);
  return table.map(([name, code, latitude, longitude, otherNames]) => {
    const point = latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
    const entity = place(name, code || null, point);
    return {
      entity,
      names: [name, ...listOf(otherNames)],
      weight: CURATED_WEIGHT,
      curated: true,
      isCapital: capitalKeys.has(entity.key),
      isRegion: false,
    };
  });
}

function listed(name: 'cities' | 'regions', isRegion: boolean): KnownPlace[] {
  const table = readTable(name, ['name', 'country', 'populationThousands', 'latitude', 'longitude']);
  return table.map(([name, code, weight, latitude, longitude]) => ({
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
