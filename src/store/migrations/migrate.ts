import type pg from 'pg';
import { connect } from '../connection/connect.ts';
import { forbiddenStatement, type Place, statementFailure } from './failure.ts';
import { type Migration, readMigrations } from './folder.ts';
import { createHistory, pendingOf, readHistory, recordApplied } from './history.ts';
import { explainRefusal, requirePrivileges } from './privileges.ts';
import { controlsTransaction, splitStatements } from './statements.ts';

/** The advisory lock that Prisma's own engine takes: neither runs while the other does. */
const MIGRATION_LOCK = 72707369;

/**
 * Brings a database up to date with a folder of migrations; `applied` names those it lacked. Each runs in a transaction
 * of its own, so one that fails leaves no trace and may be run again once it is mended. Two processes may do this at
 * once: one waits for the other. With nothing to do it costs one query.
 *
 * The statements are run here rather than by Prisma's engine, which leaves the record of a failure behind that blocks
 * every later try, does not say which statement failed, and takes 5 MB of WebAssembly to find that nothing is to do.
 * What it leaves in the database is the same, record for record.
 */
export async function migrate(
  databaseUrl: string,
  folder: string,
  log: (message: string) => void = () => {},
): Promise<{ applied: readonly string[] }> {
  const migrations = await readMigrations(folder);
  return withClient(databaseUrl, async (client) => {
    const applied: string[] = [];
    const pending = pendingOf(migrations, await readHistory(client));
    if (pending.length > 0) await requirePrivileges(client, pending);
    for (const migration of pending) {
      if (await apply(client, migration, migrations, log)) applied.push(migration.name);
    }
    return { applied };
  });
}

/** Names of the migrations that a database lacks. Changes nothing. */
export async function pendingMigrations(databaseUrl: string, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return withClient(databaseUrl, async (client) =>
    pendingOf(migrations, await readHistory(client)).map(({ name }) => name),
  );
}

/** Applies one migration, unless another process did while this one waited for its turn. */
async function apply(
  client: pg.Client,
  migration: Migration,
  migrations: readonly Migration[],
  log: (message: string) => void,
): Promise<boolean> {
  const places = placesOf(migration);
  await client.query('begin isolation level read committed');
  try {
    await lock(client, log);
    await createHistory(client);
    if (!pendingOf(migrations, await readHistory(client)).includes(migration)) {
      await client.query('rollback');
      return false;
    }
    log(`Applying migration ${migration.name}.`);
    for (const place of places) {
      await client.query(place.statement.text).catch((error) => {
        throw statementFailure(place, error);
      });
    }
    await recordApplied(client, migration);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection is gone, and the transaction with it
    throw error;
  }
}

function placesOf(migration: Migration): readonly Place[] {
  const statements = splitStatements(migration.sql);
  const places = statements.map((statement, index) => ({
    migration,
    statement,
    number: index + 1,
    of: statements.length,
  }));
  const control = places.find(({ statement }) => controlsTransaction(statement));
  if (control) throw forbiddenStatement(control);
  return places;
}

async function lock(client: pg.Client, log: (message: string) => void): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(${MIGRATION_LOCK}) as mine`,
  );
  if (rows[0]?.mine) return;
  log('Another process is migrating the database; waiting for it.');
  await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}

async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(databaseUrl, 'dateline-migrate');
  try {
    return await work(client).catch(async (error) => {
      throw await explainRefusal(client, error);
    });
  } finally {
    await client.end().catch(() => {});
  }
}
