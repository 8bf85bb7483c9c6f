// Yoga with Pothos and its Prisma plugin, which translates selection sets to queries of a Prisma client with all models.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import { PrismaPg } from '@prisma/adapter-pg';
import { get_dmmf } from '@prisma/prisma-schema-wasm';
import { createYoga } from 'graphql-yoga';
import { PrismaClient } from './generated/client.js';
import { listen } from './listen.js';

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
});
// The plugin's generator would write this document, but it requires the Prisma CLI.
const prismaSchema = readFileSync(new URL('./generated/schema.prisma', import.meta.url), 'utf8');
const dmmf = JSON.parse(get_dmmf(JSON.stringify({ prismaSchema, noColor: true })));
const builder = new SchemaBuilder({ plugins: [PrismaPlugin], prisma: { client: prisma, dmmf } });

const first = (t) => ({ first: t.arg.int({ required: true }) });
const appearances = (t, kind) =>
  t.relation('entities', {
    args: first(t),
    query: (args) => ({
      where: { kind },
      orderBy: [{ salience: 'desc' }, { entityId: 'desc' }],
      take: args.first,
    }),
  });

builder.prismaObject('Article', {
  fields: (t) => ({
    slug: t.exposeString('slug'),
    headline: t.exposeString('headline'),
    body: t.exposeString('body'),
    publishedAt: t.string({
      select: { publishedAt: true },
      resolve: ({ publishedAt }) => publishedAt.toISOString(),
    }),
    source: t.exposeString('source'),
    byline: t.exposeString('byline', { nullable: true }),
    section: t.exposeString('section', { nullable: true }),
    language: t.exposeString('language'),
    people: appearances(t, 'PERSON'),
    organizations: appearances(t, 'ORGANIZATION'),
    countries: appearances(t, 'COUNTRY'),
    quotations: t.relation('quotations', {
      args: first(t),
      query: (args) => ({ orderBy: [{ start: 'asc' }, { end: 'asc' }], take: args.first }),
    }),
    quantities: t.relation('quantities', {
      args: first(t),
      query: (args) => ({ orderBy: [{ start: 'asc' }, { end: 'asc' }], take: args.first }),
    }),
  }),
});

builder.prismaObject('ArticleEntity', {
  fields: (t) => ({
    mentionCount: t.exposeInt('mentionCount'),
    salience: t.exposeFloat('salience'),
    mentions: t.relation('mentions', {
      args: first(t),
      query: (args) => ({ orderBy: { start: 'asc' }, take: args.first }),
    }),
    entity: t.relation('entity'),
    article: t.relation('article'),
  }),
});

builder.prismaObject('Mention', {
  fields: (t) => ({
    text: t.exposeString('surface'),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
  }),
});

builder.prismaObject('Entity', {
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    articleCount: t.exposeInt('articleCount'),
    detail: t.relation('country', { nullable: true }),
    countries: t.relation('affiliations', {
      args: first(t),
      query: (args) => ({
        where: { ofKind: 'COUNTRY' },
        orderBy: [{ articleCount: 'desc' }, { ofId: 'desc' }],
        take: args.first,
      }),
    }),
    articles: t.relation('articles', {
      args: { ...first(t), section: t.arg.string() },
      query: (args) => ({
        ...(args.section && { where: { article: { section: args.section } } }),
        orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
        take: args.first,
      }),
    }),
  }),
});

builder.prismaObject('CountryDetail', { fields: (t) => ({ code: t.exposeString('code') }) });
builder.prismaObject('Affiliation', { fields: (t) => ({ node: t.relation('of') }) });
builder.prismaObject('Quotation', {
  fields: (t) => ({
    text: t.exposeString('text'),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
    speaker: t.relation('speaker', { nullable: true }),
  }),
});
builder.prismaObject('Quantity', {
  fields: (t) => ({
    kind: t.exposeString('kind'),
    value: t.exposeFloat('value'),
    unit: t.exposeString('unit'),
    text: t.exposeString('text'),
  }),
});

builder.queryType({
  fields: (t) => ({
    articles: t.prismaField({
      type: ['Article'],
      args: first(t),
      resolve: (query, _, args) =>
        prisma.article.findMany({
          ...query,
          orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
          take: args.first,
        }),
    }),
    article: t.prismaField({
      type: 'Article',
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _, { slug }) => prisma.article.findUnique({ ...query, where: { slug } }),
    }),
    person: t.prismaField({
      type: 'Entity',
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _, { slug }) =>
        prisma.entity.findUnique({ ...query, where: { kind_slug: { kind: 'PERSON', slug } } }),
    }),
    country: t.prismaField({
      type: 'Entity',
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: (query, _, { code }) => prisma.entity.findFirst({ ...query, where: { country: { code } } }),
    }),
  }),
});

const yoga = createYoga({ schema: builder.toSchema(), logging: false, landingPage: false, graphiql: false });
listen(createServer(yoga));
