import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { ChangeFeed } from '../../../src/store/live/change-feed.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';

const { url } = await createTestDatabase();
let received: string[] = [];
let states: boolean[] = [];
let all = 0;
const feed = new ChangeFeed(url, {
  changed: (keys) => received.push(...keys),
  changedAll: () => {
    all += 1;
  },
  listening: (live) => states.push(live),
});
await feed.open();
afterAll(() => feed.close());

const insert = (from: number, to: number) =>
  `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
   select i, 'a' || i, 'a', 'A', 'B', now(), 'Test', 'en', '', 'test' from generate_series(${from}, ${to}) i`;

async function changesOf(sql: string): Promise<string[]> {
  received = [];
  all = 0;
  await runSql(url, `${sql}; notify dateline, 'end'`);
  await vi.waitUntil(() => received.includes('end'), { timeout: 30_000 });
  return received.filter((key) => key !== 'end').sort();
}

test('reports every insert, update and delete of any process', async () => {
  expect(await changesOf(insert(1, 3))).toEqual(['article:1', 'article:2', 'article:3']);
  expect(await changesOf(`update article set headline = 'C' where id = 2`)).toEqual(['article:2']);
  expect(await changesOf(`update article set headline = 'C' where id = 99`)).toEqual([]);
  expect(await changesOf('delete from article where id in (1, 3)')).toEqual(['article:1', 'article:3']);
  expect(
    await changesOf(
      `insert into entity (id, kind, key, name, slug, slug_base) values (7, 'PERSON', 'k', 'K', 'k', 'k')`,
    ),
  ).toEqual(['entity:7']);
});

test('does not report changes that are rolled back', async () => {
  expect(await changesOf(`begin; update article set headline = 'D' where id = 2; rollback`)).toEqual([]);
});

test('splits many changes into several notifications, and reports too many as a change of everything', async () => {
  expect(await changesOf(insert(1_001, 2_000))).toHaveLength(1_000);
  expect(all).toBe(0);
  expect(await changesOf(insert(10_000, 11_001))).toEqual([]);
  expect(all).toBe(1);
  await changesOf('truncate article cascade');
  expect(all).toBe(1);
  await changesOf(`update country set region = 'Nowhere'`);
  expect(all).toBe(0);
});

test('reports a lost connection, and reconnects', async () => {
  states = [];
  await runSql(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'dateline-listener' and datname = current_database()`,
  );
  await vi.waitUntil(() => states.length === 2, { timeout: 30_000 });
  expect(states).toEqual([false, true]);
  expect(await changesOf(insert(1, 1))).toEqual(['article:1']);
});

test('can be closed, also while it is disconnected', async () => {
  const other = new ChangeFeed(url, { changed() {}, changedAll() {}, listening() {} });
  await other.open();
  await other.close();
  await sleep(50);
  const rows = await runSql<{ n: number }>(
    url,
    `select count(*)::int4 as n from pg_stat_activity
     where application_name = 'dateline-listener' and datname = current_database()`,
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test('opening fails without a database', async () => {
  const nowhere = new ChangeFeed('postgresql://127.0.0.1:1/none', {
    changed() {},
    changedAll() {},
    listening() {},
  });
  await expect(nowhere.open()).rejects.toThrow();
});
