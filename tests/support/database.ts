import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { dropDatabase } from './drop-database.ts';
import { databaseUrl } from './template.ts';

export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Drops it, and fails when a connection to it is still open. Runs by itself when the file's tests have ended. */
  drop(): Promise<void>;
}

/** Milliseconds in which closed connections must have gone from the server's list. */
const GRACE = 1_000;

/**
 * A database of one's own with all migrations applied; `empty` without them, and with a locale of the operating system
 * if one is given. Call it where tests are declared, not in a hook or test:
 * `const database = await createTestDatabase();`. What was opened on it must be closed in an `afterAll` declared after it.
 */
export async function createTestDatabase(
  options: { empty?: boolean } | { empty: true; locale: string } = {},
): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const template = options.empty ? 'template0' : inject('databaseTemplate');
  const locale = 'locale' in options ? ` locale_provider libc locale '${options.locale}'` : '';
  await onServer((client) => client.query(`create database "${name}" template "${template}"${locale}`));
  let dropped: Promise<void> | undefined;
  const database = {
    url: databaseUrl(inject('databaseUrl'), name),
    name,
    drop() {
      dropped ??= dropAndReport(name);
      return dropped;
    },
  };
  afterAll(() => (dropped ? undefined : database.drop()));
  return database;
}

async function dropAndReport(name: string): Promise<void> {
  await onServer(async (client) => {
    const leaked = await connectionsTo(client, name);
    await dropDatabase(client, name);
    if (leaked.length > 0) {
      throw new Error(`The tests left ${leaked.length} connections open: ${leaked.join('; ')}`);
    }
  });
}

/** The connections to a database that do not go away by themselves. */
async function connectionsTo(client: pg.Client, name: string): Promise<string[]> {
  for (const end = Date.now() + GRACE; ; await sleep(20)) {
    const { rows } = await client.query<{ connection: string }>(
      `select concat_ws(', ', application_name, state, left(query, 200)) as connection
       from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || Date.now() > end) return rows.map((row) => row.connection);
  }
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
