import { Link } from 'wouter-preact';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import { Front, type FrontQuery } from '../../generated/front.ts';
import { NewArticlesButton } from '../../live/new-articles-button.tsx';
import { ArticleSummary } from '../../ui/article-summary.tsx';
import { EmptyState, ErrorState, LoadingState, StoreArticles } from '../../ui/states.tsx';
import './front-page.css';
import { MentionMap } from './mention-map.tsx';
import { Rising } from './rising.tsx';

const VARIABLES = { articles: 12 };
/** The filter that matches all articles. */
const ALL = {};

/** The rising entities, the latest articles, and the countries that they mention. */
export function FrontPage() {
  useTitle('Dateline');
  const { data, error, retry } = useOperation(Front, VARIABLES);
  if (data) return <Content data={data} refresh={retry} />;
  return (
    <>
      <h1 class={error ? undefined : 'visually-hidden'}>
        {error ? 'The front page cannot be loaded' : 'Front page'}
      </h1>
      {error ? <ErrorState error={error} retry={retry} /> : <LoadingState lines={16} />}
    </>
  );
}

interface ContentProps {
  readonly data: FrontQuery;
  readonly refresh: () => void;
}

function Content({ data, refresh }: ContentProps) {
  const articles = data.articles.edges.map(({ node }) => node);
  const [newest] = articles;
  if (!newest) return <EmptyArchive />;
  return (
    <div class="front">
      <h1 class="visually-hidden">Front page</h1>
      <section class="latest" aria-labelledby="latest-title">
        <h2 id="latest-title">Latest articles</h2>
        <NewArticlesButton filter={ALL} refresh={refresh} />
        {articles.map((article, index) => (
          <ArticleSummary key={article.slug} article={article} isLead={index === 0} />
        ))}
        <p>
          <Link href="/search">Search all articles</Link>
        </p>
      </section>
      <MentionMap countries={data.countries} />
      <Rising newest={newest.publishedAt} />
    </div>
  );
}

const EmptyArchive = () => (
  <>
    <h1>The archive is empty</h1>
    <EmptyState>
      <StoreArticles />
    </EmptyState>
  </>
);
