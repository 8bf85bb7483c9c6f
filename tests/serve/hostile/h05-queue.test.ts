import { expect, test } from 'vitest';
import { untilBlocked } from '../../support/backends.ts';
import { createTestGateway } from '../../support/gateway.ts';
import { lockTable } from '../../support/lock.ts';

// H5: more statements than database connections.

const gateway = await createTestGateway({ poolSize: 1 });

const aliases = (count: number, field: (index: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join(' ')} }`;
const EXPENSIVE = aliases(
  30,
  (index) =>
    `articles(first: 100, filter: { publishedAt: { since: "20${10 + index}-01-01T00:00:00Z" } }) { edges { node { headline } } }`,
);
const CHEAP = '{ country(code: "BY") { name } }';

test('a cheap request is executed before an expensive one that waits for the only connection', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const ended: string[] = [];
  const expensive = gateway
    .ask(EXPENSIVE)
    .then(({ data }) => ended.push(`${Object.keys(data).length} lists`));
  await untilBlocked(gateway.databaseUrl, 1);
  const cheap = gateway.ask(CHEAP).then(({ data }) => ended.push(data.country.name));
  await untilWaiting(30);
  expect(await ready()).toBe(200);
  await lock.release();
  await Promise.all([expensive, cheap]);
  expect(ended).toEqual(['Belarus', '30 lists']);
});

test('refuses requests above the limit of the queue with a code and Retry-After, and serves the others', async () => {
  const lock = await lockTable(gateway.databaseUrl, 'article');
  const query = '{ articles(first: 1) { edges { node { slug } } } }';
  const first = gateway.ask(query);
  await untilBlocked(gateway.databaseUrl, 1);
  const waiting = Array.from({ length: 256 }, () => gateway.ask(query));
  await untilWaiting(256);
  const refused = await fetch(`${gateway.url}?query=${encodeURIComponent(query)}`);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: 'The queue of database statements is full (limit 256 requests). Retry in a few seconds.',
        extensions: { code: 'DATABASE_BUSY' },
      },
    ],
  });
  expect(await ready()).toBe(200);
  await lock.release();
  for (const { data } of await Promise.all([first, ...waiting])) {
    expect(data.articles.edges).toHaveLength(1);
  }
  expect(gateway.log()).toEqual([]);
});

const { origin } = new URL(gateway.url);

const ready = async (): Promise<number> => (await fetch(`${origin}/health/ready`)).status;

/** Resolves when `count` statements wait for a connection. */
async function untilWaiting(count: number): Promise<void> {
  for (let waiting = -1; waiting !== count; ) {
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    waiting = Number(/^dateline_database_waiting\S* (\d+)/m.exec(metrics)?.[1]);
  }
}
