import { useMemo, useState } from 'preact/hooks';
import { lazyView } from '../../../app/lazy-view.tsx';
import { useOperation } from '../../../app/use-operation.ts';
import { useParameters } from '../../../app/use-parameters.ts';
import type { NetworkEdge, NetworkNode } from '../../../charts/network-graph.tsx';
import { Network as NetworkOperation, type NetworkQuery } from '../../../generated/network.ts';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { count } from '../../../ui/numbers.ts';
import { Section } from '../../../ui/section.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { NetworkTables } from './network-tables.tsx';

const PLACEHOLDER = <div class="network-placeholder" aria-busy="true" />;
const GRAPH_PLACEHOLDER = <div class="graph-placeholder" aria-busy="true" />;

const NetworkGraph = lazyView(
  async () => (await import('../../../charts/network-graph.tsx')).NetworkGraph,
  GRAPH_PLACEHOLDER,
);

/** The number of entities around the centre. More would be too dense for the width of the chart. */
const entities = (): number => (matchMedia('(max-width: 32rem)').matches ? 12 : 24);

/** An entity with its network. Other objects have none of the selected fields. */
export type NetworkEntity = Exclude<NonNullable<NetworkQuery['node']>, Record<PropertyKey, never>>;

const isEntity = (node: NonNullable<NetworkQuery['node']>): node is NetworkEntity => 'network' in node;

/** The network around the entity of the page, or around the one that the user put in its centre. */
export function Network({ id }: { readonly id: string }) {
  const [parameters, set] = useParameters();
  const centre = parameters.get('centre') ?? id;
  const [first] = useState(entities);
  const { data, error, loading, retry } = useOperation(NetworkOperation, { id: centre, first });
  const entity = data?.node && isEntity(data.node) ? data.node : null;
  const recentre = (to: string) => set({ centre: to === id ? null : to, strength: null });
  return (
    <Section title="Network" name="network">
      {error ? (
        <>
          <ErrorState error={error} retry={retry} />
          {centre !== id && <Back back={() => recentre(id)} />}
        </>
      ) : !data ? (
        PLACEHOLDER
      ) : entity === null ? (
        <>
          <p>The entity in the centre of the network does not exist.</p>
          <Back back={() => recentre(id)} />
        </>
      ) : (
        <div aria-busy={loading}>
          <Content entity={entity} isPage={entity.id === id} recentre={recentre} />
          {entity.id !== id && <Back back={() => recentre(id)} />}
        </div>
      )}
    </Section>
  );
}

const Back = ({ back }: { readonly back: () => void }) => (
  <button type="button" onClick={back}>
    Back to the network of this page
  </button>
);

interface ContentProps {
  readonly entity: NetworkEntity;
  /** Whether the entity is that of the page. */
  readonly isPage: boolean;
  readonly recentre: (id: string) => void;
}

function Content({ entity, isPage, recentre }: ContentProps) {
  const [parameters, set] = useParameters();
  const { entities, links } = entity.network;
  const strongest = Math.max(1, ...entities.map(({ articleCount }) => articleCount));
  const wanted = Number.parseInt(parameters.get('strength') ?? '1', 10);
  const strength = Math.min(strongest, Math.max(1, wanted || 1));
  const shown = useMemo(() => partOf(entity, strength), [entity, strength]);
  if (entities.length === 0) return <p>No article mentions another entity together with this one.</p>;
  return (
    <>
      <p>
        Most often mentioned together with <EntityLink entity={entity} />
        {!isPage && ' (now in the centre)'}
      </p>
      <p class="none">Choose an entity to put it in the centre.</p>
      {strongest > 1 ? (
        <label class="strength">
          <span>
            At least {count(strength, 'shared article')}: {shown.companions.length} of {entities.length}{' '}
            entities
          </span>
          <input
            type="range"
            min={1}
            max={strongest}
            value={strength}
            onInput={({ currentTarget: { value } }) =>
              set({ strength: value === '1' ? null : value }, { replace: true })
            }
          />
        </label>
      ) : (
        <p class="none">Each entity shares one article with the centre.</p>
      )}
      <NetworkGraph
        label={`Network of ${entity.name}. A thicker line means more shared articles. The tables below have the numbers.`}
        nodes={shown.nodes}
        links={shown.links}
        centre={entity.id}
        select={({ id }) => id !== entity.id && recentre(id)}
      />
      <NetworkTables
        centre={entity}
        companions={shown.companions}
        links={links.filter(({ articleCount }) => articleCount >= strength)}
        recentre={recentre}
      />
    </>
  );
}

/** Returns the part of a network whose entities and links have at least `strength` shared articles. */
function partOf({ network, ...centre }: NetworkEntity, strength: number) {
  const companions = network.entities.filter(({ articleCount }) => articleCount >= strength);
  const nodes: readonly NetworkNode[] = [
    { ...centre, value: centre.articleCount },
    ...companions.map(({ node, articleCount }) => ({ ...node, value: articleCount })),
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  const among = network.links.flatMap(({ from, to, articleCount }): NetworkEdge[] =>
    from && to && articleCount >= strength && ids.has(from.id) && ids.has(to.id)
      ? [{ from: from.id, to: to.id, value: articleCount }]
      : [],
  );
  const spokes = companions.map(
    ({ node, articleCount }): NetworkEdge => ({
      from: centre.id,
      to: node.id,
      value: articleCount,
    }),
  );
  // The lines to the centre are drawn above the others.
  return { companions, nodes, links: [...among, ...spokes] };
}
