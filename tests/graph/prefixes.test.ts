import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/graph/ids/global-id.ts';
import { Database } from '../../src/store/database.ts';
import { matchArticles } from '../../src/store/live/change-log.ts';
import { EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { textQuery } from '../../src/store/read/text/text-query.ts';
import { completions } from '../../src/store/read/text/word-endings.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

// The results of prefix searches, compared with the words of the sample articles.

const gateway = await createTestGateway();
const database = new Database({ url: gateway.databaseUrl });
afterAll(() => database.close());

/** Texts, and their words according to the parser of PostgreSQL. */
const texts = (table: string, text: string) =>
  runSql<{ id: string; words: string[] }>(
    gateway.databaseUrl,
    `select id::text, array(select distinct lower(token) from ts_parse('default', plain_signs(${text})) where token ~ '[[:alnum:]]') as words
     from ${table}`,
  );
const articles = await texts('article', `headline || ' ' || body`);
const quotations = await texts('quotation', 'text');
const statements = await texts('statement', 'text');

/** The stems under which words are stored; none for stop words. */
async function stemsOf(words: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.query<{ word: string; stem: string | null }>(
    {
      name: 'stems',
      text: `select word, (ts_lexize('english_stem', word))[1] as stem from unnest($1::text[]) word`,
    },
    [words],
  );
  return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem] as const])));
}
const stems = await stemsOf([
  ...new Set([...articles, ...quotations, ...statements].flatMap(({ words }) => words)),
]);

const prefixes = fc
  .constantFrom(...[...stems.keys()].filter((word) => /^\p{L}{4,}$/u.test(word)))
  .chain((word) => fc.integer({ min: 3, max: word.length }).map((length) => word.slice(0, length)));

async function foundBy(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await gateway.ask(query, { ...variables, after });
    expect(errors).toBeUndefined();
    ids.push(...data.list.edges.map(({ node }: { node: { id: string } }) => node.id));
    after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}
const PAGE = 'pageInfo { hasNextPage endCursor } edges { node { id } }';
const BY = {
  search: `query ($text: String!, $after: String) { list: search(query: $text, first: 100, after: $after) { ${PAGE} } }`,
  articles: `query ($text: String!, $after: String) { list: articles(filter: { query: $text }, first: 100, after: $after) { ${PAGE} } }`,
  quotations: `query ($text: String!, $after: String) { list: quotations(filter: { text: $text }, first: 100, after: $after) { ${PAGE} } }`,
  statements: `query ($text: String!, $after: String) { list: statements(filter: { text: $text }, first: 100, after: $after) { ${PAGE} } }`,
};

test('a prefix finds all texts with a word that begins with it, or with another form of such a word', async () => {
  await fc.assert(
    fc.asyncProperty(prefixes, fc.boolean(), async (prefix, capitals) => {
      const text = `${capitals ? prefix.toUpperCase() : prefix}*`;
      const known = new Set((await stemsOf(completions(prefix))).values());
      const begins = (word: string) => stems.has(word) && word.startsWith(prefix);
      const isForm = (word: string) => {
        const stem = stems.get(word);
        return stem !== undefined && (stem.startsWith(prefix) || known.has(stem));
      };
      for (const [list, type, of] of [
        ['search', 'Article', articles],
        ['articles', 'Article', articles],
        ['quotations', 'Quotation', quotations],
        ['statements', 'Statement', statements],
      ] as const) {
        const found = await foundBy(BY[list], { text });
        const idsOf = (matches: (word: string) => boolean) =>
          of.filter(({ words }) => words.some(matches)).map(({ id }) => encodeGlobalId(type, id));
        expect(
          idsOf(begins).filter((id) => !found.includes(id)),
          text,
        ).toEqual([]);
        expect(found.toSorted(), text).toEqual(idsOf(isForm).toSorted());
      }
      const live = await matchArticles(
        database,
        { ...EVERY_ARTICLE, words: [textQuery(text)] },
        articles.map(({ id }) => id),
      );
      expect([...live].toSorted()).toEqual(
        articles.flatMap(({ id, words }) => (words.some(isForm) ? [id] : [])).toSorted(),
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each(['nor*', 'the*', 'her*', 'don*'])(
  '%s, which begins as a stop word, is found and highlighted',
  async (query) => {
    const { data } = await gateway.ask(
      'query ($query: String!) { search(query: $query, first: 100) { totalCount edges { highlights { parts { text matched } } } } }',
      { query },
    );
    expect(data.search.totalCount).toBeGreaterThan(0);
    for (const { highlights } of data.search.edges) {
      const matched = highlights.flatMap(({ parts }: { parts: { text: string; matched: boolean }[] }) =>
        parts.flatMap((part) => (part.matched ? [part.text.toLowerCase()] : [])),
      );
      expect(matched.length).toBeGreaterThan(0);
      for (const word of matched) expect(word).toMatch(new RegExp(`^${query.slice(0, -1)}`));
    }
  },
);

test('highlights words with the prefix although their stem is shorter', async () => {
  const { data } = await gateway.ask(
    '{ search(query: "presidents* or governmen*", first: 5) { edges { highlights { parts { text matched } } } } }',
  );
  const texts = data.search.edges.flatMap(
    ({ highlights }: { highlights: { parts: { text: string; matched: boolean }[] }[] }) =>
      highlights.flatMap(({ parts }) =>
        parts.filter(({ matched }) => matched).map(({ text }) => text.toLowerCase()),
      ),
  );
  expect(texts).toContain('government');
});
