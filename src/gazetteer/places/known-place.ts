import type { Coordinates, PlaceEntity } from '../../model/entity.ts';
import { geonamesUri } from '../identifier.ts';
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

/** Returns the coordinates in two fields of a table, which are empty if they are unknown. */
export function pointOf(latitude: string, longitude: string): Coordinates | null {
  return latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
}

/** Returns the entity of a place. `geonames` is its identifier in GeoNames; empty if it is unknown. */
export function placeEntity(
  name: string,
  countryCode: string | null,
  coordinates: Coordinates | null,
  geonames: string,
): PlaceEntity {
  const entity = { kind: 'PLACE', key: placeKey(name, countryCode), name, countryCode, coordinates } as const;
  return geonames ? { ...entity, sameAs: [geonamesUri(geonames)] } : entity;
}
