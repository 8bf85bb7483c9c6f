import { graphql } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { Loaders } from '../../src/graph/loading/loaders.ts';
import { createSchema } from '../../src/graph/schema.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { Database } from '../../src/store/database.ts';
import { entityId } from '../../src/store/identity.ts';
import { saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

// 50,000 articles that mention one person. Every fifth also mentions China.
const { url } = await createTestDatabase();
const writer = createWriteClient(url);
let database = open();
afterAll(async () => {
  await database.close();
  await writer.$disconnect();
});

const MANY = 50_000;
const ON_CHINA = MANY / 5;
const PERSON = entityId('PERSON', 'someone');
const CHINA = entityId('COUNTRY', 'CN');

await saveCountries(writer, countries());
await runSql(
  url,
  `insert into entity (id, kind, key, name, slug, slug_base, article_count, mention_count)
   values (${PERSON}, 'PERSON', 'someone', 'Some One', 'some-one', 'some-one', ${MANY}, ${MANY});
   insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
   select i, 'article-' || i, 'article-' || i, 'Article ' || i, 'It has happened again.',
     timestamptz '2020-01-01T00:00:00Z' + (i / 3) * interval '1 hour', 'Test', 'en', '', 'test'
   from generate_series(1, ${MANY}) i;
   insert into article_entity (article_id, entity_id, kind, name, mention_count, first_offset, salience, published_at)
   select id, ${PERSON}, 'PERSON'::"EntityKind", 'Some One', 1, 0, (id * 7919 % 1000) / 1000.0, published_at from article
   union all
   select id, ${CHINA}, 'COUNTRY'::"EntityKind", 'China', 1, 0, 0.5, published_at from article where id % 5 = 0;
   insert into article_search select id, published_at, document from article_documents;
   insert into archive_day select (published_at at time zone 'UTC')::date, count(*) from article group by 1;
   update entity set article_count = ${ON_CHINA}, mention_count = ${ON_CHINA} where id = ${CHINA}`,
);
await runSql(url, 'analyze');

/** A pool of one connection, because the statistics are flushed for the connection that read the rows. */
function open(): Database {
  return new Database({ url, poolSize: 1 });
}

// biome-ignore lint/suspicious/noExplicitAny: the response has the shape that each test queries.
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: { database, loaders: new Loaders(database) },
  });
  expect(errors).toBeUndefined();
  return data;
}
const schema = createSchema();

/** The number of rows and index entries that the server has read in the large tables. */
async function rowsRead(): Promise<number> {
  await database.query({ name: 'flush', text: 'select pg_stat_force_next_flush()' });
  const [row] = await database.query<{ read: string }>({
    name: 'read',
    text: `select (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('article', 'article_entity', 'article_search'))
      + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('article', 'article_entity')) as read`,
  });
  return Number(row!.read);
}

test.each([
  ['newest', 'articles(first: 20) { edges { node { headline } } }'],
  ['oldest', 'articles(last: 20) { edges { node { headline } } }'],
  ['most salient', 'articles(first: 20, orderBy: SALIENCE) { edges { salience node { headline } } }'],
  [
    'filtered',
    'articles(first: 20, filter: { countries: { all: [{ code: "CN" }] } }) { edges { node { headline } } }',
  ],
  [
    'dated',
    'articles(first: 20, filter: { publishedAt: { until: "2021-01-01T00:00:00Z" } }) { edges { node { headline } } }',
  ],
])('reads the 20 %s of 50,000 articles of a person without reading the others', async (_, field) => {
  const query = `{ person(by: { slug: "some-one" }) { ${field} } }`;
  await ask(query);
  const before = await rowsRead();
  const { person } = await ask(query);
  expect(person.articles.edges).toHaveLength(20);
  const read = (await rowsRead()) - before;
  expect(read).toBeGreaterThan(20);
  // The articles, their edges, and the first and last day of the archive.
  expect(read).toBeLessThan(300);
});

/** The number of rows of the search documents that the server has read. */
async function documentsRead(): Promise<number> {
  await database.query({ name: 'flush', text: 'select pg_stat_force_next_flush()' });
  const [row] = await database.query<{ read: string }>({
    name: 'documents',
    text: `select seq_tup_read + idx_tup_fetch as read from pg_stat_user_tables where relname = 'article_search'`,
  });
  return Number(row!.read);
}

const ON_CHINA_FILTER = 'countries: { all: [{ code: "CN" }] }';
/** The ids are consecutive numbers, and the sample consists of those that 32 divides. */
const ESTIMATE = 32 * Math.floor(MANY / 32);

describe('an approximate number of articles', () => {
  test.each([
    ['is an estimate for more than 10,000 matches', 'query: "happened"', { value: ESTIMATE, exact: false }],
    ['is exact for 10,000 matches', ON_CHINA_FILTER, { value: ON_CHINA, exact: true }],
    [
      'is exact for few matches in a part of the time',
      'query: "happened", publishedAt: { until: "2020-01-01T02:30:00Z" }',
      { value: 8, exact: true },
    ],
    ['is 0 without matches', 'query: "unheard"', { value: 0, exact: true }],
    [
      'is exact for whole days',
      'publishedAt: { until: "2021-01-01T00:00:00Z" }',
      { value: 26_351, exact: true },
    ],
  ])('%s', async (_, filter, count) => {
    const found = 'first: 0) { approximateCount { value exact } }';
    const data = await ask(`{ articles(filter: { ${filter} } ${found} }`);
    expect(data.articles.approximateCount).toEqual(count);
  });

  test('in a search with ranked results', async () => {
    const { search } = await ask(
      '{ search(query: "happened", first: 1) { approximateCount { value exact } } }',
    );
    expect(search.approximateCount).toEqual({ value: ESTIMATE, exact: false });
  });

  test.each([
    // The list searches for one article, in a period with about 300 articles.
    ['articles(filter: { query: "happened" }, first: 0) { approximateCount { value } }', MANY / 32 + 400],
    [
      'timeline(filter: { query: "happened" }, interval: MONTH, approximate: true) { articleCount }',
      MANY / 32,
    ],
    ['articles(filter: { query: "happened" }, first: 0) { facets(limit: 500) { complete } }', 6_000],
    ['articles(filter: { publishedAt: { until: "2021-01-01T00:00:00Z" } }, first: 0) { totalCount }', 0],
  ])('does not read the other matches: %s', async (field, most) => {
    await ask(`{ ${field} }`);
    const before = await documentsRead();
    await ask(`{ ${field} }`);
    expect((await documentsRead()) - before).toBeLessThanOrEqual(most);
  });
});

test('an approximate timeline is estimated from a sample, or exact if few articles match', async () => {
  type Bucket = { start: string; articleCount: number; exact: boolean };
  const sum = (buckets: Bucket[]) => buckets.reduce((all, { articleCount }) => all + articleCount, 0);
  const bucket = '{ start articleCount exact }';
  const data = await ask(`{
    all: timeline(filter: { query: "happened" }, interval: YEAR, approximate: true) ${bucket}
    counted: timeline(filter: { query: "happened" }, interval: YEAR) ${bucket}
    few: timeline(filter: { ${ON_CHINA_FILTER} }, interval: YEAR, approximate: true) ${bucket}
    every: timeline(interval: YEAR, approximate: true) ${bucket}
    person(by: { slug: "some-one" }) {
      timeline(filter: { query: "happened" }, interval: YEAR, approximate: true) ${bucket}
      few: timeline(filter: { ${ON_CHINA_FILTER} }, interval: YEAR, approximate: true) ${bucket}
    }
  }`);
  expect(sum(data.all)).toBe(ESTIMATE);
  expect(data.all.map(({ exact }: Bucket) => exact)).toEqual([false, false]);
  expect(data.person.timeline).toEqual(data.all);
  expect(sum(data.counted)).toBe(MANY);
  for (const [index, { articleCount }] of (data.counted as Bucket[]).entries())
    expect(Math.abs(data.all[index].articleCount - articleCount)).toBeLessThanOrEqual(32);
  expect(data.every).toEqual(data.counted);
  expect(sum(data.few)).toBe(ON_CHINA);
  expect(data.few.every(({ exact }: Bucket) => exact)).toBe(true);
  expect(data.person.few).toEqual(data.few);
});

test('facets count the newest articles up to the limit', async () => {
  const { articles } = await ask(`{ articles(filter: { ${ON_CHINA_FILTER} }, first: 0) {
    few: facets(limit: 30) { complete countries { articleCount } months { articleCount } }
    all: facets { complete countries { articleCount } }
  } }`);
  expect(articles.few).toEqual({
    complete: false,
    countries: [{ articleCount: 30 }],
    months: [{ articleCount: 30 }],
  });
  expect(articles.all).toEqual({ complete: true, countries: [{ articleCount: ON_CHINA }] });
});

const NOTHING_READ: Extraction = {
  sentences: [],
  entities: [],
  mentions: [],
  headlineMentions: [],
  presences: [],
  roles: [],
  quotations: [],
  statements: [],
  quantities: [],
  times: [],
};

let stored = 0;
/** Stores an article that mentions China while a client pages through a list. */
async function storeArticle(publishedAt: Date): Promise<string> {
  stored += 1;
  const headline = `Stored ${stored}`;
  const china = { kind: 'COUNTRY', key: 'CN' } as const;
  const sentence = { start: 0, end: 6 };
  await saveArticle(
    writer,
    {
      ...UNSPECIFIED,
      headline,
      body: 'China.',
      publishedAt,
      source: 'Test',
      url: `https://dateline.example/stored/${stored}`,
    },
    {
      ...NOTHING_READ,
      sentences: [sentence],
      entities: [{ ...china, name: 'China' }],
      mentions: [{ entity: china, start: 0, end: 5, surface: 'China', how: 'NAME', confidence: 1, sentence }],
      presences: [{ entity: china, mentionCount: 1, firstOffset: 0, salience: 0.5 }],
    },
    'test',
  );
  return headline;
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { headline } }';
const ARGUMENTS = '$first: Int, $last: Int, $after: String, $before: String';
const PASSED = 'first: $first, last: $last, after: $after, before: $before';
const LISTS = {
  'articles of a country': `country(code: "CN") { articles(${PASSED}) { ${PAGE} } }`,
  'articles with a filter': `articles(${PASSED}, filter: { countries: { all: [{ code: "CN" }] } }) { ${PAGE} }`,
};

test.each(Object.entries(LISTS))(
  '%s: paging through 10,000 in either direction returns each once, although articles are stored and the server restarts',
  async (_, list) => {
    for (const backward of [false, true]) {
      const known = await runSql<{ headline: string }>(
        url,
        `select headline from article join article_entity on article_id = id where entity_id = ${CHINA}
       order by article.published_at desc, id desc`,
      );
      expect(known.length).toBeGreaterThanOrEqual(ON_CHINA);
      const seen: string[] = [];
      const before: string[] = [];
      const ahead: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; ; pages += 1) {
        const data = await ask(
          `query (${ARGUMENTS}) { ${list} }`,
          backward ? { last: 100, before: cursor } : { first: 100, after: cursor },
        );
        const { pageInfo, edges } = data.articles ?? data.country.articles;
        const headlines = edges.map((edge: { node: { headline: string } }) => edge.node.headline);
        if (backward) seen.unshift(...headlines);
        else seen.push(...headlines);
        if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        if (pages % 40 === 10) {
          // One article on the side already read, and one on the other side.
          const [newest, oldest] = [new Date(Date.UTC(2030, 0, 1)), new Date(Date.UTC(2010, 0, 1))];
          before.push(await storeArticle(backward ? oldest : newest));
          ahead.push(await storeArticle(backward ? newest : oldest));
        }
        if (pages % 40 === 20) {
          await database.close();
          database = open();
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(ahead.length).toBeGreaterThan(1);
      for (const headline of ahead) expect(seen).toContain(headline);
      for (const headline of before) expect(seen).not.toContain(headline);
      const arrived = new Set([...before, ...ahead]);
      expect(seen.filter((headline) => !arrived.has(headline))).toEqual(
        known.map(({ headline }) => headline),
      );
    }
  },
  120_000,
);
