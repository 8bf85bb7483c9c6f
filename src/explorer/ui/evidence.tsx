import { Link } from 'wouter-preact';
import { articlePath, type Passage } from '../app/paths.ts';
import type { ArticleReferenceFragment } from '../generated/article.ts';
import './evidence.css';
import { Published } from './published.tsx';

/** A sentence of an article, with the passage in it that states a fact. */
export interface EvidencePassage extends Passage {
  readonly sentence: string;
  readonly text: string;
  readonly article: ArticleReferenceFragment;
}

/** A sentence that supports a statement, with a link to the place in its article. */
export function Evidence({ passage }: { readonly passage: EvidencePassage }) {
  const { sentence, text, article } = passage;
  const start = sentence.indexOf(text);
  return (
    <div class="evidence">
      <blockquote lang={article.language} dir="auto">
        {start < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, start)}
            <mark>{text}</mark>
            {sentence.slice(start + text.length)}
          </>
        )}
      </blockquote>
      <p class="source">
        <Link href={articlePath(article.slug, passage)} dir="auto">
          {article.headline}
        </Link>
        , <Published at={article.publishedAt} />
      </p>
    </div>
  );
}
