import type { ArticleKey } from '../../store/read/articles/articles.ts';
import { quantitiesReader, timeExpressionsReader } from '../../store/read/articles/figures.ts';
import { quotationsReader } from '../../store/read/articles/quotations.ts';
import { builder, LOOKUP } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { idOf } from '../ids/global-id.ts';
import { pageArguments, rootPagination } from '../lists/connection.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { Quantity, Quotation, TimeExpression } from './annotations.ts';
import { entityFields } from './appearances.ts';
import { ArticleConnection, articleArguments, articleConnection, checkArticles } from './article-lists.ts';
import { Article } from './refs.ts';

/** Cost of a text: some kilobytes are read and written. */
const BODY = 20;

builder.node(Article, {
  description: 'A news article and what was read out of it.',
  id: { resolve: (article) => article.id, description: 'Identifies the article.' },
  loadOne: (id, { loaders }) => loaders.article('id', id),
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'The headline as it goes into a URL; unique among articles.',
    }),
    headline: t.exposeString('headline', { description: 'The title.' }),
    body: t.string({
      description: 'The text. Offsets count its UTF-16 code units.',
      extensions: withCost(BODY),
      resolve: (article, _, { loaders }) => loaders.body(article.id),
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    source: t.exposeString('source', { description: 'Who published it.' }),
    sourceId: t.exposeString('sourceId', {
      nullable: true,
      description: 'The id that the source gave the article; unique within the source.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it was published.' }),
    byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it, as printed.' }),
    section: t.exposeString('section', { nullable: true, description: 'The section it was published in.' }),
    language: t.exposeString('language', { description: 'BCP 47 language tag.' }),
    people: entityFields.people(t, 'The people it speaks of, the most salient first.'),
    countries: entityFields.countries(t, 'The countries it speaks of, the most salient first.'),
    organizations: entityFields.organizations(t, 'The organisations it speaks of, the most salient first.'),
    places: entityFields.places(t, 'The places it speaks of, the most salient first.'),
    entities: entityFields.entities(t, 'All it speaks of, of every kind, the most salient first.'),
    quotations: t.field({
      type: [Quotation],
      description: 'What it quotes, in text order.',
      ...shortList,
      resolve: (article, args, { loaders }) => loaders.load(quotationsReader, article.id, listLimit(args)),
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'The sums, shares, counts and lengths it gives, in text order.',
      ...shortList,
      resolve: (article, args, { loaders }) => loaders.load(quantitiesReader, article.id, listLimit(args)),
    }),
    times: t.field({
      type: [TimeExpression],
      description: 'The dates and periods it gives, in text order.',
      ...shortList,
      resolve: (article, args, { loaders }) =>
        loaders.load(timeExpressionsReader, article.id, listLimit(args)),
    }),
  }),
});

const ArticleBy = builder.inputType('ArticleBy', {
  description: 'What identifies an article: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    slug: t.string({ description: 'Its slug.' }),
    url: t.field({ type: 'URL', description: 'Its URL.', extensions: withInputRules({ maxLength: 2_000 }) }),
  }),
});

interface ArticleKeys {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Throws BAD_ID. */
function articleKey({ id, slug, url }: ArticleKeys): [ArticleKey, string] {
  if (typeof slug === 'string') return ['slug', slug];
  if (typeof url === 'string') return ['url', url];
  return ['id', idOf('Article', id ?? '')];
}

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article; null where there is none.',
    extensions: mergeExtensions(
      withCost(LOOKUP),
      withCheck(({ by }: { by: ArticleKeys }) => articleKey(by)),
    ),
    args: { by: t.arg({ type: ArticleBy, required: true, description: 'Which one.' }) },
    resolve: (_, { by }, { loaders }) => loaders.article(...articleKey(by)),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that meet a filter, the newest first unless another order is asked for.',
    ...rootPagination(checkArticles),
    args: { ...pageArguments, ...articleArguments },
    resolve: (_, args, context) => articleConnection(context, args),
  }),
}));
