import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { connect } from '../../src/store/connection/connect.ts';
import { contentsOf, emptyDatabase } from '../../src/store/empty.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

const { url, name } = await createTestDatabase();
const client = await connect(url, 'dateline-test');
afterAll(() => client.end());

test('counts what would be deleted', async () => {
  expect(await contentsOf(client)).toMatchObject({ name, articles: 0 });
  expect((await contentsOf(client)).tables).toBeGreaterThan(10);
});

test('is refused while Dateline is connected', async () => {
  const server = await connect(url, 'dateline');
  await expect(contentsOf(client)).rejects.toMatchObject({
    code: 'DATABASE_IN_USE',
    message: `Dateline has 1 connection open to database "${name}". Stop all running Dateline processes first.`,
  });
  await server.end();
  await expect
    .poll(() =>
      contentsOf(client).then(
        () => 'free',
        () => 'in use',
      ),
    )
    .toBe('free');
});

test('drops tables, functions, types and objects of later versions, but not extensions; then migrations can be applied', async () => {
  await client.query(`create view later as select 1; create domain later_text as text; create sequence later_number;
    create text search configuration later_config (copy = english); create type pair as (a int, b int);
    create schema dateline_queue; create table dateline_queue.job (id int)`);
  await emptyDatabase(client);
  expect(await contentsOf(client)).toEqual({ name, tables: 0, articles: 0 });
  const left = await client.query(
    `select 1 from pg_proc where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
     union all select 1 from pg_class where relnamespace = 'public'::regnamespace
     union all select 1 from pg_type where typnamespace = 'public'::regnamespace
       and not exists (select from pg_depend where objid = pg_type.oid and deptype in ('e', 'i'))
     union all select 1 from pg_ts_config where cfgnamespace = 'public'::regnamespace`,
  );
  expect(left.rowCount).toBe(0);
  expect(await runSql(url, `select to_regnamespace('dateline_queue') as queue`)).toEqual([{ queue: null }]);
  expect(await runSql(url, `select extname from pg_extension where extname <> 'plpgsql' order by 1`)).toEqual(
    [{ extname: 'pg_trgm' }, { extname: 'unaccent' }],
  );
  expect((await migrate(url, packagePath('prisma/migrations'))).applied.length).toBeGreaterThan(0);
});
