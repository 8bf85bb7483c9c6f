import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { startEmbedded } from '../../../src/store/embedded/server.ts';

export const isRoot = process.getuid?.() === 0;

/** Test data need not survive a crash. */
export const settings = { fsync: 'off', synchronous_commit: 'off', shared_buffers: '16MB' };

/** Creates an empty folder for a database that other accounts may enter. Kills a server that uses it after the test. */
export async function newHome(...path: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-home-'));
  await chmod(root, 0o755);
  const home = join(root, ...path);
  await mkdir(home, { recursive: true });
  onTestFinished(async () => {
    killServer(home);
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  });
  return home;
}

let prepared: Promise<string> | undefined;

/**
 * Returns a folder with a database whose server was shut down properly. The tests of a worker use one database in turn,
 * each in its own folder, because creating or copying one takes seconds. A test that damages a file must restore it.
 */
export async function preparedHome(...path: string[]): Promise<string> {
  prepared ??= prepare();
  const from = join(await prepared, 'postgres');
  const home = await newHome(...path);
  const to = join(home, 'postgres');
  await rename(from, to);
  onTestFinished(async () => {
    killServer(home);
    await rm(join(to, 'data', 'postmaster.pid'), { force: true });
    await rename(to, from);
  });
  return home;
}

/** The global set-up removes the folder after the run. A hook would remove it after the worker's first test file. */
async function prepare(): Promise<string> {
  const home = await mkdtemp(join(inject('temporaryFolder'), 'home-'));
  await chmod(home, 0o755);
  await (await startEmbedded({ home, cwd: '/', settings })).release();
  return home;
}

/** Returns the process id of the server in a folder; null if none runs. */
export function serverPid(home: string): number | null {
  const file = join(home, 'postgres', 'data', 'postmaster.pid');
  if (!existsSync(file)) return null;
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

export function killServer(home: string): void {
  const pid = serverPid(home);
  try {
    if (pid && pid !== process.pid) process.kill(pid, 'SIGKILL');
  } catch {
    // Already ended.
  }
}

/** Returns the rows of a query on a new connection. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
