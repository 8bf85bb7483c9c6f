import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../support/any-character.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();

interface Page {
  edges: { cursor: string; node: { slug: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const ARGUMENTS = '$first: Int, $last: Int, $after: String, $before: String';
const PASSED = 'first: $first, last: $last, after: $after, before: $before';
const PAGE =
  '{ edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

/** The response to the queries below. */
type Data = Record<string, Page & Record<string, Page>>;

/** Every kind of connection: root and nested, sorted by text, time, number and count. */
const LISTS: Record<string, { query: string; read: (data: Data) => Page }> = {
  articles: { query: `articles(${PASSED}) ${PAGE}`, read: (data) => data['articles']! },
  people: { query: `people(${PASSED}) ${PAGE}`, read: (data) => data['people']! },
  'all countries': {
    query: `countries(minArticles: 0, ${PASSED}) ${PAGE}`,
    read: (data) => data['countries']!,
  },
  'people by articles': {
    query: `people(orderBy: ARTICLES, ${PASSED}) ${PAGE}`,
    read: (data) => data['people']!,
  },
  'places by when they were last seen': {
    query: `entities(filter: { kinds: [PLACE] }, orderBy: LAST_SEEN, ${PASSED}) ${PAGE}`,
    read: (data) => data['entities']!,
  },
  'articles of a country': {
    query: `country(code: "RU") { articles(${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['articles']!,
  },
  'articles from the oldest': {
    query: `articles(orderBy: OLDEST, ${PASSED}) ${PAGE}`,
    read: (data) => data['articles']!,
  },
  'articles of a time': {
    query: `articles(filter: { publishedAt: { since: "2023-06-01T00:00:00Z", until: "2025-01-01T00:00:00Z" } }, ${PASSED}) ${PAGE}`,
    read: (data) => data['articles']!,
  },
  'articles with a filter': {
    query: `articles(filter: { countries: { any: [{ code: "RU" }, { code: "FR" }, { code: "IN" }], none: [{ code: "CN" }] } }, ${PASSED}) ${PAGE}`,
    read: (data) => data['articles']!,
  },
  'articles with a filter, from the oldest': {
    query: `articles(orderBy: OLDEST, filter: { languages: ["EN"] }, ${PASSED}) ${PAGE}`,
    read: (data) => data['articles']!,
  },
  'articles by relevance': {
    query: `articles(orderBy: RELEVANCE, filter: { query: "year or president" }, ${PASSED}) ${PAGE}`,
    read: (data) => data['articles']!,
  },
  'articles of a country with a filter': {
    query: `country(code: "US") { articles(filter: { query: "-ukraine" }, ${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['articles']!,
  },
  'articles of a country by salience': {
    query: `country(code: "US") { articles(orderBy: SALIENCE, ${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['articles']!,
  },
  'articles of a country by salience with a filter': {
    query: `country(code: "US") { articles(orderBy: SALIENCE, filter: { query: "president or year" }, ${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['articles']!,
  },
  'articles of a country by relevance': {
    query: `country(code: "US") { articles(orderBy: RELEVANCE, filter: { query: "president or year" }, ${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['articles']!,
  },
  'people of a country': {
    query: `country(code: "US") { people(${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['people']!,
  },
  'borders of a country': {
    query: `country(code: "CN") { borders(${PASSED}) ${PAGE} }`,
    read: (data) => data['country']!['borders']!,
  },
  'countries of an article': {
    query: `article(by: { slug: "chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict" }) { countries(${PASSED}) ${PAGE} }`,
    read: (data) => data['article']!['countries']!,
  },
};

async function pageOf(list: string, variables: Record<string, unknown>): Promise<Page> {
  const { query, read } = LISTS[list]!;
  const { data, errors } = await gateway.ask(`query (${ARGUMENTS}) { ${query} }`, variables);
  expect(errors).toBeUndefined();
  return read(data);
}

async function walk(list: string, size: number, backward: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Page = await pageOf(
      list,
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    const slugs = page.edges.map((edge) => edge.node.slug);
    if (backward) seen.unshift(...slugs);
    else seen.push(...slugs);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    expect(backward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage).toBe(cursor !== null);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return seen;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}

test.each(Object.keys(LISTS))(
  '%s: pages of any size in both directions return each item once',
  async (list) => {
    const all = await walk(list, 100, false);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength((await pageOf(list, { first: 0 })).totalCount);
    expect(all.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Math.ceil(all.length / 12), max: 100 }),
        fc.boolean(),
        async (size, backward) => {
          expect(await walk(list, size, backward)).toEqual(all);
        },
      ),
      { numRuns: 8 },
    );
  },
);

test('returns the items between `after` and `before`', async () => {
  const all = await pageOf('articles', { first: 20 });
  const between = await pageOf('articles', {
    first: 100,
    after: all.edges[2]!.cursor,
    before: all.edges[7]!.cursor,
  });
  expect(between.edges).toEqual(all.edges.slice(3, 7));
});

test('an empty page states whether there are more items', async () => {
  const page = await pageOf('articles', { first: 0 });
  expect(page.edges).toEqual([]);
  expect(page.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

const refusal = async (query: string, variables = {}) => {
  const { errors } = await gateway.ask(query, variables);
  expect(errors).toHaveLength(1);
  return errors![0]!;
};

test.each([
  ['first: 101', /between 0 and 100 \(got 101\)/],
  ['first: -1', /between 0 and 100 \(got -1\)/],
  ['last: 1000', /between 0 and 100 \(got 1000\)/],
  ['first: 1, last: 1', /cannot be combined/],
])('rejects the page size %s', async (args, message) => {
  const error = await refusal(`{ articles(${args}) { edges { cursor } } }`);
  expect(error.extensions.code).toBe('BAD_PAGE_SIZE');
  expect(error.message).toMatch(message);
});

test.each(['people', 'quotations'])('a list without pages has the same limit: %s', async (field) => {
  const query =
    field === 'people'
      ? '{ people(first: 1) { edges { node { roles(first: 101) { title } } } } }'
      : '{ articles(first: 1) { edges { node { quotations(first: -1) { text } } } } }';
  expect((await refusal(query)).extensions.code).toBe('BAD_PAGE_SIZE');
});

test('rejects a cursor of another list, an altered cursor and other text', async () => {
  const { edges } = await pageOf('articles', { first: 2 });
  const { cursor } = edges[0]!;
  const bad = [(await pageOf('people', { first: 1 })).edges[0]!.cursor, '', 'x', '[]', cursor.slice(0, -3)];
  for (let i = 0; i < cursor.length; i += 1) {
    bad.push(cursor.slice(0, i) + (cursor[i] === 'A' ? 'B' : 'A') + cursor.slice(i + 1));
  }
  for (const after of bad) {
    const error = await refusal('query ($after: String) { articles(after: $after) { totalCount } }', {
      after,
    });
    expect(error.extensions.code, after).toBe('BAD_CURSOR');
  }
});

// Created before the test: it blocks the event loop for seconds, in which the server closes idle connections.
const anyText = fc.string({ unit: anyCharacter });

test('rejects any text that is not a cursor', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (after) => {
      const error = await refusal('query ($after: String) { articles(after: $after) { totalCount } }', {
        after,
      });
      expect(error.extensions.code).toBe('BAD_CURSOR');
    }),
    { numRuns: 50 },
  );
});
