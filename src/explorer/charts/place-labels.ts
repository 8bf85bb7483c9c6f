/** A point on a map, or an area such as a country, in units of the map. */
interface Place {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly isArea: boolean;
}

/** The visible part of a map. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The position of the baseline of a name, and the size of its text. */
interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
}

/** The size of the name of an area, divided by that of a point. */
const AREA = 0.85;
/** The mean width of a character, divided by the size of the text. */
const CHARACTER = 0.6;
/** The distance of a name above a point from a name next to it, divided by the size of the text. */
const ABOVE = 1.15;
/** The greatest distance of the name of an area from its middle, divided by half of the length of the name. */
const SHIFT = 0.5;
/** The radius of the circle of a point, divided by the size of the text. */
export const RADIUS = 0.25;

/** The space of a label. `y` is its middle. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

interface Candidate {
  readonly box: Box;
  readonly label: MapLabel;
}

/**
 * Adds the label of each place. The name of a point is to the right of it, to its left or above it, in this order of
 * preference. The name of an area is in its middle, or a little to one side if it would be cut off. A label is omitted
 * if it would overlap an earlier one. The label of an area is also omitted if it would still be cut off.
 */
export function withLabels<P extends Place>(
  places: readonly P[],
  size: number,
  view: View,
): readonly (P & { readonly label: MapLabel | undefined })[] {
  const taken: Box[] = [];
  return places.map((place) => {
    const candidates = place.isArea ? inArea(place, size, view) : aroundPoint(place, size);
    const free = candidates.filter(({ box }) => taken.every((other) => !touch(box, other, size)));
    const chosen = free.find(({ box }) => isWithin(box, size, view)) ?? (place.isArea ? undefined : free[0]);
    if (chosen) taken.push(chosen.box);
    return { ...place, label: chosen?.label };
  });
}

/** Returns the width of the name of an area. */
export const widthOfArea = (name: string, size: number): number => size * AREA * CHARACTER * name.length;

function inArea({ name, at: [x, y] }: Place, size: number, view: View): readonly Candidate[] {
  const half = widthOfArea(name, size) / 2;
  const margin = half + size / 4;
  const inside = Math.max(view.x + margin, Math.min(view.x + view.width - margin, x));
  const middles = Math.abs(inside - x) <= half * SHIFT ? [x, inside] : [x];
  return middles.map((middle) => ({
    box: { left: middle - half, right: middle + half, y },
    label: { x: middle, y: y + size / 3, anchor: 'middle', size: size * AREA },
  }));
}

function aroundPoint({ name, at: [x, y] }: Place, size: number): readonly Candidate[] {
  const length = size * CHARACTER * name.length;
  const [offset, radius] = [size / 2, size * RADIUS];
  const above = y - size * ABOVE;
  return [
    {
      box: { left: x - radius, right: x + offset + length, y },
      label: { x: x + offset, y: y + size / 3, anchor: 'start', size },
    },
    {
      box: { left: x - offset - length, right: x + radius, y },
      label: { x: x - offset, y: y + size / 3, anchor: 'end', size },
    },
    {
      box: { left: x - length / 2, right: x + length / 2, y: above },
      label: { x, y: above + size / 3, anchor: 'middle', size },
    },
  ];
}

/** Returns whether two labels overlap, or are so close that they would read as one name. */
const touch = (one: Box, other: Box, size: number): boolean =>
  one.left < other.right + size / 2 &&
  other.left < one.right + size / 2 &&
  Math.abs(one.y - other.y) <= size * 1.1;

const isWithin = ({ left, right, y }: Box, size: number, view: View): boolean =>
  left >= view.x && right <= view.x + view.width && y >= view.y + size && y <= view.y + view.height - size;
