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
import { withEdges } from '../lists/connection.ts';
import { listLimit, longList } from '../lists/list.ts';
import { type ConnectionArguments, pageRequest } from '../lists/page.ts';
import { pageArguments, pagination } from '../lists/pagination.ts';
import { type ArticleFilterInput, toArticleFilter } from './article-filter.ts';
import { ArticleConnection, filterArgument } from './article-lists.ts';
import { offsetsIn } from './descriptions.ts';
import { articlesCounted, countArguments } from './include-copies.ts';
import { Article } from './refs.ts';

const offsets = offsetsIn('the body of the article');

const Sentence = builder.objectRef<SentenceRow>('Sentence').implement({
  description: 'A sentence of an article.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: offsets.start,
    }),
    end: t.exposeInt('end', { description: offsets.end }),
    text: t.string({
      description: 'The sentence as written: the body of the article from `start` to `end`.',
      resolve: async ({ articleId, start, end }, _, { loaders }) =>
        (await loaders.body(articleId)).slice(start, end),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description:
        'The article that contains the sentence; null only if the article was deleted during the request.',
      resolve: ({ articleId }, _, { loaders }) => loaders.article('id', articleId),
    }),
  }),
});

/** Returns the properties that identify a pair, without the other properties of the row. */
const keyOf = (pair: Pair): Pair => ({
  entityId: pair.entityId,
  otherId: pair.otherId,
  pairArticleCount: pair.pairArticleCount,
  pairCopyCount: pair.pairCopyCount,
  pairFirstSeenAt: pair.pairFirstSeenAt,
  pairLastSeenAt: pair.pairLastSeenAt,
});

/** Converts the arguments to a page and a filter. Throws BAD_USER_INPUT, BAD_ID, BAD_PAGE_SIZE and BAD_CURSOR. */
const sharedRequest = (args: ConnectionArguments & { filter?: ArticleFilterInput | null | undefined }) => ({
  page: pageRequest(sharedArticles, args),
  filter: toArticleFilter(args.filter),
});

/** The cost of finding the articles that mention both entities of a pair. */
const PAIR = 150;
/** The cost of finding the sentences that mention both entities of a pair. */
const SENTENCES = 1_000;

/** The fields of a pair of entities that articles mention together. */
export const pairFields: ObjectFieldsShape<Types, Pair> = (t) => ({
  firstSeenAt: t.expose('pairFirstSeenAt', {
    type: 'DateTime',
    description: 'The publication time of the earliest article that mentions both entities.',
  }),
  lastSeenAt: t.expose('pairLastSeenAt', {
    type: 'DateTime',
    description: 'The publication time of the latest article that mentions both entities, including copies.',
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that mention both entities, including copies, newest first.',
    ...pagination(sharedRequest, PAIR),
    args: { ...pageArguments, ...filterArgument },
    resolve: async (pair, args, { loaders }) => {
      const request = sharedRequest(args);
      const { filter } = request;
      return withEdges({
        source: sharedArticles,
        page: await loaders.load(sharedArticlesReader, keyOf(pair), request),
        edges: [],
        count: () =>
          args.filter
            ? loaders.load(sharedArticleCountReader, keyOf(pair), filter)
            : pair.pairArticleCount + pair.pairCopyCount,
        filter: {
          ...filter,
          // An id identifies the entity, so the kind does not matter.
          all: [
            ...filter.all,
            ...[pair.entityId, pair.otherId].map((value) => ({ kind: 'PERSON', by: 'id', value }) as const),
          ],
        },
      });
    },
  }),
  sentences: t.field({
    type: [Sentence],
    description: `The sentences that mention both entities, newest article first. Only the newest ${SENTENCED} articles that mention both entities are searched.`,
    ...longList(SENTENCES),
    resolve: (pair, args, { loaders }) => loaders.load(sharedSentencesReader, keyOf(pair), listLimit(args)),
  }),
});

/** The fields of a pair, with the number of articles. */
export const countedPairFields: ObjectFieldsShape<Types, Pair> = (t) => ({
  articleCount: t.int({
    description: 'The number of articles that mention both entities.',
    args: countArguments,
    resolve: (pair, args) => articlesCounted(pair.pairArticleCount, pair.pairCopyCount, args),
  }),
  ...pairFields(t),
});
