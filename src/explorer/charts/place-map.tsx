import world from 'virtual:world-map';
import { useLocation } from 'wouter-preact';
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
/** The size of the name of an area, divided by that of a point. */
const AREA = 0.85;
/** The width of a chart until it is known, in the same units. */
const USUAL_WIDTH = 400;

interface PlaceMapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** The codes of countries that are shaded: the subject of the map and its neighbours. */
  readonly subject?: string | undefined;
  readonly neighbours?: readonly MapArea[] | undefined;
}

/** A map of the part of the world that contains the points. Labels that would overlap or be cut are omitted. */
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
  const labelled = withLabels([...placed, ...(neighbours ?? []).map(place)], size, view);
  return (
    <figure class="place-map" ref={element}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.width * RATIO}`} role="img" aria-label={label}>
        {world.outlines.map(({ code, outline }) => (
          <path key={outline} class={shadeOf(code)} d={outline} />
        ))}
        {labelled.map(({ name, path, at: [x, y], isArea, hasLabel }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list below the map has the same links for the keyboard.
          <g key={path} class={isArea ? 'area' : undefined} onClick={() => navigate(path)}>
            <title>{name}</title>
            {!isArea && <circle cx={x} cy={y} r={size / 4} />}
            {hasLabel && (
              <text x={isArea ? x : x + size / 2} y={y + size / 3} font-size={isArea ? size * AREA : size}>
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Returns a point or an area with its position on the map. */
const place = (point: MapPoint | MapArea) => ({
  ...point,
  at: project(point.latitude, point.longitude),
  isArea: 'code' in point,
});

/**
 * Returns the least width of the visible part of the map of a country, so that its neighbours are visible. The map of a
 * country that is too small to be drawn, such as an island, shows the next continent.
 */
function widthFor(subject: string | undefined): number {
  const span = world.outlines.find(({ code }) => code !== null && code === subject)?.span;
  return span === undefined ? GREATEST_WIDTH : Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, SPANS * span));
}

type Position = readonly [number, number];

interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Returns the part of the map that contains all points, with a margin. */
function viewOf(positions: readonly Position[], leastWidth: number): View {
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left, (bottom - top) / RATIO) * 1.5;
  const width = Math.min(world.width, Math.max(leastWidth, needed));
  return { x: (left + right - width) / 2, y: (top + bottom - width * RATIO) / 2, width };
}

type Placed = ReturnType<typeof place>;

/** Adds whether each point or area has a label. A label is omitted if it would overlap an earlier one, or be cut. */
function withLabels(
  points: readonly Placed[],
  size: number,
  view: View,
): readonly (Placed & { readonly hasLabel: boolean })[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return points.map((point) => {
    const [x, y] = point.at;
    const length = size * point.name.length * 0.6;
    const box = point.isArea
      ? { left: x - (length * AREA) / 2, right: x + (length * AREA) / 2, y }
      : { left: x, right: x + size + length, y };
    const isFree =
      taken.every(
        (other) => other.right < box.left || box.right < other.left || Math.abs(other.y - y) > size * 1.1,
      ) &&
      (!point.isArea || isWithin(box, size, view));
    if (isFree) taken.push(box);
    return { ...point, hasLabel: isFree };
  });
}

const isWithin = (box: { left: number; right: number; y: number }, size: number, view: View): boolean =>
  box.left >= view.x &&
  box.right <= view.x + view.width &&
  box.y >= view.y + size &&
  box.y <= view.y + view.width * RATIO - size;
