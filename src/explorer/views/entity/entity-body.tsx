import type { ComponentChildren } from 'preact';
import type { EntityProfileFragment, StatedWordsFragment } from '../../generated/person.ts';
import { EmptyState } from '../../ui/states.tsx';
import { EntityHead, type Fact } from './entity-head.tsx';
import { Articles } from './sections/articles.tsx';
import { Mentions } from './sections/mentions.tsx';
import { Network } from './sections/network.tsx';
import { Statements } from './sections/statements.tsx';

export interface EntityBodyProps {
  readonly profile: EntityProfileFragment;
  readonly facts?: readonly Fact[];
  /** The content for an entity that no article mentions. */
  readonly reference?: ComponentChildren;
  /** Statements about the entity. */
  readonly about: readonly { readonly node: StatedWordsFragment }[];
  /** The first sections. */
  readonly children: ComponentChildren;
  /** Sections after the charts. */
  readonly aside?: ComponentChildren;
  /** Statements by the entity. */
  readonly said?: readonly StatedWordsFragment[];
}

/**
 * The words that replace the names of entities in headings, by kind. Names of other kinds never need an article, unlike
 * "the United States".
 */
const NOUNS = { COUNTRY: 'the country', ORGANIZATION: 'the organisation' } as const;

const nameInTitle = ({ kind, name }: EntityProfileFragment): string =>
  kind === 'COUNTRY' || kind === 'ORGANIZATION' ? NOUNS[kind] : name;

/** The maximum number of articles in the left column. More are below both columns, so that these are equally long. */
const MAX_IN_COLUMN = 4;
/** The maximum number of articles with which the left column also contains the sections after the charts. */
const MAX_ABOVE_ASIDE = 2;

/** The common content of the pages of all kinds of entities. Without articles, only reference data are shown. */
export function EntityBody({
  profile,
  facts = [],
  about,
  reference,
  children,
  aside,
  said = [],
}: EntityBodyProps) {
  if (profile.articleCount === 0) {
    return (
      <>
        <EntityHead profile={profile} facts={facts} />
        <EmptyState>
          <p>
            No article in the archive mentions <bdi>{profile.name}</bdi>.
          </p>
        </EmptyState>
        <div class="without-articles">{reference}</div>
      </>
    );
  }
  const isWide = profile.articles.edges.length > MAX_IN_COLUMN;
  const isShort = profile.articles.edges.length <= MAX_ABOVE_ASIDE;
  return (
    <>
      <EntityHead profile={profile} facts={facts} />
      <div class="entity-columns">
        <div class="first">{children}</div>
        <div class="charts">
          <Mentions profile={profile} />
          <Network id={profile.id} />
          {!isShort && aside}
        </div>
        <div class="texts">
          <Statements title={`Statements by ${nameInTitle(profile)}`} name="said" statements={said} />
          <Statements
            title={`Statements about ${nameInTitle(profile)}`}
            name="about"
            statements={about.map(({ node }) => node)}
            withSource
          />
          {!isWide && <Articles profile={profile} />}
          {isShort && aside}
        </div>
        {isWide && (
          <div class="wide">
            <Articles profile={profile} />
          </div>
        )}
      </div>
    </>
  );
}
