import { Link } from 'wouter-preact';
import { articlePath } from '../app/paths.ts';
import type { ArticleReferenceFragment } from '../generated/article.ts';
import { Published } from './published.tsx';

/** A headline with its source and time, as a link to the article. */
export const ArticleReference = ({ article }: { readonly article: ArticleReferenceFragment }) => (
  <>
    <p class="reference" lang={article.language} dir="auto">
      <Link href={articlePath(article.slug)}>{article.headline}</Link>
    </p>
    <p class="kicker">
      <Published at={article.publishedAt} />
      <span dir="auto">{article.source}</span>
    </p>
  </>
);
