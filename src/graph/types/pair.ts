import type { ObjectFieldsShape } from '@pothos/core';
import {
  SENTENCED,
  type SentenceRow,
  sharedArticleCountReader,
  sharedArticles,
  sharedArticlesReader,
  sharedSentencesReader,
} from '../../store/read/articles/shared-articles.ts';
import type { Pair } from '../../store/read/entities/co-mentions.ts';
import { builder, type Types } from '../builder/builder.ts';
import { pageArguments, pagination } from '../lists/connection.ts';
import { listLimit, longList } from '../lists/list.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { type ArticleFilterInput, toArticleFilter } from './article-filter.ts';
import { ArticleConnection, filterArgument } from './article-lists.ts';
import { Article } from './refs.ts';

const Sentence = builder.objectRef<SentenceRow>('Sentence').implement({
  description: 'A sentence of an article.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "Where it begins in the article's body, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where it ends there: the offset behind its last code unit.' }),
    text: t.string({
      description: 'The words, as written: the body from `start` to `end`.',
      resolve: async ({ articleId, start, end }, _, { loaders }) =>
        (await loaders.body(articleId)).slice(start, end),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article it stands in; null only if that was deleted a moment ago.',
      resolve: ({ articleId }, _, { loaders }) => loaders.article('id', articleId),
    }),
  }),
});

/** What tells a pair from others, without what else its row may hold. */
const keyOf = (pair: Pair): Pair => ({
  entityId: pair.entityId,
  otherId: pair.otherId,
  pairArticleCount: pair.pairArticleCount,
  pairFirstSeenAt: pair.pairFirstSeenAt,
  pairLastSeenAt: pair.pairLastSeenAt,
});

/** Throws BAD_USER_INPUT, BAD_ID, BAD_PAGE_SIZE and BAD_CURSOR. */
const sharedRequest = (args: ConnectionArguments & { filter?: ArticleFilterInput | null | undefined }) => ({
  page: pageRequest(sharedArticles, args),
  filter: toArticleFilter(args.filter),
});

/** Cost of looking for articles that mention both of a pair, */
const PAIR = 150;
/** and for sentences that do. */
const SENTENCES = 1_000;

/** The fields of two entities that articles speak of together. */
export const pairFields: ObjectFieldsShape<Types, Pair> = (t) => ({
  articleCount: t.exposeInt('pairArticleCount', { description: 'How many articles speak of both.' }),
  firstSeenAt: t.expose('pairFirstSeenAt', {
    type: 'DateTime',
    description: 'When the first of them was published: since when the two are seen together.',
  }),
  lastSeenAt: t.expose('pairLastSeenAt', {
    type: 'DateTime',
    description: 'When the last of them was published.',
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that speak of both, newest first.',
    ...pagination(sharedRequest, PAIR),
    args: { ...pageArguments, ...filterArgument },
    resolve: async (pair, args, { loaders }) => {
      const request = sharedRequest(args);
      const { filter } = request;
      return {
        source: sharedArticles,
        page: await loaders.load(sharedArticlesReader, keyOf(pair), request),
        count: () =>
          args.filter ? loaders.load(sharedArticleCountReader, keyOf(pair), filter) : pair.pairArticleCount,
        filter: {
          ...filter,
          // By an id, whatever the kind is said to be.
          all: [
            ...filter.all,
            ...[pair.entityId, pair.otherId].map((value) => ({ kind: 'PERSON', by: 'id', value }) as const),
          ],
        },
      };
    },
  }),
  sentences: t.field({
    type: [Sentence],
    description: `The sentences that mention both, newest article first: those of the newest ${SENTENCED} articles that speak of both.`,
    ...longList(SENTENCES),
    resolve: (pair, args, { loaders }) => loaders.load(sharedSentencesReader, keyOf(pair), listLimit(args)),
  }),
});
