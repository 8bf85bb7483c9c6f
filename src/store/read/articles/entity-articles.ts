import { type ArticleFilter, allOf, EVERY_ARTICLE, filterQuery } from '../filter/article-filter.ts';
import { rangeCondition } from '../filter/time-range.ts';
import type { KeysetSource, SortColumn } from '../keyset/list.ts';
import type { SqlPart } from '../named-statement.ts';
import { ARTICLE_COLUMNS, type ArticleRow } from '../rows.ts';
import { APPEARANCE_COLUMNS, type Appearance } from './appearances.ts';
import { articleOf, directionOf, type EntityArticleOrder, scoredMatches } from './article-lists.ts';
import { byTime, countMatches, rankedExtent, rankedMatches, walkThrough } from './search.ts';

type EntityArticles = KeysetSource<ArticleRow & Appearance>;

/** The lists in all orders are counted by the same statement. */
const COUNT_NAME = 'entity_articles';
const COLUMNS = `${ARTICLE_COLUMNS}, ${APPEARANCE_COLUMNS}`;
const OF_PARENT: SqlPart = () => `term('e', parent.id::text)`;

/** Defines the list of articles that mention an entity and match a filter. */
export function articlesOfEntity(filter: ArticleFilter, order: EntityArticleOrder): EntityArticles {
  if (order === 'RELEVANCE') return byRelevance(filter);
  if (filter === EVERY_ARTICLE) return UNFILTERED[order];
  return order === 'SALIENCE' ? bySalience(filter) : byPublication(filter, order);
}

/** Returns a tsquery with the conditions of a filter, and the condition that the article mentions the parent. */
const queryOf = (filter: ArticleFilter): SqlPart => {
  const conditions = filterQuery(filter);
  return conditions ? allOf([OF_PARENT, conditions]) : OF_PARENT;
};

/** Returns SQL that joins two rows to each match: the appearance of the parent in the article, and the article. */
const joined = (matches: string): string =>
  `${matches} s cross join lateral (
       select * from article_entity ae where ae.article_id = s.id and ae.entity_id = parent.id limit 1
     ) ae ${articleOf('s.id')}`;

/** Returns the properties of a list that is searched. */
const searched = (filter: ArticleFilter) => ({
  parent: null,
  countName: COUNT_NAME,
  count: countMatches('article_search', queryOf(filter), filter.published),
});

/** Returns the properties of a list that is read by index. */
function byIndex({ published }: ArticleFilter) {
  const inTime = rangeCondition('ae.published_at', published);
  return {
    ...(!inTime && { changesWith: 'entity' as const }),
    from: 'article_entity ae join article a on a.id = ae.article_id',
    parent: 'ae.entity_id',
    countName: COUNT_NAME,
    ...(inTime && { where: inTime }),
  };
}

function byRelevance(filter: ArticleFilter): EntityArticles {
  const order: readonly SortColumn[] = [
    { column: 's.score', type: 'float8' },
    ...byTime('s.published_at', 's.id', 'publishedAt'),
  ];
  return {
    name: 'entity_articles_by_relevance',
    columns: COLUMNS,
    ...searched(filter),
    from: (bind, page) => joined(scoredMatches(filter, queryOf(filter), { order })(bind, page)),
    order,
    extent: rankedExtent('s'),
    direction: 'desc',
  };
}

function bySalience(filter: ArticleFilter): EntityArticles {
  const order: readonly SortColumn[] = [
    { column: 'ae.salience', type: 'float8', as: 'salience' },
    { column: 'ae.article_id', type: 'int8', as: 'id' },
  ];
  const list = {
    name: 'entity_articles_by_salience',
    columns: COLUMNS,
    order,
    direction: 'desc',
  } as const;
  const { since, until } = filter.published;
  if (filterQuery(filter) === null && since === null && until === null) {
    return { ...list, ...byIndex(filter) };
  }
  const ranked = rankedMatches('article_search', queryOf(filter), filter.published, { order });
  return {
    ...list,
    ...searched(filter),
    from: (bind, page) => joined(ranked(bind, page)),
    extent: rankedExtent('s'),
  };
}

function byPublication(filter: ArticleFilter, newestOrOldest: EntityArticleOrder): EntityArticles {
  const direction = directionOf(newestOrOldest);
  const list = {
    name: 'entity_articles',
    columns: COLUMNS,
    order: byTime('ae.published_at', 'ae.article_id', 'publishedAt'),
    direction,
  };
  if (filterQuery(filter) === null) return { ...list, ...byIndex(filter) };
  const matches = walkThrough('article_search', queryOf(filter), filter.published, direction, 'parent.id');
  return { ...list, ...searched(filter), from: (bind, page) => joined(matches(bind, page)) };
}

/** The lists without a filter. Most requests read them, so they are not made again for each request. */
const UNFILTERED = {
  NEWEST: byPublication(EVERY_ARTICLE, 'NEWEST'),
  OLDEST: byPublication(EVERY_ARTICLE, 'OLDEST'),
  SALIENCE: bySalience(EVERY_ARTICLE),
} as const;
