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

interface PlaceMapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  /** The codes of countries that are shaded: the subject of the map and its neighbours. */
  readonly subject?: string | undefined;
  readonly neighbours?: readonly string[] | undefined;
}

/** A map of the part of the world that contains the points. Labels that would overlap are omitted. */
export function PlaceMap({ label, points, subject, neighbours }: PlaceMapProps) {
  const [, navigate] = useLocation();
  const [element, width] = useWidth<HTMLElement>();
  const placed = points.map((point) => ({ ...point, at: project(point.latitude, point.longitude) }));
  const view = viewOf(
    placed.map(({ at }) => at),
    neighbours === undefined ? LEAST_WIDTH : widthFor(subject),
  );
  const shadeOf = (code: string | null) => {
    if (code === null) return undefined;
    return code === subject ? 'subject' : neighbours?.includes(code) ? 'neighbour' : undefined;
  };
  const size = (view.width * TEXT) / (width || USUAL_WIDTH);
  const labelled = withLabels(placed, size);
  return (
    <figure class="place-map" ref={element}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.width * RATIO}`} role="img" aria-label={label}>
        {world.outlines.map(({ code, outline }) => (
          <path key={outline} class={shadeOf(code)} d={outline} />
        ))}
        {labelled.map(({ name, path, at: [x, y], hasLabel }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list below the map has the same links for the keyboard.
          <g key={path} onClick={() => navigate(path)}>
            <title>{name}</title>
            <circle cx={x} cy={y} r={size / 4} />
            {hasLabel && (
              <text x={x + size / 2} y={y + size / 3} font-size={size}>
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Returns the least width of the visible part of the map of a country, so that its neighbours are visible. */
function widthFor(subject: string | undefined): number {
  const span = world.outlines.find(({ code }) => code !== null && code === subject)?.span ?? 0;
  return Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, SPANS * span));
}

type Position = readonly [number, number];

/** Returns the part of the map that contains all points, with a margin. */
function viewOf(positions: readonly Position[], leastWidth: number): { x: number; y: number; width: number } {
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left, (bottom - top) / RATIO) * 1.5;
  const width = Math.min(world.width, Math.max(leastWidth, needed));
  return { x: (left + right - width) / 2, y: (top + bottom - width * RATIO) / 2, width };
}

/** Adds whether each point has a label. A label is omitted if it would overlap an earlier one. */
function withLabels<P extends { readonly name: string; readonly at: Position }>(
  points: readonly P[],
  size: number,
): readonly (P & { readonly hasLabel: boolean })[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return points.map((point) => {
    const [x, y] = point.at;
    const box = { left: x, right: x + size * (1 + point.name.length * 0.6), y };
    const isFree = taken.every(
      (other) => other.right < box.left || box.right < other.left || Math.abs(other.y - y) > size * 1.1,
    );
    if (isFree) taken.push(box);
    return { ...point, hasLabel: isFree };
  });
}
