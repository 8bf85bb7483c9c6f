import type { ArticleKey } from '../../store/read/articles/articles.ts';
import { quantitiesReader, timeExpressionsReader } from '../../store/read/articles/figures.ts';
import { articleMentionsReaders } from '../../store/read/articles/mentions.ts';
import { quotationReaders } from '../../store/read/attributions/quotations.ts';
import { statementReaders } from '../../store/read/attributions/statements.ts';
import { builder, LOOKUP } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { idOf } from '../ids/global-id.ts';
import { listLimit, longList, shortList } from '../lists/list.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { Mention, Quantity, TimeExpression } from './annotations.ts';
import { entityFields } from './appearances.ts';
import { ArticleConnection, articleArguments, articleConnection, checkArticles } from './article-lists.ts';
import { Quotation, Statement } from './attributions.ts';
import { MENTION_PLACE } from './enums.ts';
import { Article } from './refs.ts';
import { sourceDataFields } from './source-data.ts';

/** Includes the cost of sorting the mentions in an article. */
const mentionList = longList(10);
/** The cost of reading and sending the body, which takes a few kilobytes. */
const BODY = 20;

builder.node(Article, {
  description:
    'A news article with the entities, quotations, statements, quantities and dates extracted from it.',
  id: { resolve: (article) => article.id, description: 'The global id of the article.' },
  loadOne: (id, { loaders }) => loaders.article('id', id),
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'A short, unique form of the headline for use in URLs.',
    }),
    headline: t.exposeString('headline', { description: 'The headline.' }),
    body: t.string({
      description:
        'The text of the article. The offsets of mentions, quotations and other annotations refer to this text and count UTF-16 code units.',
      extensions: withCost(BODY),
      resolve: (article, _, { loaders }) => loaders.body(article.id),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'The time of publication.' }),
    source: t.exposeString('source', { description: 'The name of the publisher.' }),
    sourceId: t.exposeString('sourceId', {
      nullable: true,
      description:
        'The id of the article at its source, unique within the source; null if the source has none.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'The URL at which the source published the article; null if it is not known.',
    }),
    byline: t.exposeString('byline', {
      nullable: true,
      description: 'The names of the authors, as published; null if there are none.',
    }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The section in which the source published the article; null if there is none.',
    }),
    language: t.exposeString('language', {
      description: 'The language of the article, as a BCP 47 tag such as `en`.',
    }),
    ...sourceDataFields(t),
    people: entityFields.people(t),
    countries: entityFields.countries(t),
    organizations: entityFields.organizations(t),
    places: entityFields.places(t),
    entities: entityFields.entities(t),
    mentions: t.field({
      type: [Mention],
      description:
        'The mentions of entities in the article, in order of appearance. A mention of a place is followed by a mention of its country.',
      ...mentionList,
      args: { ...mentionList.args, in: t.arg(MENTION_PLACE) },
      resolve: (article, args, { loaders }) =>
        loaders.load(articleMentionsReaders[args.in], article.id, listLimit(args)),
    }),
    quotations: t.field({
      type: [Quotation],
      description: 'The quotations in the article, in order of appearance.',
      ...shortList,
      resolve: (article, args, { loaders }) =>
        loaders.load(quotationReaders.inArticle, article.id, listLimit(args)),
    }),
    statements: t.field({
      type: [Statement],
      description:
        'The statements that the article attributes to a source, in order of appearance. Quotations with a source or a reporting verb are statements too.',
      ...shortList,
      resolve: (article, args, { loaders }) =>
        loaders.load(statementReaders.inArticle, article.id, listLimit(args)),
    }),
    quantities: t.field({
      type: [Quantity],
      description:
        'The amounts of money, percentages, counts, durations, ages and measurements in the article, in order of appearance.',
      ...shortList,
      resolve: (article, args, { loaders }) => loaders.load(quantitiesReader, article.id, listLimit(args)),
    }),
    times: t.field({
      type: [TimeExpression],
      description: 'The dates and periods in the article, in order of appearance.',
      ...shortList,
      resolve: (article, args, { loaders }) =>
        loaders.load(timeExpressionsReader, article.id, listLimit(args)),
    }),
  }),
});

const ArticleBy = builder.inputType('ArticleBy', {
  description: 'The key of an article. Exactly one field must be given.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The `id` of the article.' }),
    slug: t.string({ description: 'The `slug` of the article.' }),
    url: t.field({
      type: 'URL',
      description: 'The `url` of the article.',
      extensions: withInputRules({ maxLength: 2_000 }),
    }),
  }),
});

interface ArticleKeys {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Converts the input to the name and the value of a key. Throws BAD_ID. */
function articleKey({ id, slug, url }: ArticleKeys): [ArticleKey, string] {
  if (typeof slug === 'string') return ['slug', slug];
  if (typeof url === 'string') return ['url', url];
  return ['id', idOf('Article', id ?? '')];
}

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'The article with the given key; null if it does not exist.',
    extensions: mergeExtensions(
      withCost(LOOKUP),
      withCheck(({ by }: { by: ArticleKeys }) => articleKey(by)),
    ),
    args: {
      by: t.arg({
        type: ArticleBy,
        required: true,
        description: 'The key of the article: its `id`, `slug` or `url`.',
      }),
    },
    resolve: (_, { by }, { loaders }) => loaders.article(...articleKey(by)),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that match the filter, newest first by default.',
    ...rootPagination(checkArticles),
    args: { ...pageArguments, ...articleArguments },
    resolve: (_, args, context) => articleConnection(context, args),
  }),
}));
