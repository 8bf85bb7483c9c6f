import type { Coordinates } from '../model/entity.ts';
import { once } from '../once.ts';
import { readTable } from './table.ts';

/** The data of GeoNames about a capital. */
export interface Capital {
  readonly division: string;
  /** The population in thousands. */
  readonly population: number;
  readonly coordinates: Coordinates;
  /** The identifier in GeoNames. */
  readonly geonames: string;
}

const COLUMNS = ['country', 'division', 'populationThousands', 'latitude', 'longitude', 'geonames'] as const;

/** Returns the capitals by the code of the country. */
export const capitals: () => ReadonlyMap<string, Capital> = once(
  () =>
    new Map(
      readTable('capitals', COLUMNS).map(([code, division, population, latitude, longitude, geonames]) => [
        code,
        {
          division,
          population: Number(population),
          coordinates: { latitude: Number(latitude), longitude: Number(longitude) },
          geonames,
        },
      ]),
    ),
);
