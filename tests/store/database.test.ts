import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { createTestDatabase } from '../support/database.ts';

const { url } = await createTestDatabase();
const database = new Database({ url });
afterAll(() => database.close());

let statements = 0;
const quick = (text: string) => ({ name: `test_${statements++}`, text, quick: true });
const backend = quick('select pg_backend_pid() as pid, $1::int4 as given');

test('quick statements of one moment go together, at most 16 to a connection', async () => {
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

test('others take a connection each', async () => {
  const alone = { ...backend, name: 'test alone', quick: false };
  const rows = await Promise.all([1, 2, 3].map((n) => database.query<{ pid: number }>(alone, [n])));
  expect(new Set(rows.map(([row]) => row?.pid)).size).toBe(3);
});

test('what fails of those that go together fails alone', async () => {
  const divide = quick('select 6 / $1::int4 as result');
  const settled = await Promise.allSettled([3, 0, 2].map((by) => database.query(divide, [by])));
  expect(settled).toMatchObject([
    { status: 'fulfilled', value: [{ result: 2 }] },
    { status: 'rejected', reason: { code: '22012' } },
    { status: 'fulfilled', value: [{ result: 3 }] },
  ]);
  expect(await database.query(divide, [1])).toEqual([{ result: 6 }]);
});

test('a connection that is cut under them is replaced, and they are sent again', async () => {
  const own = new Database({ url, poolSize: 1 });
  const [row] = await own.query<{ pid: number }>(backend, [0]);
  const nap = quick('select pg_sleep(0.3), $1::int4 as given');
  const napping = Promise.all([1, 2, 3].map((n) => own.query(nap, [n])));
  const killer = new pg.Client({ connectionString: url });
  await killer.connect();
  await killer.query('select pg_sleep(0.1), pg_terminate_backend($1)', [row?.pid]);
  await killer.end();
  expect(await napping).toMatchObject([[{ given: 1 }], [{ given: 2 }], [{ given: 3 }]]);
  await own.close();
});

test('no server: each is told', async () => {
  const nobody = new Database({ url: 'postgresql://nobody@127.0.0.1:1/none' });
  const settled = await Promise.allSettled([1, 2].map((n) => nobody.query(backend, [n])));
  expect(settled).toMatchObject(Array(2).fill({ status: 'rejected', reason: { code: 'ECONNREFUSED' } }));
  await nobody.close();
});

test('a statement is planned once, for whatever values', async () => {
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
