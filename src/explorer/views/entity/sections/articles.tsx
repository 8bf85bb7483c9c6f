import { Link } from 'wouter-preact';
import { articlesPath } from '../../../app/paths.ts';
import type { EntityProfileFragment } from '../../../generated/person.ts';
import { ArticleSummary } from '../../../ui/article-summary.tsx';
import { whole } from '../../../ui/numbers.ts';
import { Section } from '../../../ui/section.tsx';

/** The newest articles that mention an entity. */
export function Articles({ profile }: { readonly profile: EntityProfileFragment }) {
  const { articles, articleCount } = profile;
  const shown = articles.edges.map(({ node }) => node);
  return (
    <Section title={articleCount > shown.length ? 'Newest articles' : 'Articles'} name="articles">
      <div>
        {shown.map((article) => (
          <ArticleSummary key={article.slug} article={article} />
        ))}
      </div>
      {articleCount > shown.length && (
        <p class="all">
          <Link href={articlesPath(profile)}>All {whole(articleCount)} articles</Link>
        </p>
      )}
    </Section>
  );
}
