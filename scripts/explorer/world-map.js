import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';

/** The width and height of the map, in its own units. */
const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';
/** Countries without a numeric code in Natural Earth. */
const CODES = { Kosovo: 'XK' };

/**
 * Returns a Vite plugin for the module `virtual:world-map`: the outlines of the countries as SVG paths. They are
 * projected at build time, so that the page needs neither the geometry nor the code to project it.
 */
export function worldMap() {
  const id = 'virtual:world-map';
  return {
    name: 'world-map',
    resolveId: (path) => (path === id ? `\0${id}` : null),
    load: (path) => (path === `\0${id}` ? `export default JSON.parse(${JSON.stringify(worldJson())})` : null),
  };
}

/** Returns the greater of width and height of the largest part of a shape. Remote islands do not count. */
function spanOf({ geometry }, path) {
  const parts =
    geometry.type === 'Polygon'
      ? [geometry]
      : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  const [[left, top], [right, bottom]] = path.bounds(largest);
  return Math.max(right - left, bottom - top);
}

function worldJson() {
  const require = createRequire(import.meta.url);
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'));
  const shapes = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const size = [WIDTH, HEIGHT];
  const projection = geoEqualEarth().fitSize(size, { type: 'FeatureCollection', features: shapes });
  const path = geoPath(projection).digits(1);
  const codes = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));
  const outlines = shapes.map((shape) => ({
    code: codes.get(shape.id) ?? CODES[shape.properties.name] ?? null,
    outline: path(shape),
    span: Math.round(spanOf(shape, path)),
  }));
  return JSON.stringify({
    width: WIDTH,
    height: HEIGHT,
    scale: projection.scale(),
    translate: projection.translate(),
    outlines,
  });
}
