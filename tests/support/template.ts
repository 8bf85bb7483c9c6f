import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { readMigrations } from '../../src/store/migrations/folder.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { dropDatabase } from './drop-database.ts';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Templates of other states of the migrations that are kept, for branches that are switched between. */
const KEPT = 4;

/** The database that has all migrations, made unless an earlier run left it: its name tells its state. */
export async function prepareTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const migrations = existsSync(MIGRATIONS) ? await readMigrations(MIGRATIONS) : [];
  const state = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12);
  const name = `template_${state}`;
  await client.query('select pg_advisory_lock(4710180420243)'); // runs side by side make it once
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'template\\_%' order by oid desc`,
  );
  const existing = rows.map((row) => row.name);
  if (!existing.includes(name)) {
    await dropDatabase(client, 'half_template');
    await client.query('create database "half_template"');
    if (migrations.length > 0) await migrate(databaseUrl(serverUrl, 'half_template'), MIGRATIONS);
    await client.query(`alter database "half_template" rename to "${name}"`);
  }
  for (const old of existing.filter((other) => other !== name).slice(KEPT)) {
    await dropDatabase(client, old);
  }
  await client.query('select pg_advisory_unlock(4710180420243)');
  return name;
}

/** The URL of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  return serverUrl.replace(/^(\w+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
}
