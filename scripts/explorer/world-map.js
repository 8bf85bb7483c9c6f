import { readFileSync } from 'node:fs';
import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';

/** The width and height of the map, in its own units. */
const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';
/** Countries without a numeric code in Natural Earth. */
const CODES = { Kosovo: 'XK' };
const RUSSIA = '643';
const UKRAINE = '804';
/** A position in Crimea. */
const CRIMEA = [34.2, 45.2];

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

/** Returns the polygons of a shape. */
const partsOf = ({ geometry: { type, coordinates } }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((part) => ({ type: 'Polygon', coordinates: part }));

/**
 * Assigns Crimea to Ukraine, as ISO 3166-2 does, whose codes the archive uses. Natural Earth draws the lines of control
 * instead of the recognised borders.
 */
function withRecognisedBorders(shapes) {
  const parts = shapes.map(partsOf);
  const [russia, ukraine] = [RUSSIA, UKRAINE].map((code) => parts[shapes.findIndex(({ id }) => id === code)]);
  const index = russia.findIndex((part) => geoContains(part, CRIMEA));
  ukraine.push(...russia.splice(index, 1));
  return shapes.map((shape, position) => ({
    ...shape,
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts[position].map(({ coordinates }) => coordinates),
    },
  }));
}

/**
 * Returns the greater of width and height of the largest part of a shape, and the middle of this part, or null if it is
 * outside. Remote islands do not count.
 */
function extentOf(shape, path, projection) {
  const [largest] = partsOf(shape).sort((a, b) => path.area(b) - path.area(a));
  const [[left, top], [right, bottom]] = path.bounds(largest);
  const middle = path.centroid(largest);
  return {
    span: Math.round(Math.max(right - left, bottom - top)),
    middle: geoContains(largest, projection.invert(middle)) ? middle.map(Math.round) : null,
  };
}

function worldJson() {
  const topology = JSON.parse(
    readFileSync(new URL('world-atlas/countries-110m.json', import.meta.url), 'utf8'),
  );
  const shapes = withRecognisedBorders(
    feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA),
  );
  const size = [WIDTH, HEIGHT];
  const projection = geoEqualEarth().fitSize(size, { type: 'FeatureCollection', features: shapes });
  const path = geoPath(projection).digits(1);
  const codes = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));
  const outlines = shapes.map((shape) => ({
    code: codes.get(shape.id) ?? CODES[shape.properties.name] ?? null,
    outline: path(shape),
    ...extentOf(shape, path, projection),
  }));
  return JSON.stringify({
    width: WIDTH,
    height: HEIGHT,
    scale: projection.scale(),
    translate: projection.translate(),
    outlines,
  });
}
