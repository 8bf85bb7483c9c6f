import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { Caller } from '../../src/store/connection/caller.ts';
import { Database } from '../../src/store/database.ts';
import { createTestDatabase } from '../support/database.ts';
import { createDatabaseProxy } from '../support/database-proxy.ts';
import { runSql } from '../support/dump.ts';

const { url } = await createTestDatabase();
const database = new Database({ url });
afterAll(() => database.close());

let statements = 0;
const quick = (text: string) => ({ name: `test_${statements++}`, text, quick: true });
const backend = quick('select pg_backend_pid() as pid, $1::int4 as given');

/** Resolves with the process id of the backend once it runs a statement. */
async function running(text: string): Promise<number> {
  for (;;) {
    const [found] = await runSql<{ pid: number }>(
      url,
      `select pid from pg_stat_activity where query = $$${text}$$ and state = 'active' and wait_event = 'PgSleep'`,
    );
    if (found) return found.pid;
    await sleep(20);
  }
}

test('quick statements issued in the same tick are pipelined, at most 16 per connection', async () => {
  const rows = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      database.query<{ pid: number; given: number }>(backend, [index]),
    ),
  );
  expect(rows.map(([row]) => row?.given)).toEqual(Array.from({ length: 40 }, (_, index) => index));
  const pids = rows.map(([row]) => row?.pid);
  expect(new Set(pids.slice(0, 16)).size).toBe(1);
  expect(new Set(pids).size).toBe(3);
});

test('other statements use one connection each', async () => {
  const alone = { ...backend, name: 'test alone', quick: false };
  const rows = await Promise.all([1, 2, 3].map((n) => database.query<{ pid: number }>(alone, [n])));
  expect(new Set(rows.map(([row]) => row?.pid)).size).toBe(3);
});

test('the failure of a pipelined statement does not affect the others', async () => {
  const divide = quick('select 6 / $1::int4 as result');
  const settled = await Promise.allSettled([3, 0, 2].map((by) => database.query(divide, [by])));
  expect(settled).toMatchObject([
    { status: 'fulfilled', value: [{ result: 2 }] },
    { status: 'rejected', reason: { code: '22012' } },
    { status: 'fulfilled', value: [{ result: 3 }] },
  ]);
  expect(await database.query(divide, [1])).toEqual([{ result: 6 }]);
});

test('statements on a lost connection are retried', async () => {
  const proxy = await createDatabaseProxy(url);
  const own = new Database({ url: proxy.url, poolSize: 1 });
  const nap = quick('select pg_sleep(0.3), $1::int4 as given');
  const napping = Promise.all([1, 2, 3].map((n) => own.query(nap, [n])));
  await running(nap.text);
  proxy.cut();
  expect(await napping).toMatchObject([[{ given: 1 }], [{ given: 2 }], [{ given: 3 }]]);
  await own.close();
});

test('a statement whose connection an administrator closes is not retried', async () => {
  const own = new Database({ url, poolSize: 1 });
  const nap = { name: 'killed', text: "select pg_sleep(30), 'killed' as killed" };
  const caller = new Caller();
  const napping = own.for(caller).query(nap);
  const ended = expect(napping).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await runSql(url, `select pg_terminate_backend(${await running(nap.text)})`);
  await ended;
  expect(
    await runSql(url, `select pid from pg_stat_activity where query = $$${nap.text}$$ and state = 'active'`),
  ).toEqual([]);
  expect(caller.failure?.code).toBe('DATABASE_UNAVAILABLE');
  expect(await own.query(backend, [1])).toMatchObject([{ given: 1 }]);
  await own.close();
});

test('a statement that exceeds the timeout is cancelled with a code', async () => {
  const own = new Database({ url, statementTimeout: 100 });
  const nap = own.query({ name: 'slow', text: 'select pg_sleep(30)' });
  await expect(nap).rejects.toMatchObject({
    code: 'STATEMENT_TIMEOUT',
    message: expect.stringContaining('longer than 0.1 s'),
  });
  expect(await own.query(backend, [1])).toMatchObject([{ given: 1 }]);
  await own.close();
});

test('the running statement of a caller that fails is cancelled in PostgreSQL, even while the pool is full', async () => {
  const own = new Database({ url, poolSize: 1 });
  const [caller, other] = [new Caller(), new Caller()];
  const nap = { name: 'left', text: "select pg_sleep(30), 'left' as name" };
  const napping = own.for(caller).query(nap);
  const after = own.for(other).query(backend, [7]);
  const refused = own.for(caller).query(nap);
  const ended = expect(Promise.allSettled([napping, refused])).resolves.toMatchObject(
    Array(2).fill({ status: 'rejected', reason: { code: 'REQUEST_CANCELLED' } }),
  );
  await running(nap.text);
  caller.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await ended;
  expect(await after).toMatchObject([{ given: 7 }]);
  await expect(own.for(caller).query(backend, [1])).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  await own.close();
});

test('waiting statements of a pipeline are rejected individually when their callers fail', async () => {
  const own = new Database({ url, poolSize: 1 });
  const [first, second, third] = [new Caller(), new Caller(), new Caller()];
  const nap = { name: 'before', text: "select pg_sleep(30), 'before' as name" };
  const slow = new Caller();
  const napping = own
    .for(slow)
    .query(nap)
    .catch(() => {});
  await running(nap.text);
  const pending = [first, second, third].map((caller, index) => own.for(caller).query(backend, [index]));
  const settled = Promise.allSettled(pending);
  await new Promise(setImmediate);
  first.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await expect(pending[0]).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  slow.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await napping;
  expect(await settled).toMatchObject([
    { status: 'rejected' },
    { status: 'fulfilled', value: [{ given: 1 }] },
    { status: 'fulfilled', value: [{ given: 2 }] },
  ]);
  expect([second.failure, third.failure]).toEqual([null, null]);
  await own.close();
});

test('a waiting pipeline leaves the queue when all of its callers have failed', async () => {
  const own = new Database({ url, poolSize: 1 });
  const callers = [new Caller(), new Caller()];
  const slow = new Caller();
  const nap = { name: 'before all', text: "select pg_sleep(30), 'before all' as name" };
  const napping = own
    .for(slow)
    .query(nap)
    .catch(() => {});
  await running(nap.text);
  const settled = Promise.allSettled(callers.map((caller) => own.for(caller).query(backend, [1])));
  await new Promise(setImmediate);
  expect(own.waiting).toBe(1);
  for (const caller of callers) caller.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await settled;
  expect(own.waiting).toBe(0);
  slow.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await napping;
  await own.close();
});

test('closing leaves no connection, even if a statement is being cancelled', async () => {
  const own = new Database({ url, poolSize: 1 });
  const caller = new Caller();
  const nap = { name: 'closing', text: "select pg_sleep(30), 'closing' as name" };
  const ended = expect(own.for(caller).query(nap)).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  await running(nap.text);
  const closed = own.close();
  caller.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await Promise.all([ended, closed]);
  await expect(own.ping()).rejects.toThrow('closed');
});

test('ping responds while every connection of the pool is busy', async () => {
  const own = new Database({ url, poolSize: 1 });
  const caller = new Caller();
  const nap = { name: 'busy', text: "select pg_sleep(30), 'busy' as name" };
  const napping = own
    .for(caller)
    .query(nap)
    .catch(() => {});
  await running(nap.text);
  await own.ping();
  caller.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  await napping;
  await own.close();
});

test('without a server, each statement rejects with a code, and the next one is not retried', async () => {
  const proxy = await createDatabaseProxy(url);
  await proxy.stop();
  const own = new Database({ url: proxy.url });
  const settled = await Promise.allSettled([1, 2].map((n) => own.query(backend, [n])));
  const unavailable = {
    status: 'rejected',
    reason: { code: 'DATABASE_UNAVAILABLE', cause: { cause: { code: 'ECONNREFUSED' } } },
  };
  expect(settled).toMatchObject([unavailable, unavailable]);
  await expect(own.ping()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await proxy.start();
  expect(await own.query(backend, [3])).toMatchObject([{ given: 3 }]);
  await own.ping();
  await own.close();
});

test('a short interruption of the server causes no errors', async () => {
  const proxy = await createDatabaseProxy(url);
  await proxy.stop();
  const own = new Database({ url: proxy.url });
  const pending = own.query(backend, [4]);
  await proxy.start();
  expect(await pending).toMatchObject([{ given: 4 }]);
  await own.close();
});

test('lists of texts reach PostgreSQL unchanged', async () => {
  const echo = quick('select $1::text[] as given');
  const special = ['', 'NULL', 'null', 'a,b', '{}', '"', '\\', 'a "b"', ' x ', "it's"];
  for (const given of [[], special, ...special.map((text) => [text]), [null, 'a']]) {
    expect(await database.query(echo, [given])).toEqual([{ given }]);
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (texts) => {
      const given = texts.map((text) => text.replaceAll('\0', ''));
      expect(await database.query(echo, [given])).toEqual([{ given }]);
    }),
    { numRuns: 50 },
  );
});

test('a list that contains a text that PostgreSQL cannot store is rejected', async () => {
  const echo = quick('select $1::text[] as given');
  for (const text of ['a\0b', '\ud800', '\udc00"']) {
    await expect(database.query(echo, [['a', text, 'b']])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});

test('a statement is planned once for all values', async () => {
  const own = new Database({ url, poolSize: 1 });
  const counted = {
    name: 'counted',
    text: 'select count(*)::int4 as count from article where id = any($1::int8[])',
    quick: true,
  };
  for (let time = 0; time < 3; time += 1) await own.query(counted, [['1']]);
  const { rows } = await own.pool.query(
    "select generic_plans::int4 as generic, custom_plans::int4 as custom from pg_prepared_statements where name = 'counted'",
  );
  expect(rows).toEqual([{ generic: 3, custom: 0 }]);
  await own.close();
});
