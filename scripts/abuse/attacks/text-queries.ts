import type { Attack } from '../attack.ts';
import { Client, type GraphQLRequest } from '../client.ts';

const any = (count: number): string => Array.from({ length: count }, () => 'xx*').join(' or ');
const without = (count: number): string => Array.from({ length: count }, (_, i) => `-w${i}`).join(' ');

/** Queries with text search. The search text is `$q`. */
const SEARCHES = [
  'query ($q: String!) { articles(first: 0, filter: { query: $q }) { totalCount } }',
  'query ($q: String!) { search(query: $q) { totalCount } }',
  'query ($q: String!) { quotations(first: 0, filter: { text: $q }) { totalCount } }',
  'query ($q: String!) { statements(first: 0, filter: { text: $q }) { totalCount } }',
  'query ($q: String!) { countries(first: 5) { edges { node { articles(first: 0, filter: { query: $q }) { totalCount } } } } }',
];

/** Returns words in an order that depends on the seed, joined, with at most `length` characters. */
function phrase(words: readonly string[], seed: number, length: number, joint = ' or '): string {
  let text = '';
  for (let i = 0; ; i++) {
    const word = words[(seed * 7_919 + i * 104_729) % words.length] ?? '';
    const longer = text === '' ? word : `${text}${joint}${word}`;
    if (longer.length > length) return text;
    text = longer;
  }
}

const aliases = (count: number, field: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join(' ');

const dayOf = (index: number): string => new Date(Date.UTC(2025, 9, 1 + (index % 60))).toISOString();

const counted = (words: readonly string[], count: number): GraphQLRequest => ({
  query: `{ ${aliases(count, (i) => `search(query: ${JSON.stringify(phrase(words, i, 500))}) { totalCount }`)} }`,
});

export const TEXT_QUERIES: readonly Attack[] = [
  {
    row: 'H1',
    title: 'text queries of up to 50,000 terms',
    seconds: 25,
    async run(client) {
      for (const q of [any(1_000), without(1_000), any(50_000), without(50_000)]) {
        for (const query of SEARCHES) await client.repeat({ query, variables: { q } });
      }
    },
  },
  {
    row: 'H2',
    title: '40 aliases of a long text query, client disconnects after 4 s',
    seconds: 4,
    async run(client) {
      const field = (i: number) =>
        `articles(first: 0, filter: { query: $q, publishedAt: { since: "${dayOf(i)}" } }) { totalCount }`;
      const query = `query ($q: String!) { ${aliases(40, field)} }`;
      for (const q of [any(1_000), any(30)]) await client.repeat({ query, variables: { q } });
    },
  },
  {
    row: 'H3',
    title: '20 and 800 aliases of a counted search of 500 characters',
    seconds: 25,
    async run(client, { words }) {
      for (const count of [20, 800]) await client.repeat(counted(words, count));
    },
  },
  {
    row: 'H4',
    title: 'a counted text query in each of 10,000 nested lists',
    seconds: 20,
    run: (client) =>
      client.repeat({
        query:
          '{ entities(first: 100, orderBy: ARTICLES) { edges { node { coMentioned(first: 100) { articles(first: 0, filter: {query: "b*"}) { totalCount } } } } } }',
      }),
  },
  {
    row: 'H5',
    title: '20 connections with 100 searches each',
    seconds: 20,
    run: (client, { words }) =>
      Client.inParallel(20, async (connection) => {
        for (let i = 0; i < 100; i++) {
          const query = JSON.stringify(phrase(words, connection * 100 + i, 60));
          await client.post({
            query: `{ search(query: ${query}) { totalCount edges { score node { headline } } } }`,
          });
        }
      }),
  },
];
