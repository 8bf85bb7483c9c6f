import { useEffect, useRef } from 'preact/hooks';
import { Link } from 'wouter-preact';
import type { OperationState } from '../../app/use-operation.ts';
import type { ArticleOrder, SearchQuery } from '../../generated/search.ts';
import { NewArticlesButton } from '../../live/new-articles-button.tsx';
import { ArticleSummary } from '../../ui/article-summary.tsx';
import { articleCount } from '../../ui/numbers.ts';
import { EmptyState, ErrorState, LoadingState, StoreArticles } from '../../ui/states.tsx';
import type { ChangeSearch } from './search-page.tsx';
import { matchesAll, pathOfState, type SearchState } from './search-state.ts';
import { filterOf, orderOf } from './search-variables.ts';

const ORDER_NAMES: Readonly<Record<ArticleOrder, string>> = {
  RELEVANCE: 'Most relevant first',
  NEWEST: 'Newest first',
  OLDEST: 'Oldest first',
};

export interface ResultsProps {
  readonly state: SearchState;
  readonly change: ChangeSearch;
  readonly results: OperationState<SearchQuery>;
  /** Requests the results and counts again. */
  readonly refresh: () => void;
}

/** The matching articles with their number, and the pages of the list. */
export function Results({ state, change, results, refresh }: ResultsProps) {
  const { data, error, loading } = results;
  const found = data?.articles.approximateCount ?? { value: 0, exact: true };
  const heading = useRef<HTMLHeadingElement>(null);
  const place = JSON.stringify(state.page);
  const shown = useRef(place);
  // Another page of the list begins at its first article.
  useEffect(() => {
    if (shown.current !== place) heading.current?.focus();
    shown.current = place;
  }, [place]);
  return (
    <section class="results" aria-labelledby="results-title">
      <div class="results-head">
        <h2 id="results-title" ref={heading} tabIndex={-1} aria-live="polite">
          {data
            ? articleCount(found.value, found.exact)
            : error
              ? 'The results cannot be loaded'
              : 'Searching'}
        </h2>
        {found.value > 1 && <OrderField state={state} change={change} />}
      </div>
      <NewArticlesButton filter={filterOf(state)} refresh={refresh} />
      <div aria-busy={loading} class={loading && data ? 'stale' : ''}>
        {error ? (
          <ErrorState error={error} retry={refresh} />
        ) : data ? (
          <Articles state={state} data={data} />
        ) : (
          <LoadingState lines={16} />
        )}
      </div>
    </section>
  );
}

function OrderField({ state, change }: Pick<ResultsProps, 'state' | 'change'>) {
  const orders = (Object.keys(ORDER_NAMES) as ArticleOrder[]).filter(
    (order) => order !== 'RELEVANCE' || state.query !== '',
  );
  return (
    <label class="order">
      <span class="visually-hidden">Order</span>
      <select
        value={orderOf(state)}
        onChange={(event) => change({ order: event.currentTarget.value as ArticleOrder })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {ORDER_NAMES[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Articles({ state, data }: { readonly state: SearchState; readonly data: SearchQuery }) {
  const { approximateCount, complete, edges, pageInfo } = data.articles;
  if (approximateCount.value === 0) return <NoArticles state={state} />;
  return (
    <>
      {edges.map(({ node, highlights }) => (
        <ArticleSummary key={node.slug} article={node} highlights={highlights} />
      ))}
      {!complete && <p class="hint">The list contains the newest 1,000 of these articles.</p>}
      <Pages state={state} {...pageInfo} />
    </>
  );
}

type PagesProps = SearchQuery['articles']['pageInfo'] & { readonly state: SearchState };

function Pages({ state, hasPreviousPage, hasNextPage, startCursor, endCursor }: PagesProps) {
  if (!hasPreviousPage && !hasNextPage) return null;
  return (
    <nav class="pages" aria-label="Pages of results">
      {hasPreviousPage && startCursor !== null && (
        <Link href={pathOfState({ ...state, page: { before: startCursor } })}>Previous page</Link>
      )}
      {hasNextPage && endCursor !== null && (
        <Link href={pathOfState({ ...state, page: { after: endCursor } })} class="next">
          Next page
        </Link>
      )}
    </nav>
  );
}

function NoArticles({ state }: { readonly state: SearchState }) {
  const isFiltered = state.filters.length > 0 || state.from !== null || state.until !== null;
  return (
    <EmptyState>
      <h3>{matchesAll(state) ? 'The archive is empty' : 'No article matches'}</h3>
      {isFiltered ? (
        <p>Remove a filter, or search with other words.</p>
      ) : state.query === '' ? (
        <StoreArticles />
      ) : (
        <WordAdvice query={state.query} />
      )}
    </EmptyState>
  );
}

const WordAdvice = ({ query }: { readonly query: string }) =>
  /\s/.test(query.trim()) ? (
    <p>
      All words must occur in the article. Check the spelling, search with fewer words, or write{' '}
      <code>or</code> between them.
    </p>
  ) : (
    <p>Check the spelling, or search with another word.</p>
  );
