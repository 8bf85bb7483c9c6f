import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { DatelineError } from '../../src/errors.ts';
import { packagePath } from '../../src/package-path.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/server.ts';
import { dropDatabase } from './drop-database.ts';
import { prepareTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; see `createTestDatabase`. */
    databaseUrl: string;
    /** Name of the database that has all migrations. */
    databaseTemplate: string;
  }
}

/**
 * One PostgreSQL for the whole run: the embedded one, or that of TEST_DATABASE_URL where it does not run. Its folder
 * stays between runs, since a second start takes a fraction of the first, and runs side by side share it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Gateways send it. If that fails, the script says why, and so do the tests that need it.
  spawnSync(process.execPath, [packagePath('scripts/build-graphiql.js'), '--if-stale'], {
    stdio: 'inherit',
  });
  const { TEST_DATABASE_URL: given } = process.env;
  const server = given ? null : await start();
  const url = given ?? server!.url;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await dropOrphans(client);
    project.provide('databaseTemplate', await prepareTemplate(client, url));
  } finally {
    await client.end();
  }
  project.provide('databaseUrl', url);
  return async () => server?.release();
}

async function start(): Promise<EmbeddedServer> {
  const home = join(tmpdir(), `dateline-tests-${process.getuid?.() ?? 0}`);
  const options = {
    home,
    cwd: process.cwd(),
    // Nothing here needs to outlive the machine.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  };
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!(error instanceof DatelineError && error.code === 'DATABASE_VERSION_MISMATCH')) throw error;
    await rm(home, { recursive: true, force: true });
    return startEmbedded(options);
  }
}

/** Drops what runs that were killed left behind. */
async function dropOrphans(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'test\\_%'`,
  );
  for (const { name } of rows) {
    const pid = Number(name.split('_')[1]);
    if (!isAlive(pid)) await dropDatabase(client, name);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
