import {
  type ArticleFilter,
  allOf,
  filterQuery,
  isUnsearched,
  unsearchedCondition,
} from '../filter/article-filter.ts';
import { wholeDays } from '../filter/time-range.ts';
import type { KeysetSource, OrderedList, PageRequest } from '../keyset/list.ts';
import { boundsOf, cutOf } from '../keyset/statements.ts';
import type { Bind, SqlPart } from '../named-statement.ts';
import { ARTICLE_COLUMNS, type ArticleRow } from '../rows.ts';
import { wordsQuery } from '../text/words-query.ts';
import { archiveCount } from './archive-count.ts';
import { byTime, countMatches, rankedExtent, rankedMatches, walkThrough } from './search.ts';

/** The order of a list of articles. */
export type ArticleOrder = 'NEWEST' | 'OLDEST' | 'RELEVANCE';
export type EntityArticleOrder = ArticleOrder | 'SALIENCE';

/** The relevance of an article to the search text, from 0 to 2. */
export interface Scored {
  readonly score: number;
}

export const directionOf = (order: EntityArticleOrder): 'asc' | 'desc' =>
  order === 'OLDEST' ? 'asc' : 'desc';
/**
 * Returns SQL that joins the article of a match. It is a lateral join, so that PostgreSQL looks up each article. With
 * a plain join, it may read all articles of an entity, because it underestimates their number.
 */
export const articleOf = (id: string): string =>
  `cross join lateral (select * from article a where a.id = ${id} limit 1) a`;

/** Returns SQL for the search texts of a filter as one tsquery, by which articles are ranked. */
const question = ({ words }: ArticleFilter): SqlPart => allOf(words.map(wordsQuery));

/** Defines the list of articles that match a filter. The order RELEVANCE requires a filter with words. */
export function articleList(filter: ArticleFilter, order: ArticleOrder): KeysetSource<ArticleRow> {
  if (order === 'RELEVANCE') return scoredArticles(filter);
  const query = isUnsearched(filter) ? null : filterQuery(filter);
  const direction = directionOf(order);
  return {
    name: 'articles',
    args: JSON.stringify(filter),
    columns: ARTICLE_COLUMNS,
    parent: null,
    order: BY_TIME,
    direction,
    from:
      query === null
        ? 'article a'
        : (bind, page) =>
            `${walkThrough('article_search', query, filter.published, direction)(bind, page)} s
             ${articleOf('s.id')}`,
    where: query === null ? (unsearchedCondition('a', filter) ?? undefined) : undefined,
    count: countOf(filter, query),
  };
}

const BY_TIME = byTime('a.published_at', 'a.id', 'publishedAt');

/** Returns SQL for the number of matching articles; undefined if the rows of the list are counted. */
function countOf(filter: ArticleFilter, query: SqlPart | null) {
  if (query !== null) return countMatches('article_search', query, filter.published);
  const days = wholeDays(filter.published);
  return days === null ? undefined : archiveCount(filter, days);
}

const SCORED = {
  name: 'articles_by_relevance',
  columns: `${ARTICLE_COLUMNS}, ranked.score`,
  order: [
    { column: 'ranked.score', type: 'float8', as: 'score' },
    ...byTime('ranked.published_at', 'ranked.id', 'publishedAt'),
  ],
  extent: rankedExtent('ranked'),
  direction: 'desc',
} satisfies Partial<KeysetSource<ArticleRow & Scored>>;

/** Defines the list of articles that match a filter with words, highest score first, then newest first. */
export function scoredArticles(filter: ArticleFilter): KeysetSource<ArticleRow & Scored> {
  // If the row cache contains the page, no SQL is built.
  const query: SqlPart = (bind) => (filterQuery(filter) ?? NO_WORDS)(bind);
  return {
    args: JSON.stringify(filter),
    // The matches are limited to the page before articles are joined, because a page contains about 20 of up to 1,000
    // ranked matches.
    from: (bind, page) => {
      const bounds = boundsOf(SCORED, page, bind);
      const where = bounds.length > 0 ? `where ${bounds.join(' and ')}` : '';
      return `(select ranked.* from ${scoredMatches(filter, query, SCORED)(bind, page)} ranked ${where}
          order by ${cutOf(SCORED, page, bind)}) ranked
        ${articleOf('ranked.id')}`;
    },
    parent: null,
    count: countMatches('article_search', query, filter.published),
    // Each request makes this object. V8 takes 4 µs longer if the spread is first.
    ...SCORED,
  };
}

const NO_WORDS: SqlPart = () => `''::tsquery`;

/** Returns SQL for the matches of `rankedMatches` with their scores. */
export const scoredMatches =
  (filter: ArticleFilter, query: SqlPart, list: Pick<OrderedList, 'order'>) =>
  (bind: Bind, page: PageRequest): string =>
    `(select s.*, search_score(d.document, given.question) as score
      from (select ${question(filter)(bind)} as question) given,
        ${rankedMatches('article_search', query, filter.published, list)(bind, page)} s
        join article_search d on d.id = s.id)`;
