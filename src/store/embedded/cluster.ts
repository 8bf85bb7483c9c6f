import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatelineError } from '../../errors.ts';
import type { Binaries } from './binaries.ts';
import { draftOf } from './files.ts';
import type { Home } from './home.ts';
import { childOptions } from './postmaster.ts';

/** The role and the database of the gateway. The role owns the database and may create others. */
export const ROLE = 'dateline';

/** pg_hba.conf: only the gateway's role may log in, with its password. The superuser may not log in. */
const ACCESS = `local all ${ROLE} scram-sha-256\n`;

/** Returns the major version of PostgreSQL that created the data folder; null if there is none yet. */
export async function dataVersion(home: Home): Promise<string | null> {
  try {
    return (await readFile(join(home.data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `The database folder ${home.folder} cannot be read: ${error instanceof Error ? error.message : error}. Check that the folder belongs to the user account that runs Dateline.`,
      { cause: error },
    );
  }
}

/**
 * Creates a new data folder. It is created under a temporary name and then renamed, so that an interrupted start
 * leaves no incomplete data folder, and only one of several concurrent starts succeeds.
 */
export async function createCluster(home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  const draft = draftOf(home.cluster);
  const data = join(draft, 'data');
  const password = randomBytes(24).toString('base64url');
  try {
    await mkdir(data, { recursive: true });
    await chmod(draft, home.runAs ? 0o755 : 0o700);
    await chmod(data, 0o700);
    if (home.runAs) await chown(data, home.runAs.uid, home.runAs.gid);
    await run(home, join(binaries.folder, 'bin', 'initdb'), [
      ...['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--auth=trust', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    // No server is listening yet, so the password is only sent through this pipe.
    await run(
      home,
      join(binaries.folder, 'bin', 'postgres'),
      [
        '--single',
        '-j',
        '-c',
        'exit_on_error=on',
        '-c',
        `fsync=${durable ? 'on' : 'off'}`,
        '-D',
        data,
        'postgres',
      ],
      `CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${password}';\n\nCREATE DATABASE ${ROLE} OWNER ${ROLE};\n\n`,
    );
    await writeDurably(join(data, 'pg_hba.conf'), ACCESS);
    await writeDurably(join(draft, 'password'), password);
    await rename(draft, home.cluster);
    await syncFolder(home.folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if ((await dataVersion(home)) === null) throw error; // If the data exists, another process created it.
  }
}

/** Deletes incomplete data folders of killed processes. */
export async function removeDrafts(home: Home): Promise<void> {
  const prefix = `${basename(home.cluster)}.`;
  for (const name of await readdir(home.folder)) {
    const pid = name.startsWith(prefix) ? /^(\d+)-\w+\.new$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(home.folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    // A recent folder may belong to a running process in another container.
    if (age > 60_000) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function run(home: Home, program: string, args: readonly string[], input = ''): Promise<void> {
  const child = spawn(program, args, { ...childOptions(home), stdio: ['pipe', 'pipe', 'pipe'] });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
  });
  child.stdin.on('error', () => {}); // The program ended early. Its exit code is checked below.
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const outcome = Promise.all([text(child.stdout), text(child.stderr), ended]);
  let why: string;
  try {
    const [out, err, code] = await Promise.race([outcome, failed]);
    if (code === 0) return;
    why = `${basename(program)} failed (${code ?? 'killed'}): ${(err.trim() || out.trim()).split('\n').slice(-20).join('\n')}`;
  } catch (error) {
    why = `${program} cannot be run: ${error instanceof Error ? error.message : error}`;
  }
  throw new DatelineError(
    'DATABASE_START_FAILED',
    `The database could not be created in ${home.folder}. Resolve the following problem and start again. ${why}`,
  );
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
