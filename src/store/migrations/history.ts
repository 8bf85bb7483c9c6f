import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import type { Migration } from './folder.ts';

/** A row of `_prisma_migrations`. */
interface Entry {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** Prisma's definition of the table, for compatibility with `prisma migrate deploy`. */
const CREATE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

const UNDEFINED_TABLE = '42P01';

/** Reads the migrations that were applied to a database, without those that were rolled back. */
export async function readHistory(client: pg.Client): Promise<readonly Entry[]> {
  try {
    const { rows } = await client.query<Entry>(
      `select migration_name as name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null order by started_at`,
    );
    return rows;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

export async function createHistory(client: pg.Client): Promise<void> {
  await client.query(CREATE);
}

/** Records a migration in the transaction that applies it. */
export async function recordApplied(client: pg.Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     values ($1, $2, clock_timestamp(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
}

/**
 * Returns the migrations that a database lacks. Throws MIGRATION_DIVERGED if its history does not match the folder.
 */
export function pendingOf(migrations: readonly Migration[], history: readonly Entry[]): readonly Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  const ahead = history.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (ahead.length > 0) {
    throw diverged(
      `The database is newer than this version of Dateline: it contains ${list(ahead)}, which prisma/migrations does not contain. Run the version of Dateline that migrated the database, or use another database. ${START_OVER}`,
    );
  }
  const unfinished = history.filter(({ finished }) => !finished).map(({ name }) => name);
  if (unfinished.length > 0) {
    throw diverged(
      `Another tool started ${list(unfinished)} but did not complete it. Undo the changes, then record this with \`prisma migrate resolve --rolled-back ${unfinished[0]}\`. ${START_OVER}`,
    );
  }
  const edited = history.filter(({ name, checksum }) => {
    const migration = byName.get(name);
    return migration?.checksum !== checksum && migration?.otherChecksum !== checksum;
  });
  if (edited.length > 0) {
    throw diverged(
      `${list(edited.map(({ name }) => name))} was edited after it was applied to the database. Restore its migration.sql, and add a new migration with the change (npm run db:diff). ${START_OVER}`,
    );
  }
  const applied = new Set(history.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** The last suggestion in every error message. */
const START_OVER =
  'To start over with an empty database, run `dateline db reset` (`npm run db:reset` in a checkout).';

const diverged = (message: string) => new DatelineError('MIGRATION_DIVERGED', message);

const list = (names: readonly string[]) =>
  `${names.length > 1 ? 'migrations' : 'migration'} ${names.join(', ')}`;
