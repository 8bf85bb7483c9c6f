import { Link } from 'wouter-preact';
import { articlePath } from '../app/paths.ts';
import type { ArticleSummaryFragment } from '../generated/front.ts';
import { EntityLink } from './entity-link.tsx';
import { Published } from './published.tsx';

export interface ArticleSummaryProps {
  readonly article: ArticleSummaryFragment;
  /** Whether the article comes first on its page, and is larger. */
  readonly isLead?: boolean;
  /** The words that match a search, in context. */
  readonly highlights?: readonly HighlightedText[];
}

/** A headline or a fragment of a body, divided into matching and other parts. */
interface HighlightedText {
  readonly field: 'HEADLINE' | 'BODY';
  readonly parts: readonly { readonly text: string; readonly matched: boolean }[];
}

/** A space at which a line cannot end. */
const NO_BREAK = '\u00a0';
/** The number of fragments of a body that are shown. */
const FRAGMENTS = 2;

/** An article in a list: headline, source, time, and its most salient entities. */
export function ArticleSummary({ article, isLead = false, highlights = [] }: ArticleSummaryProps) {
  const { slug, headline, publishedAt, source, section, language, entities } = article;
  const title = highlights.find(({ field }) => field === 'HEADLINE');
  const fragments = highlights.filter(({ field }) => field === 'BODY').slice(0, FRAGMENTS);
  return (
    <article class={isLead ? 'summary lead' : 'summary'}>
      <p class="kicker">
        {section !== null && <span dir="auto">{section}</span>}
        <Published at={publishedAt} />
        <span dir="auto">{source}</span>
      </p>
      <h3 lang={language} dir="auto">
        <Link href={articlePath(slug)}>{title ? <Highlighted parts={title.parts} /> : headline}</Link>
      </h3>
      {fragments.map((fragment, index) => (
        <p key={index} class="fragment" lang={language} dir="auto">
          …{NO_BREAK}
          <Highlighted parts={fragment.parts} />
          {NO_BREAK}…
        </p>
      ))}
      <ul class="entities">
        {entities.edges.map(({ node }) => (
          <li key={node.id}>
            <EntityLink entity={node} />
          </li>
        ))}
      </ul>
    </article>
  );
}

const Highlighted = ({ parts }: Pick<HighlightedText, 'parts'>) => (
  <>{parts.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))}</>
);
