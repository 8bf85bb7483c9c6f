import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { type Home, makeSocketFolder } from './home.ts';
import { rotateLog, tailOf } from './log.ts';

/** The contents of `postmaster.pid`, which the server writes. */
export interface Postmaster {
  readonly pid: number;
  /** The folder of the socket; null if the file does not contain it yet. */
  readonly sockets: string | null;
  /** Whether the server accepts connections, as far as the file states it. */
  readonly ready: boolean;
  /** The text of the file, to detect changes. */
  readonly text: string;
}

/**
 * Reads the pid file of a data folder; null if the file does not exist. The server may have ended without deleting
 * the file.
 */
export function readPostmaster(home: Home): Postmaster | null {
  let text: string;
  try {
    text = readFileSync(pidFile(home), 'utf8');
  } catch {
    return null;
  }
  // Lines: pid, data folder, start time, port, socket folder, TCP address, shared memory, state.
  const lines = text.split('\n');
  const state = lines[7]?.trim() ?? '';
  return {
    pid: Number(lines[0]),
    sockets: lines[4] || null,
    ready: state === '' ? Boolean(lines[4]) : state === 'ready',
    text,
  };
}

const pidFile = (home: Home) => join(home.data, 'postmaster.pid');

/**
 * Returns whether the process in a pid file is the server of this home (`running`), has ended (`dead`), or is a
 * different process with the same id (`other`). In the last case, PostgreSQL itself would assume that a server is
 * running, and would not start.
 */
export function checkProcess(postmaster: Postmaster, home: Home): 'running' | 'dead' | 'other' {
  const { pid } = postmaster;
  // A server creates the file before it writes its process id. Therefore a file without an id is a remainder of a
  // system crash only if the file is old.
  if (!Number.isInteger(pid) || pid <= 1) return ageOf(pidFile(home)) > UNWRITTEN ? 'other' : 'running';
  try {
    process.kill(pid, 0);
  } catch {
    return 'dead'; // Or it belongs to another user. PostgreSQL does not treat such a process as a server either.
  }
  try {
    // The working directory of a server is its data folder. A zombie process has none.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(home.data) ? 'running' : 'other';
  } catch (error) {
    if (process.platform === 'linux') {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'other' : 'running';
    }
  }
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
      ? 'running'
      : 'other';
  } catch {
    return 'running'; // The process exists, but its folder is unknown.
  }
}

/** The maximum time between the creation of a pid file and its first contents, in milliseconds. */
const UNWRITTEN = 5_000;

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0; // Deleted in the meantime. The caller retries.
  }
}

/**
 * Deletes the pid file and the socket lock of a dead server, unless a new server has replaced them in the meantime.
 */
export function deleteLockFiles(postmaster: Postmaster, home: Home): void {
  if (readPostmaster(home)?.text !== postmaster.text) return;
  if (postmaster.sockets) remove(join(postmaster.sockets, '.s.PGSQL.5432.lock'));
  remove(pidFile(home));
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Already deleted.
  }
}

/** A server that this process started. It continues to run after this process ends. */
export interface Launch {
  /** Returns how the server ended; null while the server runs. */
  ended(): { readonly ok: boolean; readonly reason: string } | null;
  /** Returns the last lines that the server has logged since its launch. */
  output(): Promise<string>;
}

/** Starts a server on an existing data folder. */
export async function launch(
  home: Home,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<Launch> {
  await makeSocketFolder(home);
  await rotateLog(home.log);
  // The log is opened for appending, so that it can be rotated while the server writes to it.
  const log = await open(home.log, 'a', 0o600);
  try {
    if (home.runAs) await log.chown(home.runAs.uid, home.runAs.gid); // That account may later run Dateline itself.
    const { size } = await log.stat();
    const flags = Object.entries({ ...DEFAULTS, ...settings }).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]);
    const child = spawn(
      join(binaries.folder, 'bin', 'postgres'),
      ['-D', home.data, '-p', '5432', '-k', `"${home.sockets.replaceAll('"', '""')}"`, ...flags],
      // The process is detached, so that neither the end of this process nor Ctrl-C in its terminal ends the server.
      { ...childOptions(home), detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    let end: { ok: boolean; reason: string } | null = null;
    child.once('error', (error) => {
      end = { ok: false, reason: error.message };
    });
    child.once('exit', (code, signal) => {
      end ??= { ok: code === 0, reason: signal ? `ended by ${signal}` : `exit code ${code}` };
    });
    child.unref();
    return { ended: () => end, output: () => tailOf(home.log, size) };
  } finally {
    await log.close();
  }
}

/** Options for running PostgreSQL's programs: the account, and an environment without PG* variables. */
export function childOptions(home: Home) {
  return {
    cwd: '/', // The server's account may not be able to enter the current directory.
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    ...home.runAs,
  };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  listen_addresses: '', // no TCP
  unix_socket_permissions: '0700',
  cluster_name: 'dateline',
  max_connections: '200', // several for each worker on machines with many cores
  shared_buffers: '256MB',
  work_mem: '16MB', // With less, bitmap scans of many articles become lossy and check each row again.
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1', // for solid-state disks
  jit: 'off', // costs more than it saves on short queries
  wal_level: 'minimal', // there are no replicas
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/**
 * Stops a server like `pg_ctl stop -m fast`: closes its connections, and loses no committed data. Returns whether it
 * ended within the timeout in milliseconds.
 */
export async function stopPostmaster(home: Home, timeout: number): Promise<boolean> {
  const postmaster = readPostmaster(home);
  if (!postmaster || checkProcess(postmaster, home) !== 'running') return true;
  process.kill(postmaster.pid, 'SIGINT');
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(10)) {
    if (checkProcess(postmaster, home) !== 'running') return true;
  }
  return false;
}
