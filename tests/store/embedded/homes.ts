import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import { startEmbedded } from '../../../src/store/embedded/server.ts';

export const isRoot = process.getuid?.() === 0;

/** Nothing here needs to outlive the machine. */
export const settings = { fsync: 'off', synchronous_commit: 'off', shared_buffers: '16MB' };

/** An empty folder for a database, which other accounts may enter; a server on it is killed after the test. */
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
 * A folder with a database that was stopped in good order. The tests of a file have it in turn, each in a folder of its
 * own, since making or copying one takes seconds: a test that spoils a file of it must put that back.
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

async function prepare(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-home-'));
  await chmod(home, 0o755);
  await (await startEmbedded({ home, cwd: '/', settings })).release();
  return home;
}

afterAll(async () => {
  if (prepared) await rm(await prepared, { recursive: true, force: true });
});

/** Process number of the server on a home; null when it has none. */
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
    // gone
  }
}

/** The rows of a query on a connection of its own. */
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
