import { graphql } from 'graphql';
import { afterAll, expect, test } from 'vitest';
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
   insert into article_search select id, published_at, article_document(id) from article;
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
