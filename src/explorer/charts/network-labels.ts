import type { PlacedNode } from './network-layout.ts';

/** The text of a label, and the position in units of the chart of the middle of its baseline. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The maximum length of a label in characters, and those of a label without space. */
const LENGTH = 26;
const LENGTHS = [LENGTH, 19, 13, 9];
/** The mean width of a character in units of the chart. */
const CHARACTER = 6.4;
/** The same for the bold label of the centre. */
const BOLD_CHARACTER = 7.2;
const HEIGHT = 14;
/** The part of the height below the baseline. */
const DESCENT = 3;
/** The least distance between two labels on one line, or between a label and a node next to it. */
const GAP = 4;
/** The further distance of a label next to its node from the node on the other side, whose label it could seem to be. */
const FURTHER_GAP = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Position {
  readonly box: Box;
  /** The area without other labels and nodes: the box of the label, or more. */
  readonly space: Box;
}

interface Candidate extends Position {
  readonly text: string;
}

/**
 * Returns the labels of nodes by id, below the node, above it or next to it, in this order of preference, and shorter
 * if there is no space. They are within the chart. A label is omitted if it would overlap a node, or the label of a
 * node with a higher value. The label of the centre is never omitted, and is not shortened if there is no space.
 */
export function placeLabels(
  placed: readonly PlacedNode[],
  centre: string,
  width: number,
): ReadonlyMap<string, PlacedLabel> {
  const rank = (node: PlacedNode) => (node.id === centre ? Number.POSITIVE_INFINITY : node.value);
  const taken: Box[] = placed.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const labels = new Map<string, PlacedLabel>();
  for (const node of [...placed].sort((a, b) => rank(b) - rank(a))) {
    const candidates = candidatesOf(node, node.id === centre, width);
    const free = candidates.find(
      ({ box, space }) => isWithin(box, width) && !taken.some((other) => overlap(space, other)),
    );
    const label = free ?? (node.id === centre ? candidates[0] : undefined);
    if (!label) continue;
    const { text, box } = label;
    taken.push(box);
    labels.set(node.id, {
      text,
      x: (box.left + box.right) / 2,
      y: box.bottom - DESCENT,
      width: box.right - box.left,
      height: HEIGHT,
    });
  }
  return labels;
}

/** Returns the possible labels of a node, best first. */
function candidatesOf(node: PlacedNode, isCentre: boolean, width: number): readonly Candidate[] {
  return (isCentre ? [LENGTH] : LENGTHS).flatMap((length) => {
    const text = shorten(node.name, length);
    const half = (text.length * (isCentre ? BOLD_CHARACTER : CHARACTER)) / 2;
    return positionsAround(node, half, width).map((position) => ({ text, ...position }));
  });
}

/**
 * Returns the positions of a label: below the node, above it, next to it, next to it on another line, and below or
 * above it to one side. Labels below and above are within the width of the chart.
 */
function positionsAround({ x, y, radius }: PlacedNode, half: number, width: number): readonly Position[] {
  const [above, below] = [y - radius - 2 - HEIGHT, y + radius + 3];
  // More than the gap, because the positions are rounded.
  const beside = radius + GAP + 1 + half;
  const tops = [-HEIGHT / 2, HEIGHT / 4, (-5 * HEIGHT) / 4].map((offset) => y + offset);
  const inChart = (middle: number, top: number) =>
    at(boxAt(Math.max(half, Math.min(width - half, middle)), top, half));
  return [
    inChart(x, below),
    inChart(x, above),
    ...tops.flatMap((top) => {
      const [right, left] = [boxAt(x + beside, top, half), boxAt(x - beside, top, half)];
      return [
        { box: right, space: { ...right, right: right.right + FURTHER_GAP } },
        { box: left, space: { ...left, left: left.left - FURTHER_GAP } },
      ];
    }),
    ...[below, above].flatMap((top) =>
      [half, -half, half / 2, -half / 2].map((offset) => inChart(x + offset, top)),
    ),
  ];
}

const at = (box: Box): Position => ({ box, space: box });

const boxAt = (middle: number, top: number, half: number): Box => ({
  left: middle - half,
  right: middle + half,
  top,
  bottom: top + HEIGHT,
});

const isWithin = ({ left, right, top }: Box, width: number): boolean =>
  left >= 0 && right <= width && top >= 0;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom &&
  other.top < one.bottom;

const shorten = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
