import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true, empty: true, maxSubscribers: 20 });
const sse = createSseClient({ url: gateway.url });
const ws = createWsClient({ url: gateway.url.replace('http', 'ws'), webSocketImpl: WebSocket });
afterAll(async () => {
  sse.dispose();
  await ws.dispose();
});

const QUERY = `subscription ($after: String, $filter: ArticleFilter) {
  articleIngested(after: $after, filter: $filter) { eventId change article { headline } }
}`;

const insert = (id: number, headline: string, source = 'Test') =>
  runSql(
    gateway.databaseUrl,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (${id}, 'a${id}', 'a', '${headline}', 'B', now(), '${source}', 'en', '', 'test');
     insert into article_search select id, published_at, article_document(id) from article where id = ${id}`,
  );

interface Event {
  readonly eventId: string;
  readonly change: string;
  readonly article: { readonly headline: string };
}

function follow(client: typeof sse | typeof ws, variables: Record<string, unknown> = {}) {
  const events: Event[] = [];
  const codes: unknown[] = [];
  const stop = client.subscribe<{ articleIngested: Event }>(
    { query: QUERY, variables },
    {
      next({ data, errors }) {
        if (data) events.push(data.articleIngested);
        for (const error of errors ?? []) codes.push((error as { extensions?: object }).extensions);
      },
      error: (error) => codes.push(error),
      complete() {},
    },
  );
  return { events, codes, stop, headlines: () => events.map(({ article }) => article.headline) };
}

test('both transports deliver the articles that match the filter, in the order of commits', async () => {
  const all = follow(sse);
  const some = follow(ws, { filter: { sources: ['Wire'] } });
  await sleep(300);
  await insert(1, 'One');
  await insert(2, 'Two', 'Wire');
  await insert(3, 'Three', 'wire');
  await vi.waitUntil(() => all.events.length === 3 && some.events.length === 2, { timeout: 30_000 });
  expect(all.headlines()).toEqual(['One', 'Two', 'Three']);
  expect(some.headlines()).toEqual(['Two', 'Three']);
  all.stop();
  some.stop();
  const again = follow(ws, { after: all.events[0]!.eventId });
  await vi.waitUntil(() => again.events.length === 2, { timeout: 30_000 });
  expect(again.headlines()).toEqual(['Two', 'Three']);
  again.stop();
});

test('a revision is delivered with the new article, although the old one was cached', async () => {
  const { events, stop } = follow(sse);
  await sleep(300);
  await gateway.ask('{ articles { edges { node { headline } } } }');
  await runSql(gateway.databaseUrl, `update article set headline = 'New', content_hash = 'x' where id = 1`);
  await runSql(gateway.databaseUrl, `update article set slug = 'other' where id = 2`);
  await vi.waitUntil(() => events.length > 0, { timeout: 30_000 });
  expect(events).toMatchObject([{ change: 'REVISED', article: { headline: 'New' } }]);
  stop();
});

test('a filter is evaluated once for all of its subscribers', async () => {
  const many = Array.from({ length: 10 }, (_, i) =>
    follow(i % 2 ? sse : ws, { filter: { sources: ['Wire'] } }),
  );
  await sleep(500);
  gateway.statements();
  await insert(10, 'Ten', 'Wire');
  await vi.waitUntil(() => many.every(({ events }) => events.length === 1), { timeout: 30_000 });
  expect(gateway.statements().filter((name) => name.startsWith('live_matches'))).toHaveLength(1);
  for (const { stop } of many) stop();
});

test('a stream has event ids, after which a Last-Event-ID header resumes', async () => {
  const read = async (headers: Record<string, string>) => {
    const response = await fetch(`${gateway.url}?query=${encodeURIComponent(QUERY)}`, {
      headers: { Accept: 'text/event-stream', ...headers },
    });
    let text = '';
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk).toString();
      if (text.includes('data:')) break;
    }
    return text;
  };
  const first = read({});
  await sleep(300);
  await insert(20, 'Twenty');
  const id = /^id: (\S+)$/m.exec(await first)![1]!;
  await insert(21, 'Twenty-one');
  expect(await read({ 'Last-Event-ID': id })).toContain('Twenty-one');
});

test('reports events that are no longer stored, and malformed event ids', async () => {
  await runSql(gateway.databaseUrl, `delete from change_commit where id < 4`);
  const codes = async (after: string) => {
    const { codes, stop } = follow(sse, { after });
    await vi.waitUntil(() => codes.length > 0, { timeout: 30_000 });
    stop();
    return codes;
  };
  expect(await codes(Buffer.from('1.0.1').toString('base64url'))).toMatchObject([{ code: 'EVENTS_GONE' }]);
  expect(await codes('nonsense')).toMatchObject([{ code: 'BAD_CURSOR' }]);
});

test('a change of an entity is delivered only to its subscribers', async () => {
  await runSql(
    gateway.databaseUrl,
    `insert into entity (id, kind, key, name, slug, slug_base)
     values (7, 'PERSON', 'a', 'Ann', 'ann', 'ann'), (8, 'PERSON', 'b', 'Bob', 'bob', 'bob')`,
  );
  const { data } = await gateway.ask('{ person(by: { slug: "ann" }) { id } }');
  const names: unknown[] = [];
  const stop = ws.subscribe<{ entityUpdated: { entity: { name: string } } }>(
    {
      query: 'subscription ($id: ID!) { entityUpdated(id: $id) { eventId entity { name } } }',
      variables: { id: data.person.id },
    },
    { next: (result) => names.push(result.data?.entityUpdated.entity.name), error() {}, complete() {} },
  );
  await sleep(300);
  await runSql(gateway.databaseUrl, `update entity set name = 'Bobby' where id = 8`);
  await runSql(gateway.databaseUrl, `update entity set name = 'Anna' where id = 7`);
  await vi.waitUntil(() => names.length > 0, { timeout: 30_000 });
  expect(names).toEqual(['Anna']);
  stop();
});

test('a query over a WebSocket has the same response as over HTTP', async () => {
  const query = '{ person(by: { slug: "ann" }) { slug } }';
  const answers = [];
  for await (const answer of ws.iterate({ query })) answers.push(answer);
  expect(answers).toEqual([await gateway.ask(query)]);
});

test('a client that does not read is disconnected with a code, and can resume', async () => {
  const query = 'subscription { articleIngested { eventId article { headline body } } }';
  const response = await fetch(`${gateway.url}?query=${encodeURIComponent(query)}`, {
    headers: { Accept: 'text/event-stream' },
  });
  const COUNT = 2_500;
  await sleep(300);
  await runSql(
    gateway.databaseUrl,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     select i, 's' || i, 's', 'Slow ' || i, repeat('x', 20000), now(), 'Test', 'en', '', 'test'
     from generate_series(1000, ${999 + COUNT}) i`,
  );
  await vi.waitUntil(() => gateway.subscribers() === 0, { timeout: 30_000 });
  let text = '';
  for await (const chunk of response.body!) text += Buffer.from(chunk).toString('latin1');
  const delivered = text.match(/^id: \S+$/gm) ?? [];
  expect(delivered.length).toBeGreaterThan(0);
  expect(delivered.length).toBeLessThan(COUNT);
  expect(text).toContain('"code":"SUBSCRIBER_TOO_SLOW"');
  const after = delivered.at(-1)!.slice('id: '.length);
  const rest = follow(sse, { after });
  await vi.waitUntil(() => rest.events.length === COUNT - delivered.length, { timeout: 20_000 });
  expect(rest.headlines()).toEqual(
    Array.from({ length: COUNT - delivered.length }, (_, i) => `Slow ${1000 + delivered.length + i}`),
  );
  rest.stop();
}, 60_000);

test('subscriptions above the maximum are refused with a code', async () => {
  const many = Array.from({ length: 20 }, () => follow(ws));
  await sleep(500);
  const { codes, stop } = follow(sse);
  await vi.waitUntil(() => codes.length > 0, { timeout: 30_000 });
  expect(codes).toMatchObject([{ code: 'TOO_MANY_SUBSCRIBERS' }]);
  stop();
  for (const one of many) one.stop();
});
