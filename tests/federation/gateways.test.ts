import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import { ask, compose, serve, startRecordingProxy, stopAll, writeSupergraph } from './gateways.ts';

// Dateline and the two subgraphs of examples/federation, composed, behind third-party gateways.

const dateline = await createTestGateway({ subgraph: true, caches: true });
afterAll(stopAll);

const proxy = await startRecordingProxy(dateline.url);
const [statistics, bookmarks] = await Promise.all([
  serve('subgraphs/statistics.js'),
  serve('subgraphs/bookmarks.js'),
]);
const urls = { dateline: proxy.url, statistics, bookmarks };

const COMPOSERS = ['apollo', 'hive'] as const;
const HIVE = '@graphql-hive/gateway';
const GATEWAYS = {
  '@apollo/gateway': (supergraph: string) => serve('apollo-gateway.js', supergraph),
  [HIVE]: (supergraph: string) => serve('hive-gateway.js', supergraph),
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

const SUBSCRIPTION = `subscription { articleIngested(filter: { sources: ["Wire"] }) {
  change article { headline label } } }`;

const insert = (id: number, headline: string, source: string) =>
  runSql(
    dateline.databaseUrl,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (${id}, 'a${id}', 'a', '${headline}', 'B', '2026-11-24', '${source}', 'en', '', 'test');
     insert into article_search select id, published_at, article_document(id) from article where id = ${id}`,
  );

describe.each(COMPOSERS)('composed by %s', (composer) => {
  let supergraph: string;
  let messages: readonly string[];
  /** The URLs of the gateways that have been started. */
  const started = new Map<keyof typeof GATEWAYS, Promise<string>>();
  const urlOf = (name: keyof typeof GATEWAYS): Promise<string> => {
    const url = started.get(name) ?? GATEWAYS[name](writeSupergraph(supergraph));
    started.set(name, url);
    return url;
  };
  beforeAll(async () => {
    ({ supergraph, messages } = await compose(composer, urls));
    proxy.queries();
  });

  test('reports no errors and only informational hints', () => {
    expect(messages.filter((line) => !line.startsWith('INFO: '))).toEqual([]);
    expect(supergraph).toContain('@join__type(graph: DATELINE, key: "alpha3")');
    expect(supergraph).toMatch(/@listSize\(assumedSize: 20/);
  });

  test.each(Object.keys(GATEWAYS) as (keyof typeof GATEWAYS)[])(
    '%s resolves bookmarks, their articles, countries and statistics',
    async (name) => {
      const url = await urlOf(name);
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

  if (composer === 'hive') return;
  // @apollo/gateway does not support subscriptions. Hive's gateway subscribes with server-sent events.
  test(`${HIVE} completes an event of Dateline with fields of another subgraph`, async () => {
    const client = createClient({ url: await urlOf(HIVE), retryAttempts: 0 });
    onTestFinished(() => client.dispose());
    const events: unknown[] = [];
    const failures: unknown[] = [];
    client.subscribe(
      { query: SUBSCRIPTION },
      {
        next: ({ data, errors }) => {
          events.push(data);
          failures.push(...(errors ?? []));
        },
        error: (error) => failures.push(error),
        complete() {},
      },
    );
    // The subscription passes through two servers. Events before it is established are not delivered.
    let id = 0;
    await vi.waitUntil(
      async () => {
        id += 1;
        await insert(id, `Number ${id}`, id % 2 === 0 ? 'Wire' : 'Other');
        return events.length >= 3 || failures.length > 0;
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(failures).toEqual([]);
    const [first] = events as { articleIngested: { article: { headline: string } } }[];
    const from = Number(first?.articleIngested.article.headline.replace('Number ', ''));
    expect(from % 2).toBe(0);
    expect(events.slice(0, 3)).toEqual(
      [from, from + 2, from + 4].map((each) => ({
        articleIngested: {
          change: 'ADDED',
          article: { headline: `Number ${each}`, label: `2026-11-24 Number ${each}` },
        },
      })),
    );
  }, 90_000);
});
