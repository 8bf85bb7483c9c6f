import { createHash } from 'node:crypto';
import { chmod, lchown, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DatelineError } from '../../errors.ts';

/** The ids of a system account. */
interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The folder of an embedded PostgreSQL server, and the paths in it. */
export interface Home {
  readonly folder: string;
  /**
   * The account that runs the server if this process runs as root, because PostgreSQL refuses to run as root. Null if
   * this process does not run as root.
   */
  readonly runAs: Account | null;
  /** The folder that contains `data` and `password`. Both are in one folder so that one rename creates them. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  /** The folder of the socket of a server that this process starts. */
  readonly sockets: string;
}

/**
 * The folder that contains the databases and binaries if this process runs as root. The server then runs under
 * another account, which cannot access root's home folder and most checkouts.
 */
export const SYSTEM_FOLDER = '/var/lib/dateline';

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The name of PostgreSQL's socket for port 5432. */
const SOCKET = '.s.PGSQL.5432';
/**
 * The maximum length of a socket path, in bytes. The limit, including the final NUL, is 104 on macOS and 108 on Linux.
 */
const SOCKET_PATH_LIMIT = 103;

/**
 * Opens the folder of an embedded server, and creates the folder if it is missing. If `home` is null, the default
 * folder for the working directory is used.
 */
export async function openHome(home: string | null, cwd: string): Promise<Home> {
  const asRoot = process.getuid?.() === 0;
  const folder = home === null ? await defaultFolder(cwd, asRoot) : resolve(cwd, home);
  await makeFolder(folder, asRoot ? 0o755 : 0o700);
  const cluster = join(folder, 'postgres');
  const data = join(cluster, 'data');
  const runAs = asRoot ? await ownerOf(data) : null;
  if (runAs) await requireReach(folder, runAs);
  return {
    folder,
    runAs,
    cluster,
    data,
    password: join(cluster, 'password'),
    log: join(folder, 'postgres.log'),
    sockets: await socketFolder(folder, runAs),
  };
}

async function defaultFolder(cwd: string, asRoot: boolean): Promise<string> {
  if (!asRoot) return join(cwd, '.dateline');
  const checkout = await realpath(cwd);
  const name = basename(checkout).replace(/[^\w.-]/g, '_') || 'root';
  return join(SYSTEM_FOLDER, `${name}-${digest(checkout, 8)}`);
}

const digest = (text: string, length: number) =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true });
    // The umask may have removed permissions from each of the created folders.
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) {
      await chmod(made, mode);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `The database folder ${folder} cannot be created: ${why}. Set DATELINE_HOME to a writable folder, or DATABASE_URL to another PostgreSQL server.`,
      { cause },
    );
  }
}

/**
 * Returns the owner of the data. A database that an ordinary user created still belongs to that user when root runs
 * it.
 */
async function ownerOf(data: string): Promise<Account> {
  const { uid, gid } = await stat(data).catch(() => NOBODY);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Throws DATABASE_HOME_UNREACHABLE if an account may not access a folder. */
async function requireReach(folder: string, account: Account): Promise<void> {
  const closed = await firstClosed(await realpath(folder), account);
  if (closed === null) return;
  throw new DatelineError(
    'DATABASE_HOME_UNREACHABLE',
    `PostgreSQL does not run as root. The embedded server runs as user ${account.uid}, who does not have permission to enter ${closed}, a parent of the database folder ${folder}. Allow access (chmod o+x ${closed}), set DATELINE_HOME to an accessible folder, or unset DATELINE_HOME to use a folder in ${SYSTEM_FOLDER}.`,
  );
}

/**
 * Returns the outermost folder of a path that an account may not enter; null if the account may enter all folders of
 * the path.
 */
async function firstClosed(path: string, account: Account): Promise<string | null> {
  const parent = dirname(path);
  if (parent !== path) {
    const closed = await firstClosed(parent, account);
    if (closed !== null) return closed;
  }
  const { mode, uid, gid } = await stat(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return mode & bit ? null : path;
}

/**
 * Returns a folder whose path is short enough for a socket: in the home if possible, otherwise in the temporary
 * folder.
 */
async function socketFolder(folder: string, runAs: Account | null): Promise<string> {
  const candidates = [join(folder, 'run')];
  for (const temporary of [tmpdir(), '/tmp']) {
    const real = await realpath(temporary).catch(() => null);
    if (real === null || (runAs && (await firstClosed(real, runAs)) !== null)) continue;
    candidates.push(join(temporary, `dateline-${digest(folder, 12)}`));
  }
  const short = candidates.find(
    (candidate) => Buffer.byteLength(join(candidate, SOCKET)) <= SOCKET_PATH_LIMIT,
  );
  return short ?? join('/tmp', `dateline-${digest(folder, 12)}`);
}

/** Creates the folder of the socket, which only the server's account and root may enter. */
export async function makeSocketFolder(home: Home): Promise<void> {
  const { sockets, runAs } = home;
  await mkdir(sockets, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(sockets);
  // In a folder that all users can write, another user could have created the socket folder first.
  const ours = found.uid === runAs?.uid || found.uid === process.getuid?.();
  if (!ours || !found.isDirectory() || found.mode & 0o077) {
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `${sockets}, the folder for the socket of PostgreSQL, must be a folder that only the user account of PostgreSQL can enter. Remove it, or set DATELINE_HOME to another folder.`,
    );
  }
  if (runAs) await lchown(sockets, runAs.uid, runAs.gid);
}
