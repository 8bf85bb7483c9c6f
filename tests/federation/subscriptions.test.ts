import { createClient } from 'graphql-sse';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';
import { compose, serve, stopAll, writeSupergraph } from './gateways.ts';

// Subscriptions through Hive Gateway, which subscribes with server-sent events; @apollo/gateway does not support them.

const dateline = await createTestGateway({ subgraph: true, caches: true, empty: true });
afterAll(stopAll);

const SUBSCRIPTION = `subscription { articleIngested(filter: { sources: ["Wire"] }) {
  change article { headline label } } }`;

const insert = (id: number, headline: string, source: string) =>
  runSql(
    dateline.databaseUrl,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (${id}, 'a${id}', 'a', '${headline}', 'B', '2026-11-24', '${source}', 'en', '', 'test');
     insert into article_search select id, published_at, article_document(id) from article where id = ${id}`,
  );

test('completes an event of Dateline with fields of another subgraph', async () => {
  const [statistics, bookmarks] = await Promise.all([
    serve('subgraphs/statistics.js'),
    serve('subgraphs/bookmarks.js'),
  ]);
  const { supergraph } = await compose('apollo', { dateline: dateline.url, statistics, bookmarks });
  const client = createClient({
    url: await serve('hive-gateway.js', writeSupergraph(supergraph)),
    retryAttempts: 0,
  });
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
