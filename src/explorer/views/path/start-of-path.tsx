import { Link } from 'wouter-preact';
import type { EntityLabel } from '../../app/paths.ts';
import type { PathStartQuery } from '../../generated/path-start.ts';
import { EmptyState, StoreArticles } from '../../ui/states.tsx';
import { pathBetween } from './path-state.ts';

export interface StartOfPathProps {
  readonly data: PathStartQuery;
  /** The ends of the path; null if they are not chosen yet. */
  readonly from: EntityLabel | null;
  readonly to: EntityLabel | null;
}

/** A description of the page, with examples from the archive. */
export function StartOfPath({ data, from, to }: StartOfPathProps) {
  const people = data.people.edges.map(({ node }): EntityLabel => node);
  const organizations = data.organizations.edges.map(({ node }): EntityLabel => node);
  if (people.length + organizations.length === 0) {
    return (
      <EmptyState>
        <p>No article in the archive mentions a person or an organisation yet.</p>
        <StoreArticles />
      </EmptyState>
    );
  }
  const pairs = organizations.flatMap((organization, index): [EntityLabel, EntityLabel][] => {
    const start = from ?? people[index];
    if (to) return start && start.id !== to.id ? [[start, to]] : [];
    return start && start.id !== organization.id ? [[start, organization]] : [];
  });
  return (
    <EmptyState>
      <p>
        Choose two people, countries, organisations or places. The page shows how articles connect them: each
        step consists of two entities that articles mention together, with a sentence that mentions both.
      </p>
      {pairs.length > 0 && (
        <ul class="examples" aria-label="Examples">
          {pairs.map(([start, end]) => (
            <li key={`${start.id} ${end.id}`}>
              <Link href={pathBetween(start, end)}>
                <bdi>{start.name}</bdi> – <bdi>{end.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
