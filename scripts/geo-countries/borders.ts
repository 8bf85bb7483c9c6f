import * as z from 'zod';
import { countries } from '../../src/gazetteer/index.ts';
import { loadGeodata } from '../shared/geodata.ts';

const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));
const Shape = z.object({
  features: z.array(
    z.object({
      geometry: z
        .union([
          z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
        ])
        .nullish(),
    }),
  ),
});
type Point = readonly [number, number, ...number[]];

interface Border {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

/** The maximum distance to a border, in degrees. Ports and small islands can be outside the simplified borders. */
const TOLERANCE = 0.7;

/** Returns a function that finds the country of a point. It returns null for a point far from every country. */
export function countryFinder(): (latitude: number, longitude: number) => string | null {
  const borders = readBorders();
  const found = new Map<string, string | null>();
  return (latitude, longitude) => {
    const key = `${latitude} ${longitude}`;
    let code = found.get(key);
    if (code === undefined) {
      code =
        borders.find(({ rings }) => contains(rings, longitude, latitude))?.code ??
        nearest(borders, longitude, latitude);
      found.set(key, code);
    }
    return code;
  };
}

function readBorders(): Border[] {
  return countries().flatMap(({ code, alpha3 }) => {
    const { features } = Shape.parse(loadGeodata(`world-countries/data/${alpha3.toLowerCase()}.geo.json`));
    const rings = features.flatMap(({ geometry }) =>
      !geometry ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
    return [{ code, rings }];
  });
}

/** Applies the even-odd rule to all rings of a country, including holes. */
function contains(rings: Border['rings'], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      px = qx;
      py = qy;
    }
  }
  return inside;
}

/** Returns the country with the nearest border point within the tolerance, or null. */
function nearest(borders: readonly Border[], x: number, y: number): string | null {
  let best: string | null = null;
  let least = TOLERANCE * TOLERANCE;
  for (const { code, rings } of borders) {
    for (const [px, py] of rings.flat()) {
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance < least) {
        least = distance;
        best = code;
      }
    }
  }
  return best;
}
