import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

const { url: databaseUrl } = await createTestDatabase();
const writer = new pg.Pool({ connectionString: databaseUrl });
afterAll(() => writer.end());

const QUERY = `subscription ($after: String, $filter: ArticleFilter) {
  articleIngested(after: $after, filter: $filter) { eventId article { slug source } }
}`;
const ARTICLES = 500;
const FILTERS = 20;
const SUBSCRIBERS = 200;
const WRITERS = 4;

async function start(port: number) {
  const run = runCli(['start', '--no-samples'], {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    WORKERS: '1',
    LOG_LEVEL: 'warn',
  });
  const [url] = await run.prints(/http:\S+\/graphql/);
  return { run, url };
}

const insert = (id: number) =>
  writer.query(
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (${id}, 'a${id}', 'a', 'A', 'B', now(), 'S${id % FILTERS}', 'en', '', 'test');
     insert into article_search select id, published_at, article_document(id) from article where id = ${id}`,
  );

/** Returns the number of open subscriptions of a process. */
async function subscribersOf(url: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^dateline_subscribers\S* (\d+)$/m.exec(metrics)?.[1]);
}

test('200 subscribers of two processes receive exactly their articles, in the order of commits, while one process restarts and the other one is disconnected from the database', async () => {
  const first = await start(0);
  const second = await start(0);
  const wsClients = [first, second].flatMap(({ url }) =>
    [0, 1].map(() =>
      createWsClient({
        url: url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 1_000,
        retryWait: () => sleep(100),
        shouldRetry: () => true,
      }),
    ),
  );
  const sseClients = [first, second].map(({ url }) =>
    createSseClient({ url, retryAttempts: 1_000, retry: () => sleep(100) }),
  );
  const failures: unknown[] = [];
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, i) => {
    const received: string[] = [];
    const n = i % FILTERS;
    const sources = [`S${n}`, `S${(n + 1) % FILTERS}`];
    // Clients send the current variables when they reconnect.
    const variables: Record<string, unknown> = { filter: { sources } };
    const client = i % 2 ? wsClients[Math.floor(i / 2) % 4]! : sseClients[Math.floor(i / 2) % 2]!;
    client.subscribe<{ articleIngested: { eventId: string; article: { slug: string } } }>(
      { query: QUERY, variables },
      {
        next({ data, errors }) {
          if (errors) failures.push(errors);
          if (!data) return;
          received.push(data.articleIngested.article.slug);
          variables['after'] = data.articleIngested.eventId;
        },
        error: (error) => failures.push(error),
        complete() {},
      },
    );
    return { sources, received };
  });
  const subscribed = async () =>
    (await subscribersOf(first.url)) + (await subscribersOf(second.url)) === SUBSCRIBERS;
  await vi.waitUntil(subscribed, { timeout: 30_000, interval: 100 });
  // The first subscription of a process is counted before the server has read the end of the change log.
  await sleep(500);
  // One article for each filter, so that all subscribers have an event to resume after.
  for (let id = 0; id < FILTERS; id += 1) await insert(id);
  await vi.waitUntil(() => subscribers.every(({ received }) => received.length === 2), { timeout: 30_000 });

  let next = FILTERS;
  const write = async () => {
    while (next < ARTICLES) {
      const id = next;
      next += 1;
      await insert(id);
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  await vi.waitUntil(() => next > 100, { timeout: 20_000, interval: 5 });
  first.run.process.kill('SIGTERM');
  await runSql(
    databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'dateline-listener' and datname = current_database()`,
  );
  expect(await first.run.ended()).toBe(0);
  const again = await start(Number(new URL(first.url).port));
  await Promise.all(writers);

  const committed = await runSql<{ slug: string; source: string }>(
    databaseUrl,
    `select a.slug, a.source from change_commit c join change_event e on e.commit_number = c.number
       join article a on a.id = e.subject where e.kind = 'ARTICLE_ADDED' order by c.id`,
  );
  expect(committed).toHaveLength(ARTICLES);
  const expected = ({ sources }: { sources: string[] }) =>
    committed.filter(({ source }) => sources.includes(source)).map(({ slug }) => slug);
  await vi
    .waitUntil(() => subscribers.every((each) => each.received.length >= expected(each).length), {
      timeout: 20_000,
    })
    .catch(() => {}); // the assertions below report what is missing
  for (const each of subscribers) expect(each.received).toEqual(expected(each));
  expect(failures).toEqual([]);
  for (const client of sseClients) client.dispose();
  for (const client of wsClients) await client.dispose();
  for (const { run } of [again, second]) {
    run.process.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
  }
}, 90_000);
