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

/** The names of an entity, what is known about it, and how often articles mention it. */
export function EntityHead({ profile, facts = [] }: EntityHeadProps) {
  const { kind, name, aliases, sameAs, articleCount, mentionCount, firstSeenAt, lastSeenAt } = profile;
  const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
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
