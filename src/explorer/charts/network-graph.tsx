import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntityLabel } from '../app/paths.ts';
import { KIND_NAMES, KIND_SHAPES } from '../ui/kind-icon.tsx';
import { count } from '../ui/numbers.ts';
import './network-graph.css';
import { type PlacedLabel, placeLabels } from './network-labels.ts';
import { type PlacedNode, placeNodes } from './network-layout.ts';
import { cssLength, useWidth } from './use-width.ts';

/** An entity of a network. `value` is the number of articles that it shares with the centre. */
export interface NetworkNode extends EntityLabel {
  readonly value: number;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface NetworkGraphProps {
  readonly label: string;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkEdge[];
  /** The id of the entity in the middle. */
  readonly centre: string;
  readonly select: (node: NetworkNode) => void;
}

const HEIGHT = 520;

/** A network of entities. The arrow keys move between them, and a click or the Enter key selects one. */
export function NetworkGraph({ label, nodes, links, centre, select }: NetworkGraphProps) {
  const [element, width] = useWidth<HTMLDivElement>();
  const placed = useMemo(
    () => (width === 0 ? [] : placeNodes({ nodes, links, centre, width, height: HEIGHT })),
    [nodes, links, centre, width],
  );
  const byId = new Map(placed.map((node) => [node.id, node]));
  const greatest = Math.max(1, ...links.map(({ value }) => value));
  return (
    <div class="network-graph" ref={element}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be in an SVG image. */}
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width="100%"
        height={cssLength(HEIGHT)}
        role="group"
        aria-label={label}
      >
        {links.map(({ from, to, value }) => {
          const [one, other] = [byId.get(from), byId.get(to)];
          if (!one || !other) return null;
          const touches = from === centre || to === centre;
          return (
            <line
              key={`${from} ${to}`}
              class={touches ? 'spoke' : undefined}
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
              stroke-width={greatest === 1 ? 1 : 0.75 + (3 * (value - 1)) / (greatest - 1)}
            >
              <title>{`${one.name} and ${other.name}: ${count(value, 'article')}`}</title>
            </line>
          );
        })}
        <Nodes placed={placed} width={width} centre={centre} select={select} />
      </svg>
    </div>
  );
}

type NodesProps = Pick<NetworkGraphProps, 'centre' | 'select'> & {
  readonly placed: readonly PlacedNode[];
  readonly width: number;
};

function Nodes({ placed, width, centre, select }: NodesProps) {
  const group = useRef<SVGGElement>(null);
  const [active, setActive] = useState(0);
  const labels = useMemo(() => placeLabels(placed, centre, width), [placed, centre, width]);
  const current = Math.min(active, placed.length - 1);
  const onKeyDown = (event: KeyboardEvent, node: PlacedNode) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return select(node);
    }
    const next = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: placed.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + placed.length) % placed.length;
    setActive(index);
    group.current?.querySelectorAll<SVGGElement>('[role="button"]')[index]?.focus();
  };
  return (
    <g ref={group}>
      {placed.map((node, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot be in an SVG image.
        <g
          key={node.id}
          role="button"
          class={`node ${node.kind.toLowerCase()} ${node.id === centre ? 'centre' : ''}`}
          tabIndex={index === current ? 0 : -1}
          aria-label={nodeLabel(node, centre)}
          transform={`translate(${node.x} ${node.y})`}
          onClick={() => select(node)}
          onFocus={() => setActive(index)}
          onKeyDown={(event) => onKeyDown(event, node)}
        >
          <title>{nodeLabel(node, centre)}</title>
          <circle class="halo" r={node.radius + 4} />
          <circle r={node.radius} />
          <path
            d={KIND_SHAPES[node.kind]}
            fill-rule="evenodd"
            transform={`scale(${node.radius / 13}) translate(-8 -8)`}
          />
          <LabelTarget label={labels.get(node.id)} node={node} />
        </g>
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the group cannot have the focus. */}
      <g class="labels" aria-hidden="true">
        {placed.map(({ id }) => (
          <Label key={id} label={labels.get(id)} isCentre={id === centre} />
        ))}
      </g>
    </g>
  );
}

const nodeLabel = ({ id, name, kind, value }: NetworkNode, centre: string): string =>
  id === centre
    ? `${name}, ${KIND_NAMES[kind].toLowerCase()}, in the centre`
    : `${name}, ${KIND_NAMES[kind].toLowerCase()}, ${count(value, 'shared article')}`;

/** The area of a label is part of its button, but its text is not: it may be shorter than the name of the button. */
const LabelTarget = ({
  label,
  node,
}: {
  readonly label: PlacedLabel | undefined;
  readonly node: PlacedNode;
}) =>
  label === undefined ? null : (
    <rect
      x={label.x - label.width / 2 - node.x}
      y={label.y - label.height - node.y}
      width={label.width}
      height={label.height + 4}
    />
  );

const Label = ({
  label,
  isCentre,
}: {
  readonly label: PlacedLabel | undefined;
  readonly isCentre: boolean;
}) =>
  label === undefined ? null : (
    <text class={isCentre ? 'centre' : undefined} x={label.x} y={label.y} text-anchor="middle">
      {label.text}
    </text>
  );
