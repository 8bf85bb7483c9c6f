import type { ComponentChildren } from 'preact';
import type { EntityProfileFragment } from '../../generated/person.ts';
import { KIND_NAMES, KindIcon } from '../../ui/kind-icon.tsx';
import { whole } from '../../ui/numbers.ts';
import { Published } from '../../ui/published.tsx';
import { identifierLabel } from './identifier-label.ts';

/** A fact about an entity, such as the capital of a country. */
export type Fact = readonly [name: string, value: ComponentChildren];

export interface EntityHeadProps {
  readonly profile: EntityProfileFragment;
  readonly facts?: readonly Fact[];
}

/** Returns the same key for names that differ only in case or in the form of apostrophes. */
export const nameKey = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** Returns the aliases that differ from the name and from each other. */
function otherNames(name: string, aliases: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const alias of aliases) if (!byKey.has(nameKey(alias))) byKey.set(nameKey(alias), alias);
  byKey.delete(nameKey(name));
  return [...byKey.values()];
}

/** The names of an entity, facts about it, and the number of articles that mention it. */
export function EntityHead({ profile, facts = [] }: EntityHeadProps) {
  const { kind, name, aliases, sameAs, articleCount, mentionCount, firstSeenAt, lastSeenAt } = profile;
  const others = otherNames(name, aliases);
  const known: readonly Fact[] = [
    ...facts,
    ['Articles', whole(articleCount)],
    ['Mentions', whole(mentionCount)],
    ...(firstSeenAt === null ? [] : [['First mentioned', <Published at={firstSeenAt} />] as const]),
    ...(lastSeenAt === null ? [] : [['Last mentioned', <Published at={lastSeenAt} />] as const]),
  ];
  return (
    <header class={`entity-head ${kind.toLowerCase()}`}>
      <p class="kicker">
        <span>
          <KindIcon kind={kind} />
          {KIND_NAMES[kind]}
        </span>
      </p>
      <h1 dir="auto">{name}</h1>
      {others.length > 0 && (
        <p class="aliases">
          Also{' '}
          {others.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      <dl class="facts">
        {known.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sameAs.length > 0 && (
        <ul class="identifiers" aria-label="Identifiers elsewhere">
          {sameAs.map((uri) => (
            <li key={uri}>
              <a href={uri} rel="external noreferrer">
                {identifierLabel(uri)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
