import { DatelineError } from '../../errors.ts';
import {
  type ArticleOrder,
  articleList,
  articlesOfEntity,
  type EntityArticleOrder,
} from '../../store/read/articles/article-lists.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { ArticleRow, EntityRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { type Connection, connectionType, nestedConnection, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, checkPage } from '../lists/page.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { type ArticleFilterInput, ArticleFilterType, toArticleFilter } from './article-filter.ts';
import { facetsField } from './facets.ts';
import { Article } from './refs.ts';

/** Cost of searching for what matches a filter, beside that of its conditions. */
const SEARCH = 300;
/** Cost of ranking matches. */
export const RANKING = 3_000;

/** 1 for an order in which matches are ranked: by salience an entity has all of its articles in an index. */
const isRanked = (order: unknown, { filter }: Readonly<Record<string, unknown>>): number =>
  order === 'RELEVANCE' || (order === 'SALIENCE' && filter) ? 1 : 0;

/** A page of articles, with what they were filtered by. */
interface FilteredArticles extends Connection<ArticleRow> {
  readonly filter: ArticleFilter;
}

export const ArticleConnection = connectionType<ArticleRow, FilteredArticles>({
  name: 'Article',
  node: Article,
  description: 'A page of articles.',
  mayBeRanked: true,
  edgeDescription: 'An article in a list.',
  connectionFields: (t) => ({ facets: facetsField(t) }),
});

const NEWEST = { description: 'The newest first.' };
const OLDEST = { description: 'The oldest first.' };
const RELEVANCE = {
  description:
    "The best answers to the filter's `query` first, the newer first of equals: of more than 1,000, the newest 1,000 are ranked.",
};
const ArticleOrderType = builder.enumType('ArticleOrder', {
  description: 'In which order articles come.',
  values: { NEWEST, OLDEST, RELEVANCE },
});
const EntityArticleOrderType = builder.enumType('EntityArticleOrder', {
  description: 'In which order the articles that speak of something come.',
  values: {
    NEWEST,
    OLDEST,
    RELEVANCE,
    SALIENCE: {
      description:
        'Those that are most about it first. With a filter, of more than 1,000 articles the newest 1,000 are ranked.',
    },
  },
});

const filter = {
  type: ArticleFilterType,
  description: 'Which articles are meant; all without it.',
  extensions: withCost(SEARCH),
};
const orderBy = {
  description: 'In which order they come.',
  defaultValue: 'NEWEST' as const,
  // The best are found among a thousand.
  extensions: mergeExtensions(withCost(RANKING), withInputRules({ units: isRanked })),
};

/** The argument of a list of articles in one order beside those of its pages. */
export const filterArgument = builder.args((t) => ({ filter: t.field(filter) }));

/** The arguments of a root list of articles beside those of its pages. */
export const articleArguments = builder.args((t) => ({
  filter: t.field(filter),
  orderBy: t.field({ type: ArticleOrderType, ...orderBy }),
}));

/** The same for the articles that speak of an entity. */
export const entityArticleArguments = builder.args((t) => ({
  filter: t.field(filter),
  orderBy: t.field({ type: EntityArticleOrderType, ...orderBy }),
}));

interface Arguments<Order> extends ConnectionArguments {
  readonly filter?: ArticleFilterInput | null | undefined;
  readonly orderBy?: Order | null | undefined;
}

/** What is asked for. Throws BAD_USER_INPUT, BAD_ID and BAD_PAGE_SIZE. */
function requested<O extends EntityArticleOrder>(args: Arguments<O>) {
  const filter = toArticleFilter(args.filter);
  const order = args.orderBy ?? ('NEWEST' as const);
  if (order === 'RELEVANCE' && filter.words.length === 0) {
    throw new DatelineError(
      'BAD_USER_INPUT',
      'Articles are relevant to words: give some in the `query` of the filter, or take another order.',
    );
  }
  return { filter, order };
}

/** Throws what `articleConnection` throws. */
export function checkArticles(args: Arguments<ArticleOrder>): void {
  const { filter, order } = requested(args);
  checkPage(() => articleList(filter, order), args);
}

/** Throws what `entityArticles` throws. */
export function checkEntityArticles(args: Arguments<EntityArticleOrder>): void {
  const { filter, order } = requested(args);
  checkPage(() => articlesOfEntity(filter, order), args);
}

/** A page of all articles that are meant. Throws BAD_USER_INPUT, BAD_ID, BAD_PAGE_SIZE and BAD_CURSOR. */
export function articleConnection(
  context: GraphContext,
  args: Arguments<ArticleOrder>,
): Loaded<FilteredArticles> {
  const { filter, order } = requested(args);
  return whenLoaded(rootConnection(context, articleList(filter, order), args), (connection) => ({
    ...connection,
    filter,
  }));
}

/** A page of those that speak of an entity. Throws as `articleConnection`. */
export function entityArticles(
  context: GraphContext,
  args: Arguments<EntityArticleOrder>,
  entity: EntityRow,
) {
  const { filter, order } = requested(args);
  const source = context.loaders.once(articlesOfEntity, filter, order);
  const known = args.filter ? undefined : entity.articleCount;
  return nestedConnection(context, source, args, entity.id, known);
}
