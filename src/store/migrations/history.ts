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

/** The table as Prisma makes it, so that `prisma migrate deploy` reads it and this reads what that wrote. */
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

/** What was applied to a database, without attempts that were rolled back. Nothing where no migration ever ran. */
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

/** Notes a migration, in the transaction that applied it. */
export async function recordApplied(client: pg.Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     values ($1, $2, clock_timestamp(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
}

/** The migrations that a database lacks; `MIGRATION_DIVERGED` when it is not one that the folder can bring on. */
export function pendingOf(migrations: readonly Migration[], history: readonly Entry[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const ahead = history.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (ahead.length > 0) {
    throw diverged(
      `The database is ahead of this version of Dateline: it has ${list(ahead)}, which prisma/migrations lacks. Run the version that brought it this far, or give this one a database of its own. ${START_OVER}`,
    );
  }
  const unfinished = history.filter(({ finished }) => !finished).map(({ name }) => name);
  if (unfinished.length > 0) {
    throw diverged(
      `${list(unfinished)} failed in another tool, which left its record open. Undo what it did, then mark it so: prisma migrate resolve --rolled-back ${unfinished[0]}. ${START_OVER}`,
    );
  }
  const edited = history.filter(({ name, checksum }) => {
    const migration = known.get(name);
    return migration?.checksum !== checksum && migration?.otherChecksum !== checksum;
  });
  if (edited.length > 0) {
    throw diverged(
      `${list(edited.map(({ name }) => name))} was edited after the database had it. Restore its migration.sql, and put the change in a new migration (npm run db:diff). ${START_OVER}`,
    );
  }
  const applied = new Set(history.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** The last resort, which every message names. */
const START_OVER =
  'To start over with an empty database, run `dateline db reset` (`npm run db:reset` in a checkout).';

const diverged = (message: string) => new DatelineError('MIGRATION_DIVERGED', message);

const list = (names: readonly string[]) =>
  `${names.length > 1 ? 'migrations' : 'migration'} ${names.join(', ')}`;
