import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';
import { ask, compose, serve, startRecordingProxy, stopAll, writeSupergraph } from './gateways.ts';

// Dateline and the two subgraphs of examples/federation, composed, behind third-party gateways.

const dateline = await createTestGateway({ subgraph: true });
afterAll(stopAll);

const proxy = await startRecordingProxy(dateline.url);
const [statistics, bookmarks] = await Promise.all([
  serve('subgraphs/statistics.js'),
  serve('subgraphs/bookmarks.js'),
]);
const urls = { dateline: proxy.url, statistics, bookmarks };

const COMPOSERS = ['apollo', 'hive'] as const;
const GATEWAYS = {
  '@apollo/gateway': (supergraph: string) => serve('apollo-gateway.js', supergraph),
  '@graphql-hive/gateway': (supergraph: string) => serve('hive-gateway.js', supergraph),
};

const BOOKMARKED = `{ bookmarks(reader: "ada") { edges { node { note article {
  id label headline countries(first: 10) { edges { mentionCount node { name code statistics { area } } } }
} } } } }`;

const DATELINE_ARTICLE = `query ($id: ID!) { article(by: { id: $id }) {
  id headline publishedAt countries(first: 10) { edges { mentionCount node { name code } } } } }`;

interface Edge {
  readonly node: { readonly code: string; readonly statistics?: unknown };
}

/** Returns the expected response, assembled from the responses of the three subgraphs. */
async function expected() {
  const { data: bookmarked } = await ask(
    bookmarks,
    '{ bookmarks(reader: "ada") { edges { node { note article { id } } } } }',
  );
  const { data: measured } = await ask(
    statistics,
    '{ countriesWithStatistics { code statistics { area } } }',
  );
  const areas = new Map<string, unknown>(
    measured.countriesWithStatistics.map((each: Edge['node']) => [each.code, each.statistics]),
  );
  const edges = await Promise.all(
    bookmarked.bookmarks.edges.map(
      async ({ node }: { node: { note: string | null; article: { id: string } } }) => {
        const { data } = await dateline.ask(DATELINE_ARTICLE, { id: node.article.id });
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
  let messages: readonly string[];
  beforeAll(async () => {
    ({ supergraph, messages } = await compose(composer, urls));
    proxy.queries();
  });

  test('reports no errors and only informational hints', () => {
    expect(messages.filter((line) => !line.startsWith('INFO: '))).toEqual([]);
    expect(supergraph).toContain('@join__type(graph: DATELINE, key: "alpha3")');
    expect(supergraph).toMatch(/@listSize\(assumedSize: 20/);
  });

  test.each(Object.entries(GATEWAYS))(
    '%s resolves bookmarks, their articles, countries and statistics',
    async (_, serveGateway) => {
      const url = await serveGateway(writeSupergraph(supergraph));
      const complete = await expected();
      expect(JSON.stringify(complete)).toMatch(/"area":\d+/);
      for (const _again of [1, 2, 3]) {
        proxy.queries();
        const { data, errors } = await ask(url, BOOKMARKED);
        expect(errors).toBeUndefined();
        expect(data).toEqual(complete);
        // The query plan fetches all fields of Dateline in one step.
        expect(proxy.queries()).toEqual([expect.stringContaining('_entities')]);
      }
    },
    60_000,
  );
});
