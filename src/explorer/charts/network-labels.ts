import type { PlacedNode } from './network-layout.ts';

/** The text of a label, and the position of its middle in pixels. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
}

const MAX_LENGTH = 22;
/** The mean width of a character in pixels. */
const CHARACTER = 6.4;
const HEIGHT = 14;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Returns the labels of nodes by id. They are within the chart. A label is omitted if it would overlap a node, or the
 * label of a node with a higher value.
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
    const text = shorten(node.name);
    const half = (text.length * CHARACTER) / 2;
    const x = Math.max(half, Math.min(width - half, node.x));
    const top = node.y + node.radius + 3;
    const box = { left: x - half, right: x + half, top, bottom: top + HEIGHT };
    if (node.id !== centre && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.set(node.id, { text, x });
  }
  return labels;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const shorten = (name: string): string =>
  name.length <= MAX_LENGTH ? name : `${name.slice(0, MAX_LENGTH - 1).trimEnd()}…`;
