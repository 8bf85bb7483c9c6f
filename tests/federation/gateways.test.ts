import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';
import { ask, compose, listenIn, serve, serveHive, stopAll, writeSupergraph } from './gateways.ts';

// Dateline and the two subgraphs of examples/federation, composed, behind gateways that others made.

const dateline = await createTestGateway({ subgraph: true });
afterAll(stopAll);

const heard = await listenIn(dateline.url);
const [statistics, bookmarks] = await Promise.all([
  serve('subgraphs/statistics.js'),
  serve('subgraphs/bookmarks.js'),
]);
const urls = { dateline: heard.url, statistics, bookmarks };

const COMPOSERS = ['apollo', 'hive'] as const;
const GATEWAYS = {
  '@apollo/gateway': (supergraph: string) => serve('apollo-gateway.js', supergraph),
  '@graphql-hive/gateway': serveHive,
};

const BOOKMARKED = `{ bookmarks(reader: "ada") { edges { node { note article {
  id label headline countries(first: 10) { edges { mentionCount node { name code statistics { area } } } }
} } } } }`;

const OURS = `query ($id: ID!) { article(by: { id: $id }) {
  id headline publishedAt countries(first: 10) { edges { mentionCount node { name code } } } } }`;

interface Edge {
  readonly node: { readonly code: string; readonly statistics?: unknown };
}

/** What the answer must be, put together from each subgraph's own. */
async function expected() {
  const { data: given } = await ask(
    bookmarks,
    '{ bookmarks(reader: "ada") { edges { node { note article { id } } } } }',
  );
  const { data: known } = await ask(statistics, '{ countriesWithStatistics { code statistics { area } } }');
  const areas = new Map<string, unknown>(
    known.countriesWithStatistics.map((each: Edge['node']) => [each.code, each.statistics]),
  );
  const edges = await Promise.all(
    given.bookmarks.edges.map(
      async ({ node }: { node: { note: string | null; article: { id: string } } }) => {
        const { data } = await dateline.ask(OURS, { id: node.article.id });
        const { publishedAt, countries, ...article } = data.article;
        const withAreas = countries.edges.map((edge: Edge) => ({
          ...edge,
          node: { ...edge.node, statistics: areas.get(edge.node.code) ?? null },
        }));
        return {
          node: {
            note: node.note,
            article: {
              ...article,
              label: `${publishedAt.slice(0, 10)} ${article.headline}`,
              countries: { edges: withAreas },
            },
          },
        };
      },
    ),
  );
  return { bookmarks: { edges } };
}

describe.each(COMPOSERS)('composed by %s', (composer) => {
  let supergraph: string;
  let said: readonly string[];
  beforeAll(async () => {
    ({ supergraph, said } = await compose(composer, urls));
    heard.asked();
  });

  test('there are no errors, and no hints but information', () => {
    expect(said.filter((line) => !line.startsWith('INFO: '))).toEqual([]);
    expect(supergraph).toContain('@join__type(graph: DATELINE, key: "alpha3")');
    expect(supergraph).toMatch(/@listSize\(assumedSize: 20/);
  });

  test.each(Object.entries(GATEWAYS))(
    '%s leads from bookmarks to articles, countries and statistics',
    async (_, serveGateway) => {
      const url = await serveGateway(writeSupergraph(supergraph));
      const whole = await expected();
      expect(JSON.stringify(whole)).toMatch(/"area":\d+/);
      for (const _again of [1, 2, 3]) {
        heard.asked();
        const { data, errors } = await ask(url, BOOKMARKED);
        expect(errors).toBeUndefined();
        expect(data).toEqual(whole);
        // All that the plan wants of it comes in one step.
        expect(heard.asked()).toEqual([expect.stringContaining('_entities')]);
      }
    },
    60_000,
  );
});
