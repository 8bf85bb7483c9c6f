import { expect, test } from 'vitest';
import { killBlocked, untilBlocked } from '../../support/backends.ts';
import { createDatabaseProxy } from '../../support/database-proxy.ts';
import { createTestGateway } from '../../support/gateway.ts';
import { lockTable } from '../../support/lock.ts';

// H12: a database that restarts, refuses connections or terminates them.

const direct = await createTestGateway();
const proxy = await createDatabaseProxy(direct.databaseUrl);
const cached = await createTestGateway({ databaseOf: direct, caches: true });
const plain = await createTestGateway({ databaseOf: direct, reachableAt: proxy.url });

const NULLABLE = '{ country(code: "BY") { name } }';
const NESTED = '{ articles(first: 2) { edges { node { people { edges { node { name } } } } } } }';
const BELARUS = { data: { country: { name: 'Belarus' } } };

async function get(url: string, query: string) {
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`);
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    cacheControl: response.headers.get('cache-control'),
    body: await response.json(),
  };
}

const UNAVAILABLE = {
  status: 503,
  retryAfter: '2',
  cacheControl: 'no-store',
  body: {
    errors: [
      {
        message: 'The database does not accept queries at the moment. Retry in a few seconds.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ],
  },
};

test('responds with 503 and without data while the database is unavailable, logs it once, and recovers', async () => {
  // Compiled from the second time on.
  for (let time = 0; time < 3; time += 1) expect((await get(plain.url, NULLABLE)).body).toEqual(BELARUS);
  await proxy.stop();
  for (let time = 0; time < 5; time += 1) {
    expect(await get(plain.url, NULLABLE)).toEqual(UNAVAILABLE);
    expect(await get(plain.url, NESTED)).toEqual(UNAVAILABLE);
  }
  expect((await fetch(`${new URL(plain.url).origin}/health/ready`)).status).toBe(503);
  await proxy.start();
  expect((await get(plain.url, NULLABLE)).body).toEqual(BELARUS);
  expect((await fetch(`${new URL(plain.url).origin}/health/ready`)).status).toBe(200);
  expect(plain.log().map(({ level, msg }) => ({ level, msg }))).toEqual([
    { level: 40, msg: 'Database unavailable' },
    { level: 40, msg: 'Not ready: the database does not respond' },
  ]);
});

test('cached responses are sent without statements', async () => {
  expect((await get(cached.url, NULLABLE)).body).toEqual(BELARUS);
  cached.statements();
  expect((await get(cached.url, NULLABLE)).body).toEqual(BELARUS);
  expect(cached.statements()).toEqual([]);
});

test('retries statements whose connections are reset', async () => {
  await get(plain.url, NULLABLE);
  const sent = Array.from({ length: 20 }, () => get(plain.url, NESTED));
  proxy.cut();
  for (const { status, body } of await Promise.all(sent)) {
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('errors');
  }
});

test('a statement that an administrator terminates is not retried, and its request fails as a whole', async () => {
  const lock = await lockTable(direct.databaseUrl, 'article');
  direct.statements();
  const sent = get(direct.url, NESTED);
  await untilBlocked(direct.databaseUrl, 1);
  await killBlocked(direct.databaseUrl);
  expect(await sent).toEqual(UNAVAILABLE);
  await untilBlocked(direct.databaseUrl, 0);
  expect(direct.statements()).toHaveLength(1);
  await lock.release();
  expect((await get(direct.url, NESTED)).status).toBe(200);
});
