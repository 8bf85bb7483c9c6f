import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { withDatabase } from '../../scripts/shared/sql.ts';
import { dropDatabase } from './drop-database.ts';
import { reuseConnections, withClient } from './dump.ts';
import { prepareSeededTemplate } from './template.ts';

export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Drops it, and rejects if a connection to it is still open. Runs automatically after the tests of the file. */
  drop(): Promise<void>;
}

/** Milliseconds within which closed connections must disappear from pg_stat_activity. */
const GRACE = 1_000;

/**
 * Creates a database for one test file, with all migrations applied. `seeded`: with the sample articles as well. `empty`:
 * without migrations, optionally with a locale of the operating system. Call it at the top level of a test file, not in a
 * hook or test: `const database = await createTestDatabase();`. Close the connections to it in an `afterAll` that is
 * declared after the call.
 */
export async function createTestDatabase(
  options: { seeded?: boolean } | { empty: true; locale?: string } = {},
): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const template = await templateFor(options);
  const locale = 'locale' in options ? ` locale_provider libc locale '${options.locale}'` : '';
  await withClient(inject('databaseUrl'), (client) =>
    client.query(`create database "${name}" template "${template}" strategy file_copy${locale}`),
  );
  const url = withDatabase(inject('databaseUrl'), name);
  const closeConnections = reuseConnections(url);
  let dropped: Promise<void> | undefined;
  const database = {
    url,
    name,
    drop() {
      dropped ??= closeConnections().then(() => dropAndReport(name));
      return dropped;
    },
  };
  afterAll(() => (dropped ? undefined : database.drop()));
  return database;
}

async function templateFor(options: { seeded?: boolean } | { empty: true }): Promise<string> {
  if ('empty' in options) return 'template0';
  const migrated = inject('migratedTemplate');
  if (!options.seeded) return migrated;
  seededTemplate ??= withClient(inject('databaseUrl'), (client) =>
    prepareSeededTemplate(client, migrated, async (draft) => {
      // Imported here because the extractor takes seconds to load, and earlier runs usually left the template.
      const { seedDatabase } = await import('./seed.ts');
      await seedDatabase(withDatabase(inject('databaseUrl'), draft));
    }),
  );
  return seededTemplate;
}

/** The template with the sample articles, once a test file of this worker needs it. */
let seededTemplate: Promise<string> | undefined;

async function dropAndReport(name: string): Promise<void> {
  await withClient(inject('databaseUrl'), async (client) => {
    const leaked = await connectionsTo(client, name);
    await dropDatabase(client, name);
    if (leaked.length > 0) {
      throw new Error(`The tests left ${leaked.length} connections open: ${leaked.join('; ')}`);
    }
  });
}

/** Returns the connections to a database that are still open after the grace period. */
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
