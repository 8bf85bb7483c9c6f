import world from 'virtual:world-map';
import { geoEqualEarthRaw } from 'd3-geo';

const RADIANS = Math.PI / 180;

/** Returns the position of a point on the map, in the units of the map. */
export function project(latitude: number, longitude: number): readonly [number, number] {
  const [x, y] = geoEqualEarthRaw(longitude * RADIANS, latitude * RADIANS);
  const [left, top] = world.translate;
  return [left + world.scale * x, top - world.scale * y];
}
