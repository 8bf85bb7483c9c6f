import { useState } from 'preact/hooks';
import { lazyView } from '../../app/lazy-view.tsx';
import { entityPath } from '../../app/paths.ts';
import { ArticleReference } from '../../ui/article-reference.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { count } from '../../ui/numbers.ts';
import { RoleStatement } from '../../ui/role-statement.tsx';
import type { ShownArticle } from './article-page.tsx';
import { Statements } from './statements.tsx';

const PlaceMap = lazyView(
  async () => (await import('../../charts/place-map.tsx')).PlaceMap,
  <div class="placeholder place-map-placeholder" />,
);

/** The number of people that are shown at first. */
const FIRST_PEOPLE = 6;

/** The entities of an article with their data, and its copies. */
export const ArticleAside = ({ article }: { readonly article: ShownArticle }) => (
  <aside aria-label="About this article">
    <Copies article={article} />
    <People people={article.people.edges.map(({ node }) => node)} />
    <Statements article={article} />
    <Places article={article} />
    <OtherEntities article={article} />
  </aside>
);

function Copies({ article: { original, copies } }: { readonly article: ShownArticle }) {
  if (original === null && copies.totalCount === 0) return null;
  return (
    <section>
      <h2>{original ? 'Copy of' : count(copies.totalCount, 'copy', 'copies')}</h2>
      <ul class="references">
        {(original ? [original] : copies.edges.map(({ node }) => node)).map((each) => (
          <li key={each.slug}>
            <ArticleReference article={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ShownPerson = ShownArticle['people']['edges'][number]['node'];

function People({ people }: { readonly people: readonly ShownPerson[] }) {
  const [isComplete, setComplete] = useState(false);
  if (people.length === 0) return null;
  return (
    <section>
      <h2>People</h2>
      <ul class="people">
        {people.slice(0, isComplete ? people.length : FIRST_PEOPLE).map((person) => (
          <li key={person.id}>
            <EntityLink entity={person} />
            {person.roles.map((role) => (
              <RoleStatement key={role.id} role={role} />
            ))}
          </li>
        ))}
      </ul>
      {!isComplete && people.length > FIRST_PEOPLE && (
        <button type="button" onClick={() => setComplete(true)}>
          Show all {people.length} people
        </button>
      )}
    </section>
  );
}

function Places({ article }: { readonly article: ShownArticle }) {
  const places = article.entities.edges.map(({ node }) => node).filter(({ kind }) => kind === 'PLACE');
  if (places.length === 0) return null;
  // The position of some places is unknown.
  const points = places.flatMap((node) =>
    'coordinates' in node && node.coordinates
      ? [{ name: node.name, path: entityPath(node), ...node.coordinates }]
      : [],
  );
  return (
    <section>
      <h2>Places</h2>
      {points.length > 0 && (
        <PlaceMap label={`Map of ${points.map(({ name }) => name).join(', ')}`} points={points} />
      )}
      <ul class="entities">
        {places.map((node) => (
          <li key={node.id}>
            <EntityLink entity={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherEntities({ article: { entities } }: { readonly article: ShownArticle }) {
  const others = entities.edges.filter(({ node }) => node.kind === 'COUNTRY' || node.kind === 'ORGANIZATION');
  if (others.length === 0) return null;
  const kinds = new Set(others.map(({ node }) => node.kind));
  return (
    <section>
      <h2>
        {kinds.size > 1
          ? 'Countries and organisations'
          : kinds.has('COUNTRY')
            ? 'Countries'
            : 'Organisations'}
      </h2>
      <ul class="entities">
        {others.map(({ node }) => (
          <li key={node.id}>
            <EntityLink entity={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}
