import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { pendingDiff } from '../../../src/store/migrations/diff.ts';
import { diffSchemas } from '../../../src/store/migrations/engine.ts';
import { createTestDatabase } from '../../support/database.ts';

const schemaFile = fileURLToPath(new URL('../../../prisma/schema.prisma', import.meta.url));
const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

const migrated = await createTestDatabase();
const scratch = await createTestDatabase({ empty: true });

async function query(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results = await client.query(sql);
    return Array.isArray(results) ? [] : results.rows.map((row) => Object.values(row).join(' '));
  } finally {
    await client.end();
  }
}

describe.skipIf(!existsSync(migrationsFolder))('prisma/schema.prisma', () => {
  test('has no change without a migration', async () => {
    expect(await pendingDiff(schemaFile, migrationsFolder), 'run `npm run db:diff -- <name>`').toBeNull();
  });

  test('matches a migrated database, including manual edits of migrations', async () => {
    const empty = 'datasource db {\n  provider = "postgresql"\n}\n';
    const sql = await diffSchemas(empty, await readFile(schemaFile, 'utf8'));
    await query(scratch.url, sql!);
    for (const catalogue of [COLUMNS, INDEXES, CONSTRAINTS, ENUMS]) {
      const wanted = await query(scratch.url, catalogue);
      expect(wanted).not.toEqual([]);
      // Migrations contain objects that Prisma does not support: search vectors, partial indexes, triggers.
      expect(await query(migrated.url, catalogue)).toEqual(expect.arrayContaining(wanted));
    }
  });
});

const COLUMNS = `select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    pg_get_expr(d.adbin, d.adrelid) from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;
const INDEXES = `select indexdef from pg_indexes where schemaname = 'public'`;
const CONSTRAINTS = `select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
  where connamespace = 'public'::regnamespace`;
const ENUMS = `select t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e
  join pg_type t on t.oid = e.enumtypid group by 1`;
