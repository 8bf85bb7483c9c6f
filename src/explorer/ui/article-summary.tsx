import { Link } from 'wouter-preact';
import { articlePath } from '../app/paths.ts';
import type { ArticleSummaryFragment } from '../generated/front.ts';
import { EntityLink } from './entity-link.tsx';
import { Published } from './published.tsx';

export interface ArticleSummaryProps {
  readonly article: ArticleSummaryFragment;
  /** Whether the article comes first on its page, and is larger. */
  readonly isLead?: boolean;
}

/** An article in a list: headline, source, time, and its most salient entities. */
export function ArticleSummary({ article, isLead = false }: ArticleSummaryProps) {
  const { slug, headline, publishedAt, source, section, language, entities } = article;
  return (
    <article class={isLead ? 'summary lead' : 'summary'}>
      <p class="kicker">
        {section !== null && <span dir="auto">{section}</span>}
        <Published at={publishedAt} />
        <span dir="auto">{source}</span>
      </p>
      <h3 lang={language} dir="auto">
        <Link href={articlePath(slug)}>{headline}</Link>
      </h3>
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
