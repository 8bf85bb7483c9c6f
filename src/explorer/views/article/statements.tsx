import { Link } from 'wouter-preact';
import { articlePath } from '../../app/paths.ts';
import { quoted, StatementSource, statementLabel } from '../../ui/attribution.tsx';
import { FirstItems } from '../../ui/first-items.tsx';
import type { ShownArticle } from './article-page.tsx';

/** The statements in an article with their sources. Each statement links to its place in the text. */
export function Statements({ article }: { readonly article: ShownArticle }) {
  const { slug, language, statements } = article;
  if (statements.length === 0) return null;
  return (
    <section class="said">
      <h2>Statements</h2>
      <FirstItems
        items={statements}
        first={4}
        noun="statements"
        keyOf={({ start, end }) => `${start} ${end}`}
      >
        {({ form, kind, text, source, sourceText, ...passage }) => (
          <>
            <p class="said-by">
              <StatementSource source={source} text={sourceText} language={language} />,{' '}
              {statementLabel(form, kind)}
            </p>
            <blockquote lang={language} dir="auto">
              {form === 'DIRECT' ? (
                <q>
                  <Link href={articlePath(slug, passage)}>{quoted(text)}</Link>
                </q>
              ) : (
                <Link href={articlePath(slug, passage)}>{text}</Link>
              )}
            </blockquote>
          </>
        )}
      </FirstItems>
    </section>
  );
}
