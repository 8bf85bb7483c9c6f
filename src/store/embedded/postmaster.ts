import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { type Home, makeSocketFolder } from './home.ts';
import { cutLog, tailOf } from './log.ts';

/** What `postmaster.pid` says of the server that wrote it. */
export interface Postmaster {
  readonly pid: number;
  /** Folder of its socket; null while it has not said. */
  readonly sockets: string | null;
  /** Takes connections, or has not said that it does not. */
  readonly ready: boolean;
  /** The file's text, to tell whether it is still the same one. */
  readonly text: string;
}

/** The server of a data folder as its pid file tells; it may be dead. Null when there is no file. */
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
 * Whether the process of a pid file is that server: `running`; `dead`; or `other`, when the number has gone to another
 * process, which PostgreSQL itself would take for a running server and refuse to start.
 */
export function checkProcess(postmaster: Postmaster, home: Home): 'running' | 'dead' | 'other' {
  const { pid } = postmaster;
  // A server creates the file before it writes its number: only an old one is what a crash of the machine left.
  if (!Number.isInteger(pid) || pid <= 1) return ageOf(pidFile(home)) > UNWRITTEN ? 'other' : 'running';
  try {
    process.kill(pid, 0);
  } catch {
    return 'dead'; // or another user's process, which PostgreSQL counts as no server either
  }
  try {
    // A postmaster's working folder is its data; a zombie has none.
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
    return 'running'; // no way to tell
  }
}

/** Milliseconds that a pid file may be empty. */
const UNWRITTEN = 5_000;

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0; // gone meanwhile: look again
  }
}

/** Removes the pid file and socket lock that a dead server left, unless a new server has replaced them meanwhile. */
export function clearRemains(postmaster: Postmaster, home: Home): void {
  if (readPostmaster(home)?.text !== postmaster.text) return;
  if (postmaster.sockets) remove(join(postmaster.sockets, '.s.PGSQL.5432.lock'));
  remove(pidFile(home));
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // gone already
  }
}

/** A server process that this process started; it goes on when this one ends. */
export interface Launch {
  /** How it ended; null while it runs. */
  ended(): { readonly ok: boolean; readonly reason: string } | null;
  /** What its log has gained since the launch. */
  output(): Promise<string>;
}

/** Starts a server on an existing data folder. */
export async function launch(
  home: Home,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<Launch> {
  await makeSocketFolder(home);
  await cutLog(home.log);
  // Opened to append, so that the log can be cut while the server writes it.
  const log = await open(home.log, 'a', 0o600);
  try {
    if (home.runAs) await log.chown(home.runAs.uid, home.runAs.gid); // for when that account runs us itself
    const { size } = await log.stat();
    const flags = Object.entries({ ...DEFAULTS, ...settings }).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]);
    const child = spawn(
      join(binaries.folder, 'bin', 'postgres'),
      ['-D', home.data, '-p', '5432', '-k', `"${home.sockets.replaceAll('"', '""')}"`, ...flags],
      // Detached: neither our end nor Ctrl-C in our terminal may end it.
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

/** How PostgreSQL's programs are run: as whom, and without the PG* variables of our own environment. */
export function childOptions(home: Home) {
  return {
    cwd: '/', // ours may be closed to the server's account
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    ...home.runAs,
  };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  listen_addresses: '', // no TCP at all
  unix_socket_permissions: '0700',
  cluster_name: 'dateline',
  max_connections: '200', // a few for each worker of a machine with many cores
  shared_buffers: '256MB',
  work_mem: '16MB', // or lists of many articles are read twice
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1', // nobody runs this on spinning disks
  jit: 'off', // costs more than it saves on short queries
  wal_level: 'minimal', // there are no replicas
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/**
 * Stops a server as `pg_ctl stop -m fast` does: clients are cut off, nothing committed is lost. Resolves to whether it
 * is gone within the time given in milliseconds.
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
