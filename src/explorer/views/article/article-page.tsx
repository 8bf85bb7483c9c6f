import { useEffect, useMemo } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { passageOf } from '../../app/paths.ts';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import { Article, type ArticleQuery } from '../../generated/article.ts';
import type { TextAnnotation } from '../../marks/annotation.ts';
import { isReported } from '../../marks/reported.ts';
import { TextWithLegend } from '../../marks/text-with-legend.tsx';
import { Published } from '../../ui/published.tsx';
import { FailedPage, LoadingState } from '../../ui/states.tsx';
import { NotFound } from '../not-found.tsx';
import { ArticleAside } from './article-aside.tsx';
import './article-page.css';
import { Headline } from './headline.tsx';
import { RelatedArticles } from './related-articles.tsx';

export type ShownArticle = NonNullable<ArticleQuery['article']>;

/** An article: its text with marks, data about its entities from the text and the archive, and related articles. */
export function ArticlePage({ slug }: { readonly slug: string }) {
  const variables = useMemo(() => ({ slug }), [slug]);
  const { data, error, retry } = useOperation(Article, variables);
  useTitle(data?.article?.headline ?? null);
  if (data) return data.article ? <Content article={data.article} /> : <NotFound />;
  if (!error) return <LoadingState lines={16} />;
  return <FailedPage error={error} retry={retry} />;
}

function Content({ article }: { readonly article: ShownArticle }) {
  return (
    <div class="article">
      <article aria-labelledby="headline">
        <Head article={article} />
        <Text article={article} />
      </article>
      <ArticleAside article={article} />
      <RelatedArticles slug={article.slug} />
    </div>
  );
}

function Head({ article }: { readonly article: ShownArticle }) {
  const { publishedAt, source, byline, section, language, url, topics } = article;
  return (
    <header>
      <p class="kicker">
        {section !== null && <span dir="auto">{section}</span>}
        {topics.map(({ name }) => (
          <span key={name} dir="auto">
            {name}
          </span>
        ))}
      </p>
      <h1 id="headline" lang={language} dir="auto">
        <Headline article={article} />
      </h1>
      <p class="kicker">
        {byline !== null && <span dir="auto">{byline}</span>}
        <Published at={publishedAt} as="time" />
        <span dir="auto">{url === null ? source : <a href={url}>{source}</a>}</span>
      </p>
    </header>
  );
}

function Text({ article }: { readonly article: ShownArticle }) {
  const search = useSearch();
  const passage = useMemo(() => passageOf(search), [search]);
  const annotations = useMemo(() => annotationsOf(article), [article]);
  const statements = useMemo(() => article.statements.filter(isReported), [article]);
  useEffect(() => {
    document.querySelector('mark.passage')?.scrollIntoView({ block: 'center' });
  }, [passage]);
  return (
    <TextWithLegend
      body={article.body}
      language={article.language}
      annotations={annotations}
      quotations={article.quotations}
      statements={statements}
      passage={passage}
    />
  );
}

const annotationsOf = ({ entities, quantities, times }: ShownArticle): readonly TextAnnotation[] => [
  ...entities.edges.flatMap(({ node, mentionCount, mentions }) =>
    mentions.map((mention) => ({ type: 'entity' as const, entity: node, mentionCount, ...mention })),
  ),
  ...quantities.map((quantity) => ({ type: 'quantity' as const, ...quantity })),
  ...times.map((time) => ({ type: 'time' as const, ...time })),
];
