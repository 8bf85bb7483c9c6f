import world from 'virtual:world-map';
import { useLocation } from 'wouter-preact';
import { RADIUS, type View, widthOfArea, withLabels } from './place-labels.ts';
import './place-map.css';
import { project } from './project.ts';
import { useWidth } from './use-width.ts';

/** A point on the map, and the page that a click opens. */
export interface MapPoint {
  readonly name: string;
  readonly path: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A country whose name is in the middle of its area. */
export interface MapArea extends MapPoint {
  readonly code: string;
}

/** The least width of the visible part of the map, in units of the map. The outlines are too coarse for less. */
const LEAST_WIDTH = 150;
/** The width of the visible part of the map of a country, divided by the span of the country, and its maximum. */
const SPANS = 2.4;
const GREATEST_WIDTH = 320;
/** The height of the visible part, divided by its width. */
const RATIO = 0.62;
/** The size of the text in units of a chart. */
const TEXT = 14;
/** The width of a chart until it is known, in the same units. */
const USUAL_WIDTH = 400;

/** The names of countries, which the browser provides. */
const NAMES = new Intl.DisplayNames(['en-GB'], { type: 'region' });

interface PlaceMapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** The codes of countries that are shaded: the subject of the map and its neighbours. */
  readonly subject?: string | undefined;
  readonly neighbours?: readonly MapArea[] | undefined;
}

/**
 * A map of the part of the world that contains the points, with the names of other large countries for reference. Labels
 * that would overlap or be cut are omitted.
 */
export function PlaceMap({ label, points, subject, neighbours }: PlaceMapProps) {
  const [, navigate] = useLocation();
  const [element, width] = useWidth<HTMLElement>();
  const placed = points.map(place);
  const view = viewOf(
    placed.map(({ at }) => at),
    neighbours === undefined ? LEAST_WIDTH : widthFor(subject),
  );
  const shadeOf = (code: string | null) => {
    if (code === null) return undefined;
    return code === subject
      ? 'subject'
      : neighbours?.some((each) => each.code === code)
        ? 'neighbour'
        : undefined;
  };
  const size = (view.width * TEXT) / (width || USUAL_WIDTH);
  const others = countriesFor(size, [subject, ...(neighbours ?? []).map(({ code }) => code)]);
  const areas = (neighbours ?? [])
    .map(place)
    .sort((a, b) => (drawnSpan(b.code) ?? 0) - (drawnSpan(a.code) ?? 0));
  const labelled = withLabels([...placed, ...areas, ...others], size, view);
  return (
    <figure class="place-map" ref={element}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} role="img" aria-label={label}>
        {world.outlines.map(({ code, outline }) => (
          <path key={outline} class={shadeOf(code)} d={outline} />
        ))}
        {labelled.map(({ name, path, at: [x, y], isArea, label: text }) => {
          const written = text && (
            <text x={text.x} y={text.y} text-anchor={text.anchor} font-size={text.size}>
              {name}
            </text>
          );
          if (path === null) {
            return (
              <g key={name} class="other">
                {written}
              </g>
            );
          }
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list below the map has the same links for the keyboard.
            <g key={path} class={isArea ? 'area' : undefined} onClick={() => navigate(path)}>
              <title>{name}</title>
              {!isArea && <circle cx={x} cy={y} r={size * RADIUS} />}
              {written}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** Returns the countries that are large enough for their names, largest first. */
const countriesFor = (size: number, except: readonly (string | undefined)[]) =>
  world.outlines
    .flatMap(({ code, span, middle }) => {
      if (code === null || middle === null || except.includes(code)) return [];
      const name = NAMES.of(code) ?? code;
      return widthOfArea(name, size) <= span ? [{ name, path: null, at: middle, isArea: true, span }] : [];
    })
    .sort((a, b) => b.span - a.span);

/** Returns the greater of width and height of a country on the map, or undefined if it is too small to be drawn. */
const drawnSpan = (country: string | undefined): number | undefined =>
  world.outlines.find(({ code }) => code !== null && code === country)?.span;

/** Returns a point or an area with its position on the map. */
const place = <P extends MapPoint | MapArea>(point: P) => ({
  ...point,
  at: project(point.latitude, point.longitude),
  isArea: 'code' in point,
});

/**
 * Returns the least width of the visible part of the map of a country, so that its neighbours are visible. The map of a
 * country that is too small to be drawn, such as an island, shows the next continent.
 */
function widthFor(subject: string | undefined): number {
  const span = drawnSpan(subject);
  return span === undefined ? GREATEST_WIDTH : Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, SPANS * span));
}

type Position = readonly [number, number];

/** Returns the part of the map that contains all points, with a margin. */
function viewOf(positions: readonly Position[], leastWidth: number): View {
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left, (bottom - top) / RATIO) * 1.5;
  const width = Math.min(world.width, Math.max(leastWidth, needed));
  const height = width * RATIO;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
