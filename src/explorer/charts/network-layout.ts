import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkGraphProps, NetworkNode } from './network-graph.tsx';

/** A node with its position in units of the chart. */
export interface PlacedNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Labels are wider than high, so that nodes need more space to the sides than above and below. */
const stretchOf = ({ width, height }: { width: number; height: number }): number =>
  Math.max(1, Math.min(2.4, (1.8 * width) / height));
const STEPS = 240;
/** The radius of the free space around a node, and around the centre, whose label should be complete. */
const SPACE = 25;
const CENTRE_SPACE = 42;
/** The distance of labels and nodes from the edge of the chart. */
const MARGIN = { x: 56, top: 24, bottom: 36 };

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
}

type Layout = Pick<NetworkGraphProps, 'nodes' | 'links' | 'centre'> & {
  readonly width: number;
  readonly height: number;
};

/**
 * Returns the position of each node. The simulation runs to its end before anything is drawn, so that nothing moves. It
 * has no random numbers: the same network always looks the same.
 */
export function placeNodes({ nodes, links, centre, width, height }: Layout): readonly PlacedNode[] {
  const stretch = stretchOf({ width, height });
  const middle = { x: width / 2 / stretch, y: (height - MARGIN.bottom + MARGIN.top) / 2 };
  const bodies = nodes.map(
    (node): Body => (node.id === centre ? { node, ...middle, fx: middle.x, fy: middle.y } : { node }),
  );
  const greatest = Math.max(1, ...links.map(({ value }) => value));
  const springs = links.map(({ from, to, value }): SimulationLinkDatum<Body> & { share: number } => ({
    source: from,
    target: to,
    share: value / greatest,
  }));
  forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-160))
    .force(
      'links',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id(({ node }) => node.id)
        .distance(({ share }) => 60 - 25 * share)
        .strength(({ share }) => 0.04 + 0.2 * share),
    )
    .force('x', forceX<Body>(middle.x).strength(0.12))
    .force('y', forceY<Body>(middle.y).strength(0.08))
    .force(
      'collide',
      forceCollide<Body>(({ node }) => (node.id === centre ? CENTRE_SPACE : SPACE)).iterations(3),
    )
    .stop()
    .tick(STEPS);
  const strongest = Math.max(1, ...nodes.map(({ value }) => value));
  const xs = spread(
    bodies.map(({ x = 0 }) => x),
    MARGIN.x,
    width - MARGIN.x,
  );
  const ys = spread(
    bodies.map(({ y = 0 }) => y),
    MARGIN.top,
    height - MARGIN.bottom,
  );
  return bodies.map(({ node }, index) => ({
    ...node,
    x: xs[index] ?? middle.x,
    y: ys[index] ?? middle.y,
    radius: node.id === centre ? 17 : 10 + 4 * Math.sqrt(node.value / strongest),
  }));
}

/** Scales positions so that they extend from `least` to `most`. A single position is in the middle. */
function spread(positions: readonly number[], least: number, most: number): readonly number[] {
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  if (first === last) return positions.map(() => (least + most) / 2);
  return positions.map((position) => least + ((position - first) * (most - least)) / (last - first));
}
