import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { DatelineError } from '../../src/errors.ts';
import { packagePath } from '../../src/package-path.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/server.ts';
import { dropDatabase } from './drop-database.ts';
import { memoryFolder } from './memory-folder.ts';
import { prepareMigratedTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the PostgreSQL server of this run; see `createTestDatabase`. */
    databaseUrl: string;
    /** Name of the template database with all migrations. */
    migratedTemplate: string;
    /** A folder that other accounts may enter, removed after the run. */
    temporaryFolder: string;
  }
}

/**
 * Starts one PostgreSQL server for the whole run: the embedded one, or the one at TEST_DATABASE_URL on platforms without
 * binaries. Its data directory remains after the run, because a second start takes a fraction of the first. Concurrent
 * runs share it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_URL: given } = process.env;
  const parent = await memoryFolder();
  const [server] = await Promise.all([given ? null : start(parent), buildAll()]);
  const url = given ?? server!.url;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (server) await shortenLogin(client, url);
    await dropOrphans(client);
    project.provide('migratedTemplate', await prepareMigratedTemplate(client, url));
  } finally {
    await client.end();
  }
  project.provide('databaseUrl', url);
  const folder = await mkdtemp(join(parent, 'dateline-run-'));
  // All accounts may write, as in the temporary folder of the system, which it replaces in the workers and their processes.
  await chmod(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  project.provide('temporaryFolder', folder);
  return async () => {
    await server?.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/**
 * Builds the commands, the extractor threads and the pages of gateways. The types are checked before the tests, see
 * scripts/check.js. The scripts of the pages also detect changes in scripts/.
 */
async function buildAll(): Promise<void> {
  await build('build.js', '--skip-types');
  for (const script of ['build-graphiql.js', 'build-explorer.js']) await build(script);
}

async function build(script: string, ...flags: string[]): Promise<void> {
  const command = [packagePath(`scripts/${script}`), '--if-stale', ...flags];
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`scripts/${script} failed. Its output is above.`);
}

/** Test data need not survive a crash, and databases that live for seconds need no vacuum. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '1GB',
  checkpoint_timeout: '1h',
  max_connections: '200',
};

async function start(parent: string): Promise<EmbeddedServer> {
  const home = join(parent, `dateline-tests-${process.getuid?.() ?? 0}`);
  const options = {
    home,
    cwd: process.cwd(),
    settings: SETTINGS,
  };
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!(error instanceof DatelineError && error.code === 'DATABASE_VERSION_MISMATCH')) throw error;
    await rm(home, { recursive: true, force: true });
    return startEmbedded(options);
  }
}

/**
 * Stores the password with one hash iteration instead of 4,096: the tests open thousands of connections, and the server
 * and the client compute the hash for each.
 */
async function shortenLogin(client: pg.Client, url: string): Promise<void> {
  const { username, password } = new URL(url.replace('@/', '@socket/'));
  const secret = pg.escapeLiteral(decodeURIComponent(password));
  const role = pg.escapeIdentifier(decodeURIComponent(username));
  // The lock is for concurrent runs, which share the server. It ends with the transaction.
  await client.query(`begin; select pg_advisory_xact_lock(4710180420242); set local scram_iterations = 1;
    alter role ${role} password ${secret}; commit`);
}

/** Drops the databases of runs that were killed. */
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
