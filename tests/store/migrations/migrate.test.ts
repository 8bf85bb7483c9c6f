import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createEngine } from '../../../src/store/migrations/engine.ts';
import { readMigrations } from '../../../src/store/migrations/folder.ts';
import { migrate, pendingMigrations } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';

const { url } = await createTestDatabase({ empty: true });

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await query('drop schema public cascade; create schema public');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results = await client.query(sql);
    return Array.isArray(results) ? [] : results.rows;
  } finally {
    await client.end();
  }
}

const tables = async () =>
  (await query(`select tablename from pg_tables where schemaname = 'public' order by 1`)).map(
    ({ tablename }) => tablename,
  );

describe('migrations are applied', () => {
  test('in the order of their names, once each', async () => {
    await write('20240102000000_second', 'alter table a add column b int');
    await write('20240101000000_first', 'create table a (id int);');
    expect(await pendingMigrations(url, folder)).toEqual(['20240101000000_first', '20240102000000_second']);
    expect(await tables()).toEqual([]);

    const lines: string[] = [];
    const { applied } = await migrate(url, folder, (line) => lines.push(line));
    expect(applied).toEqual(['20240101000000_first', '20240102000000_second']);
    expect(lines).toEqual([
      'Applying migration 20240101000000_first',
      'Applying migration 20240102000000_second',
    ]);
    expect(await tables()).toEqual(['_prisma_migrations', 'a']);
    expect(await migrate(url, folder)).toEqual({ applied: [] });
    expect(await pendingMigrations(url, folder)).toEqual([]);
  });

  test('by one of several concurrent processes', async () => {
    for (let number = 1; number <= 5; number++) {
      await write(`2024010${number}000000_step`, `create table t${number} (); select pg_sleep(0.02)`);
    }
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => migrate(url, folder)));
    expect(outcomes.flatMap(({ applied }) => applied).sort()).toEqual(
      (await readMigrations(folder)).map(({ name }) => name),
    );
    expect(await query('select count(*)::int from _prisma_migrations')).toEqual([{ count: 5 }]);
  });

  test('after waiting for another tool to finish', async () => {
    await write('20240101000000_first', 'create table a ()');
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('select pg_advisory_lock(72707369)'); // Like `prisma migrate deploy`.
    const waiting = new Promise<void>((resolve) => {
      void migrate(url, folder, (line) => line.includes('Waiting') && resolve());
    });
    await waiting;
    expect(await tables()).toEqual([]);
    await other.query('select pg_advisory_unlock(72707369)');
    await expect.poll(tables).toContain('a');
  });

  test('without waiting for the lock if no migration is pending', async () => {
    await write('20240101000000_first', 'create table a ()');
    await migrate(url, folder);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('select pg_advisory_lock(72707369)');
    const messages: string[] = [];
    expect(await migrate(url, folder, (message) => messages.push(message))).toEqual({ applied: [] });
    expect(messages).toEqual([]);
  });
});

describe('a migration that fails', () => {
  const name = '20240102000000_second';

  beforeEach(async () => {
    await write('20240101000000_first', 'create table a (id int);');
    await migrate(url, folder);
    await write(
      name,
      `-- CreateTable\ncreate table "naïve 😀" (id int);\n\n/* 😀 */ insert into a values (1);\nalter table a\n  add column c nonsense; -- no such type\ncreate table never ();`,
    );
  });

  test('reports the statement, its position and the message of PostgreSQL', async () => {
    const failure = await migrate(url, folder).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DatelineError', code: 'MIGRATION_FAILED' });
    expect(failure.message).toBe(
      [
        `Migration ${name} failed at statement 3 of 4: alter table a`,
        'PostgreSQL: type "nonsense" does not exist [42704] (migration.sql, line 6, column 16)',
        'The migration was rolled back. Correct the problem and run the command again.',
      ].join('\n'),
    );
  });

  test('leaves the database unchanged, and is applied after it is fixed', async () => {
    const state = async () => [
      await tables(),
      await query('select * from a'),
      await query('select * from _prisma_migrations'),
    ];
    const before = await state();
    await expect(migrate(url, folder)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    expect(await state()).toEqual(before);
    expect(await pendingMigrations(url, folder)).toEqual([name]);

    await write(name, 'alter table a add column c int');
    expect(await migrate(url, folder)).toEqual({ applied: [name] });
  });

  test('leaves an empty database empty', async () => {
    await query('drop schema public cascade; create schema public');
    await write('20240101000000_first', 'create table a (); create table a ();');
    await expect(migrate(url, folder)).rejects.toMatchObject({
      message: expect.stringContaining('statement 2 of 2: create table a ()'),
    });
    expect(await tables()).toEqual([]);
  });

  test('is refused before it runs if it contains a transaction command', async () => {
    await write(name, 'create table b ();\nCOMMIT;\ncreate table c ();');
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(
        /statement 2 of 3: COMMIT\nEach migration runs in a transaction .*line 2/s,
      ),
    });
    expect(await tables()).toEqual(['_prisma_migrations', 'a']);
  });

  test('reports a statement that cannot run in a transaction', async () => {
    await write(name, 'create index concurrently on a (id)');
    await expect(migrate(url, folder)).rejects.toMatchObject({
      message: expect.stringContaining('cannot run inside a transaction block'),
    });
  });
});

describe('a database that cannot be migrated', () => {
  beforeEach(async () => {
    await write('20240101000000_first', 'create table a (id int);\n');
    await write('20240102000000_second', 'create table b ();');
    await migrate(url, folder);
  });

  test('has migrations that the folder lacks', async () => {
    await rm(join(folder, '20240102000000_second'), { recursive: true });
    for (const attempt of [migrate, pendingMigrations]) {
      await expect(attempt(url, folder)).rejects.toMatchObject({
        code: 'MIGRATION_DIVERGED',
        message: expect.stringContaining(
          'newer than this version of Dateline: it contains migration 20240102000000_second',
        ),
      });
    }
  });

  test('has a migration that was edited later', async () => {
    await appendFile(join(folder, '20240101000000_first', 'migration.sql'), '-- an afterthought\n');
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: 'MIGRATION_DIVERGED',
      message: expect.stringContaining('20240101000000_first was edited'),
    });
  });

  test('has a migration that another tool did not finish', async () => {
    await query(`update _prisma_migrations set finished_at = null where migration_name like '%second'`);
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: 'MIGRATION_DIVERGED',
      message: expect.stringContaining(
        'Another tool started migration 20240102000000_second but did not complete it',
      ),
    });
    await query(`update _prisma_migrations set rolled_back_at = now() where migration_name like '%second'`);
    expect(await pendingMigrations(url, folder)).toEqual(['20240102000000_second']);
  });

  test('is not one with other line endings in a migration', async () => {
    const file = join(folder, '20240101000000_first', 'migration.sql');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    expect(await migrate(url, folder)).toEqual({ applied: [] });
  });
});

describe('compatibility with the Prisma CLI', () => {
  async function prisma<T>(
    work: (engine: Awaited<ReturnType<typeof createEngine>>) => Promise<T>,
  ): Promise<T> {
    const pool = new pg.Pool({ connectionString: url });
    const engine = await createEngine(new PrismaPg(pool));
    try {
      return await work(engine);
    } finally {
      engine.free();
      await pool.end();
    }
  }

  async function migrationsList() {
    const migrations = await readMigrations(folder);
    return {
      baseDir: folder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      })),
    };
  }

  const filters = { externalTables: [], externalEnums: [] };

  beforeEach(async () => {
    await write('20240101000000_first', 'create table a (id int);\n');
    await write('20240102000000_second', "create table b ();\ninsert into a values (1);\nselect 'é';\n");
  });

  const describeHistory = () =>
    query(`select column_name, data_type, character_maximum_length, is_nullable, column_default, ordinal_position,
             (select indexdef from pg_indexes where tablename = '_prisma_migrations') as index
           from information_schema.columns where table_name = '_prisma_migrations' order by ordinal_position`);
  const records = () =>
    query(`select migration_name, checksum, logs, rolled_back_at, applied_steps_count, length(id) as id,
             finished_at >= started_at as ordered from _prisma_migrations order by started_at`);

  test('Prisma finds no pending or edited migration after ours', async () => {
    await migrate(url, folder);
    await prisma(async (engine) => {
      const diagnosis = await engine.diagnoseMigrationHistory({
        migrationsList: await migrationsList(),
        optInToShadowDatabase: false,
        filters,
      });
      expect(diagnosis).toMatchObject({
        editedMigrationNames: [],
        failedMigrationNames: [],
        hasMigrationsTable: true,
        history: null,
      });
      expect(await engine.applyMigrations({ migrationsList: await migrationsList(), filters })).toEqual({
        appliedMigrationNames: [],
      });
    });
  });

  test('we find no pending migration after Prisma, and the same table and records', async () => {
    await migrate(url, folder);
    const ours = [await describeHistory(), await records()];
    await query('drop schema public cascade; create schema public');
    await prisma(async (engine) => {
      expect(await engine.applyMigrations({ migrationsList: await migrationsList(), filters })).toEqual({
        appliedMigrationNames: ['20240101000000_first', '20240102000000_second'],
      });
    });
    expect([await describeHistory(), await records()]).toEqual(ours);
    expect(await migrate(url, folder)).toEqual({ applied: [] });
  });
});

describe('clear errors', () => {
  test('for a database that cannot be reached, without its password', async () => {
    await write('20240101000000_first', 'select 1');
    const failure = await migrate('postgresql://me:secret@127.0.0.1:9/none', folder).catch((error) => error);
    expect(failure).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(failure.message).toContain('ECONNREFUSED');
    expect(failure.message).not.toContain('secret');
  });

  test('for a missing folder, and a migration without SQL', async () => {
    await expect(migrate(url, join(folder, 'none'))).rejects.toMatchObject({ code: 'MIGRATIONS_UNREADABLE' });
    await mkdir(join(folder, '20240101000000_first'));
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: 'MIGRATIONS_UNREADABLE',
      message: expect.stringContaining('20240101000000_first'),
    });
  });
});
