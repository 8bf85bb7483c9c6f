import { afterAll, expect, test } from 'vitest';
import { createWriteClient, writeAlone } from '../../../src/store/write/client.ts';
import { recount } from '../../../src/store/write/recount.ts';
import { dump, runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

const { databaseUrl } = await createTestGateway();
const client = createWriteClient(databaseUrl);
afterAll(() => client.$disconnect());
const kept = await dump(databaseUrl);

/** The definitions of all indexes and constraints. */
const catalogue = async () => [
  ...(await runSql(databaseUrl, `select indexdef from pg_indexes where schemaname = 'public' order by 1`)),
  ...(await runSql(
    databaseUrl,
    `select conrelid::regclass::text as relation, conname, pg_get_constraintdef(oid), convalidated
     from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
  )),
];

test('a recount of the samples changes nothing, because each write updated the aggregates', async () => {
  const before = await catalogue();
  await writeAlone(client, recount);
  const after = await dump(databaseUrl);
  for (const [table, rows] of Object.entries(kept))
    expect({ table, rows: after[table] }).toEqual({ table, rows });
  expect(await catalogue()).toEqual(before);
  expect(kept['co_mention']!.length).toBeGreaterThan(1_000);
});

test('a recount corrects wrong aggregates', async () => {
  const damage = [
    `update entity set article_count = article_count + 7, last_seen_at = null, slug = 'x' || id
     where kind = 'PERSON'`,
    `update entity set name = 'No One', slug_base = 'no-one' where kind = 'ORGANIZATION' and not reference`,
    `insert into entity (id, kind, key, name, slug, slug_base) values (1, 'PERSON', 'ghost', 'Ghost', 'ghost', 'ghost')`,
    `insert into alias (entity_id, name) select id, 'Ghost' from entity limit 3`,
    'update alias set mention_count = 0, name_count = name_count + 1 where not reference',
    `delete from alias where name like 'S%' and not reference`,
    'update role set article_count = 0, current = not current, first_seen_at = null',
    'delete from affiliation',
    `insert into entity_identifier (entity_id, uri) select id, 'https://ghost.example/' from entity limit 3`,
    'update entity_identifier set article_count = 5 where reference',
    'update archive_day set article_count = 1000',
    `delete from entity_day where kind = 'COUNTRY'`,
    `update co_mention set article_count = 9, first_seen_at = last_seen_at where other_kind = 'PLACE'`,
    'delete from article_search',
    `update quotation_search set document = ''`,
  ];
  for (const statement of damage) await runSql(databaseUrl, statement);
  expect(await dump(databaseUrl)).not.toEqual(kept);
  await writeAlone(client, recount);
  const after = await dump(databaseUrl);
  for (const [table, rows] of Object.entries(kept))
    expect({ table, rows: after[table] }).toEqual({ table, rows });
});
