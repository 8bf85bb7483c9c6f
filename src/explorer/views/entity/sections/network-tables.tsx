import { Link } from 'wouter-preact';
import type { EntityLabel } from '../../../app/paths.ts';
import { Scrollable } from '../../../charts/scrollable.tsx';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { count, whole } from '../../../ui/numbers.ts';
import { Published } from '../../../ui/published.tsx';
import { TableAlternative } from '../../../ui/table-alternative.tsx';
import { pathBetween } from '../../path/path-state.ts';
import type { NetworkEntity } from './network.tsx';

/** The number of links that the operation requests; see network.graphql. */
const MAX_LINKS = 100;

type Companion = NetworkEntity['network']['entities'][number];

export interface NetworkTablesProps {
  readonly centre: EntityLabel;
  readonly companions: readonly Companion[];
  readonly links: NetworkEntity['network']['links'];
  readonly recentre: (id: string) => void;
}

type Pair = Pick<Companion, 'articleCount'> & { readonly one: EntityLabel; readonly other: EntityLabel };

/** The entities of a network and the pairs that share articles, as tables. */
export function NetworkTables({ links, ...props }: NetworkTablesProps) {
  const byId = new Map(props.companions.map(({ node }) => [node.id, node]));
  const pairs = links.flatMap(({ from, to, articleCount }): Pair[] => {
    const [one, other] = [byId.get(from?.id ?? ''), byId.get(to?.id ?? '')];
    return one && other ? [{ one, other, articleCount }] : [];
  });
  return (
    <TableAlternative>
      <Companions {...props} />
      {pairs.length > 0 && <Pairs pairs={pairs} isComplete={links.length < MAX_LINKS} />}
    </TableAlternative>
  );
}

const Companions = ({ centre, companions, recentre }: Omit<NetworkTablesProps, 'links'>) => (
  <Scrollable label="Entities of the network">
    <table class="companions">
      <caption>
        Articles shared with the entity in the centre ({count(companions.length, 'entity', 'entities')})
      </caption>
      <thead>
        <tr>
          <th scope="col">Entity</th>
          <th scope="col" class="number">
            Articles
          </th>
          <th scope="col" class="date">
            Last together
          </th>
          <th scope="col">
            <span class="visually-hidden">Sentences and centre</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {companions.map(({ node, articleCount, lastSeenAt }) => (
          <tr key={node.id}>
            <th scope="row">
              <EntityLink entity={node} />
            </th>
            <td class="number">{whole(articleCount)}</td>
            <td class="date">
              <Published at={lastSeenAt} as="short" />
            </td>
            <td class="actions">
              <Link href={pathBetween(centre, node)} aria-label={`Sentences with ${node.name}`}>
                Sentences
              </Link>{' '}
              <button
                type="button"
                aria-label={`Put ${node.name} in the centre`}
                onClick={() => recentre(node.id)}
              >
                Centre
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrollable>
);

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly isComplete: boolean;
}

const Pairs = ({ pairs, isComplete }: PairsProps) => (
  <Scrollable label="Pairs of the network">
    <table class="pairs">
      <caption>
        Articles that two of these entities share (
        {isComplete ? count(pairs.length, 'pair') : `the first ${MAX_LINKS} pairs of the network`})
      </caption>
      <thead>
        <tr>
          <th scope="col">Entity</th>
          <th scope="col">Entity</th>
          <th scope="col" class="number">
            Articles
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ one, other, articleCount }) => (
          <tr key={`${one.id} ${other.id}`}>
            <td dir="auto">{one.name}</td>
            <td dir="auto">{other.name}</td>
            <td class="number">{whole(articleCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrollable>
);
