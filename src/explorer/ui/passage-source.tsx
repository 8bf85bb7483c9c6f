import { Link } from 'wouter-preact';
import { articlePath, type Passage } from '../app/paths.ts';
import type { ArticleReferenceFragment } from '../generated/article.ts';
import { Published } from './published.tsx';

export interface PassageSourceProps {
  readonly article: ArticleReferenceFragment;
  /** The part of the article that the link leads to. */
  readonly passage: Passage;
}

/** The headline of an article, as a link to a passage in it, and the time of publication. */
export const PassageSource = ({ article, passage }: PassageSourceProps) => (
  <>
    <Link href={articlePath(article.slug, passage)} dir="auto">
      {article.headline}
    </Link>
    , <Published at={article.publishedAt} />
  </>
);
