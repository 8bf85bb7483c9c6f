import type pg from 'pg';
import { connect } from '../connection/connect.ts';
import { forbiddenStatement, type StatementPlace, statementFailure } from './failure.ts';
import { type Migration, readMigrations } from './folder.ts';
import { createHistory, pendingOf, readHistory, recordApplied } from './history.ts';
import { explainRefusal, requirePrivileges } from './privileges.ts';
import { controlsTransaction, splitStatements } from './statements.ts';

/** The key of the advisory lock that Prisma's own engine uses, so that the two never run concurrently. */
const MIGRATION_LOCK = 72707369;

/**
 * Applies the migrations that a database lacks, and returns their names. Each migration runs in a separate
 * transaction, so that a failed migration changes nothing and can be applied again after it is fixed. Concurrent
 * calls wait for each other. If there is nothing to apply, this function needs only one query.
 *
 * Prisma's engine is not used, because it records failures that block later attempts, does not report the failed
 * statement, and loads 5 MB of WebAssembly even if there is nothing to apply. The resulting database is identical.
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

/** Returns the names of the migrations that a database lacks. Changes nothing. */
export async function pendingMigrations(databaseUrl: string, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return withClient(databaseUrl, async (client) =>
    pendingOf(migrations, await readHistory(client)).map(({ name }) => name),
  );
}

/** Applies one migration. Returns false if another process applied it in the meantime. */
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
    log(`Applying migration ${migration.name}`);
    for (const place of places) {
      await client.query(place.statement.text).catch((error) => {
        throw statementFailure(place, error);
      });
    }
    await recordApplied(client, migration);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // A lost connection ends the transaction as well.
    throw error;
  }
}

function placesOf(migration: Migration): readonly StatementPlace[] {
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
  log('Waiting for another process that is migrating the database');
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
