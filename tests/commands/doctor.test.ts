import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { withDatabase } from '../../scripts/shared/sql.ts';
import { describeDiagnosis } from '../../src/commands/doctor/describe-diagnosis.ts';
import {
  type ClosableClient,
  type Diagnosis,
  examine,
  type OpenConnection,
} from '../../src/commands/doctor/examine.ts';
import { checkNode } from '../../src/commands/doctor/node-check.ts';
import { readConfig } from '../../src/config.ts';
import { packagePath } from '../../src/package-path.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql, withClient } from '../support/dump.ts';

const timeout = 30_000;
const serverUrl = inject('databaseUrl');
const { url, name } = await createTestDatabase({ empty: true });
/** Runs SQL on a connection that is closed afterwards, because a check counts the connections. */
const execute = (text: string) => withClient(url, (client) => client.query(text));

/** Returns the diagnoses of a database by check. */
async function diagnose(
  at: string,
  env: Record<string, string> = {},
  open?: OpenConnection,
): Promise<Record<string, Diagnosis>> {
  const found: Record<string, Diagnosis> = {};
  for await (const diagnosis of examine(readConfig({ WORKERS: '2', ...env }), async () => at, open))
    found[diagnosis.check] = diagnosis;
  return found;
}

const failures = (found: Record<string, Diagnosis>): string[] =>
  Object.values(found)
    .filter(({ status }) => status === 'failed')
    .map(({ check }) => check);

test('reports pending migrations of an empty database, and changes nothing', async () => {
  const objects = `select relname from pg_class where relnamespace = 'public'::regnamespace
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace`;
  const found = await diagnose(url);
  expect(failures(found)).toEqual([]);
  expect(found['Migrations']).toMatchObject({
    status: 'warning',
    message: expect.stringMatching(/^\d+ migrations pending\.$/),
    action: expect.stringContaining('dateline db migrate'),
  });
  expect((await execute(objects)).rows).toEqual([]);
});

test('finds no problem in a migrated database apart from the settings and the latency of the test server', async () => {
  await migrate(url, packagePath('prisma/migrations'));
  const found = await diagnose(url);
  const others = Object.values(found).filter(({ check }) => check !== 'Settings' && check !== 'Latency');
  expect(others.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(describeDiagnosis(found['Encoding']!)).toBe('ok       Encoding: UTF8\n');
});

test('reports settings with which a power failure can destroy the database', async () => {
  const server = await runSql<{ fsync: string }>(serverUrl, 'show fsync');
  const found = (await diagnose(url))['Settings'];
  expect(found?.status).toBe(server[0]?.fsync === 'off' ? 'warning' : 'ok');
  await runSql(serverUrl, `alter database "${name}" set work_mem = '64kB'`);
  expect((await diagnose(url))['Settings']).toMatchObject({
    status: 'warning',
    message: expect.stringContaining('work_mem is 64kB'),
    action: expect.stringContaining('Set `work_mem` to 4MB or more.'),
  });
});

test('reports work that was interrupted', async () => {
  await execute(`insert into unfinished_work (name) values ('first seeding')`);
  expect((await diagnose(url))['Unfinished work']).toMatchObject({
    status: 'warning',
    message: 'A command was interrupted, or is running: first seeding.',
  });
});

test('compares the connections of the gateway with the limit of the database', async () => {
  await runSql(serverUrl, `alter database "${name}" connection limit 30`);
  expect((await diagnose(url))['Connections']?.status).toBe('warning');
  expect((await diagnose(url, { DATABASE_POOL_SIZE: '2' }))['Connections']).toMatchObject({
    status: 'ok',
    message: 'Dateline uses up to 16 connections on this machine; 30 are available.',
  });
});

test('fails on a read-only database', async () => {
  await runSql(serverUrl, `alter database "${name}" set default_transaction_read_only = on`);
  const found = await diagnose(url);
  await runSql(serverUrl, `alter database "${name}" reset default_transaction_read_only`);
  expect(failures(found)).toEqual(['Writes', 'Privileges']);
  expect(found['Writes']?.action).toContain('default_transaction_read_only');
});

test('reports the statement that grants a missing privilege', async () => {
  await execute(`revoke all on schema public from public, pg_database_owner, current_user`);
  const found = await diagnose(url);
  await execute(`grant all on schema public to pg_database_owner`);
  expect(failures(found)).toContain('Privileges');
  expect(found['Privileges']?.message).toMatch(
    /^DATABASE_PRIVILEGE_MISSING: .*GRANT USAGE, CREATE ON SCHEMA public/,
  );
});

test('fails in a database with another encoding', async () => {
  const latin = `${name}_latin`;
  await runSql(serverUrl, `create database "${latin}" encoding 'LATIN1' locale 'C' template template0`);
  try {
    const found = await diagnose(withDatabase(serverUrl, latin));
    expect(found['Encoding']).toMatchObject({ status: 'failed', message: 'LATIN1; Dateline needs UTF8.' });
  } finally {
    await runSql(serverUrl, `drop database "${latin}"`);
  }
});

/**
 * Returns a function that opens connections like a pooler with transaction pooling: each statement, or each transaction,
 * uses the session that was used last and is free.
 */
function transactionPooler(): { open: OpenConnection; close(): Promise<void> } {
  const free: pg.Client[] = [];
  const all: pg.Client[] = [];
  const take = async (at: string) => {
    const known = free.pop();
    if (known) return known;
    const client = new pg.Client({ connectionString: at });
    all.push(client);
    await client.connect();
    return client;
  };
  const open: OpenConnection = async (at) => {
    let pinned: pg.Client | null = null;
    const query = async (text: unknown, values?: unknown[]) => {
      const client = pinned ?? (await take(at));
      try {
        return await client.query(text as pg.QueryConfig, values);
      } finally {
        if (text === 'begin') pinned = client;
        if (text === 'rollback' || text === 'commit') pinned = null;
        if (!pinned) free.push(client);
      }
    };
    const nothing = () => connection;
    const connection = { query, on: nothing, off: nothing, end: async () => {} } as unknown as ClosableClient;
    return connection;
  };
  return { open, close: async () => void (await Promise.all(all.map((client) => client.end()))) };
}

test('detects a pooler that does not assign a connection per session', { timeout }, async () => {
  const pooler = transactionPooler();
  const found = await diagnose(url, {}, pooler.open);
  await pooler.close();
  expect(failures(found)).toEqual(['Sessions', 'LISTEN and NOTIFY']);
  for (const check of failures(found)) expect(found[check]?.action).toContain('session pooling');
});

test('requires the version of Node.js that package.json states', () => {
  expect(checkNode('22.0.0').status).toBe('ok');
  expect(checkNode('20.19.0').status).toBe('ok');
  expect(checkNode('20.9.0')).toMatchObject({
    status: 'failed',
    message: 'version 20.9.0; the minimum is 20.19.',
  });
});

test('exits with code 1 if the database cannot be reached, and prints JSON', { timeout }, async () => {
  const run = runCli(['doctor', '--json'], { DATABASE_URL: 'postgresql://localhost:1/none' });
  expect(await run.ended()).toBe(1);
  expect(JSON.parse(run.stdout)).toEqual([
    { check: 'Node.js', status: 'ok', message: `version ${process.versions.node}`, action: null },
    {
      check: 'Connection',
      status: 'failed',
      message: expect.stringMatching(/^DATABASE_UNREACHABLE: PostgreSQL at localhost:1/),
      action: null,
    },
  ]);
});
