import type { CountryQuery } from '../../../generated/country.ts';
import { EntityLink } from '../../../ui/entity-link.tsx';
import { count } from '../../../ui/numbers.ts';
import { Section } from '../../../ui/section.tsx';

type Affiliated = NonNullable<CountryQuery['country']>['people']['edges'][number];

/** The people with a current or former office in a country or organisation. */
export function People({ people }: { readonly people: readonly Affiliated[] }) {
  if (people.length === 0) return null;
  return (
    <Section title="People with a current or former office" name="people">
      <EntityCounts entities={people} />
    </Section>
  );
}

interface EntityCountsProps {
  readonly entities: readonly (Pick<Affiliated, 'articleCount'> & {
    readonly node: Parameters<typeof EntityLink>[0]['entity'];
  })[];
}

/** Entities, each with a number of articles. */
export const EntityCounts = ({ entities }: EntityCountsProps) => (
  <ul class="counts">
    {entities.map(({ node, articleCount }) => (
      <li key={node.id}>
        <EntityLink entity={node} /> <small>{count(articleCount, 'article')}</small>
      </li>
    ))}
  </ul>
);
