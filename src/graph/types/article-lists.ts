import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import {
  type ArticleOrder,
  articleList,
  type EntityArticleOrder,
} from '../../store/read/articles/article-lists.ts';
import { articlesOfEntity } from '../../store/read/articles/entity-articles.ts';
import { RANKED } from '../../store/read/articles/search.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { ArticleRow, EntityRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { type Connection, connectionType, nestedConnection, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, checkPage } from '../lists/page.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import type { Loaded } from '../loading/loaded.ts';
import { appearanceEdge } from './appearances.ts';
import { approximateCountField } from './approximate-count.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { facetsField } from './facets.ts';
import { Highlight, highlightsExtensions, loadHighlights } from './highlight.ts';
import { Article } from './refs.ts';

/** The cost of a search by a filter, in addition to the cost of its conditions. */
const SEARCH = 300;
/** The cost of ranking the matches. */
export const RANKING = 3_000;

/**
 * Returns 1 if the matches must be ranked, otherwise 0. The order SALIENCE without a filter needs no ranking, because
 * an index contains the articles of an entity in this order.
 */
const isRanked = (order: unknown, { filter }: Readonly<Record<string, unknown>>): number =>
  order === 'RELEVANCE' || (order === 'SALIENCE' && filter) ? 1 : 0;

/** A page of articles and the filter of the list. */
interface FilteredArticles extends Connection<ArticleRow> {
  readonly filter: ArticleFilter;
}

export const ArticleConnection = connectionType<ArticleRow, FilteredArticles>({
  name: 'Article',
  node: Article,
  description: 'A page of articles.',
  mayBeRanked: true,
  edgeDescription: 'An article in a list.',
  edgeFields: (t) => ({
    highlights: t.field({
      type: [Highlight],
      description:
        'The words that match the `query` of the filter, in context: the headline if it contains any, and up to three fragments of the body. Empty if the filter has no `query`.',
      extensions: highlightsExtensions,
      resolve: ({ connection: { filter }, node }, _, { loaders }) =>
        // A filter has at most one search text here; only `search` adds a second one.
        filter.words[0] === undefined ? [] : loadHighlights(node.id, filter.words[0], loaders),
    }),
  }),
  connectionFields: (t) => ({ approximateCount: approximateCountField(t), facets: facetsField(t) }),
});

const NEWEST = { description: 'By time of publication, newest first.' };
const OLDEST = { description: 'By time of publication, oldest first.' };
const RELEVANCE = {
  description: `By relevance to the \`query\` in the filter, most relevant first. Equally relevant articles are sorted by time, newest first. The filter must contain a \`query\`. If more than ${grouped(RANKED)} articles match, the list contains the newest ${grouped(RANKED)}.`,
};
const ArticleOrderType = builder.enumType('ArticleOrder', {
  description: 'Sort orders of articles.',
  values: { NEWEST, OLDEST, RELEVANCE },
});
const EntityArticleOrderType = builder.enumType('EntityArticleOrder', {
  description: 'Sort orders of the articles that mention an entity.',
  values: {
    NEWEST,
    OLDEST,
    RELEVANCE,
    SALIENCE: {
      description: `By salience of the entity in the article, highest first. If there is a filter and more than ${grouped(RANKED)} articles match, the list contains the newest ${grouped(RANKED)}.`,
    },
  },
});

const filter = {
  type: ArticleFilterType,
  description: DESCRIPTIONS.filter,
  extensions: withCost(SEARCH),
};
const orderBy = {
  description: DESCRIPTIONS.orderBy,
  defaultValue: 'NEWEST' as const,
  // Up to 1,000 matches are read and ranked for a page.
  extensions: mergeExtensions(withCost(RANKING), withInputRules({ units: isRanked })),
};

/** The additional argument of a connection that returns articles in a fixed order. */
export const filterArgument = builder.args((t) => ({ filter: t.field(filter) }));

/** The additional arguments of a connection that returns articles. */
export const articleArguments = builder.args((t) => ({
  filter: t.field(filter),
  orderBy: t.field({ type: ArticleOrderType, ...orderBy }),
}));

/** The additional arguments of a connection that returns the articles that mention an entity. */
export const entityArticleArguments = builder.args((t) => ({
  filter: t.field(filter),
  orderBy: t.field({ type: EntityArticleOrderType, ...orderBy }),
}));

interface Arguments<Order> extends ConnectionArguments {
  readonly filter?: ArticleFilterInput | null | undefined;
  readonly orderBy?: Order | null | undefined;
}

/** Converts the arguments to a filter and an order. Throws BAD_USER_INPUT, BAD_ID and BAD_PAGE_SIZE. */
function requested<O extends EntityArticleOrder>(args: Arguments<O>) {
  const filter = toArticleFilter(args.filter);
  const order = args.orderBy ?? ('NEWEST' as const);
  if (order === 'RELEVANCE' && filter.words.length === 0) {
    throw new DatelineError(
      'BAD_USER_INPUT',
      '`orderBy: RELEVANCE` requires a search text. Set `query` in `filter`, or use another order.',
    );
  }
  return { filter, order };
}

/** Throws the errors that `articleConnection` throws for invalid arguments. */
export function checkArticles(args: Arguments<ArticleOrder>): void {
  const { filter, order } = requested(args);
  checkPage(() => articleList(filter, order), args);
}

/** Throws the errors that `entityArticles` throws for invalid arguments. */
export function checkEntityArticles(args: Arguments<EntityArticleOrder>): void {
  const { filter, order } = requested(args);
  checkPage(() => articlesOfEntity(filter, order), args);
}

/** Loads a page of the articles that match. Throws BAD_USER_INPUT, BAD_ID, BAD_PAGE_SIZE and BAD_CURSOR. */
export function articleConnection(
  context: GraphContext,
  args: Arguments<ArticleOrder>,
): Loaded<FilteredArticles> {
  const { filter, order } = requested(args);
  return rootConnection(context, articleList(filter, order), args, { filter });
}

/** Loads a page of the articles that mention an entity. Throws what `articleConnection` throws. */
export function entityArticles(
  context: GraphContext,
  args: Arguments<EntityArticleOrder>,
  entity: EntityRow,
) {
  const { filter, order } = requested(args);
  // Equal filters of a request must have one list, so that its pages are read together.
  const source = args.filter
    ? context.loaders.once(articlesOfEntity, filter, order)
    : articlesOfEntity(filter, order);
  const count = args.filter ? undefined : entity.articleCount + entity.copyCount;
  return nestedConnection(context, source, args, entity.id, count, appearanceEdge);
}
