import { createHash } from 'node:crypto';
import { chmod, lchown, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DatelineError } from '../../errors.ts';

/** A system account by number. */
interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The folder of one embedded server, and what lies where in it. */
export interface Home {
  readonly folder: string;
  /** Whom the server runs as where that is not whoever runs us: PostgreSQL refuses root. */
  readonly runAs: Account | null;
  /** `data` and `password` together, so that they come into being at once. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  /** Folder of the socket for a server that this process starts. */
  readonly sockets: string;
}

/** Where root keeps databases and staged binaries: its home and most checkouts are closed to other accounts. */
export const SYSTEM_FOLDER = '/var/lib/dateline';

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The name of PostgreSQL's socket on port 5432, which it derives from the port. */
const SOCKET = '.s.PGSQL.5432';
/** Bytes that the path of a socket may have: 104 with the closing zero on macOS, 108 on Linux. */
const SOCKET_PATH_LIMIT = 103;

/** The home that is asked for (null: the default one of a checkout), made where it is missing. */
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
    // The umask may have taken bits away from each folder that was made, from the first of them down.
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) {
      await chmod(made, mode);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `The database folder ${folder} cannot be made: ${why}. Set DATELINE_HOME to a folder that can be written, or DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/** Whose the data is: a database that an ordinary user began stays that user's when root runs it. */
async function ownerOf(data: string): Promise<Account> {
  const { uid, gid } = await stat(data).catch(() => NOBODY);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Fails unless an account may enter a folder. */
async function requireReach(folder: string, account: Account): Promise<void> {
  const closed = await firstClosed(await realpath(folder), account);
  if (closed === null) return;
  throw new DatelineError(
    'DATABASE_HOME_UNREACHABLE',
    `PostgreSQL does not run as root, so it runs as user ${account.uid}, who may not enter ${closed} on the way to the database folder ${folder}. Allow it (chmod o+x ${closed}), set DATELINE_HOME to a folder that others may enter, or leave it unset for one in ${SYSTEM_FOLDER}.`,
  );
}

/** The outermost folder of a path that an account may not enter. */
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

/** A folder short enough for a socket: in the home if its path allows, else a private one for temporary files. */
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

/** Makes the folder of the socket, which nobody but the server's account and root may enter. */
export async function makeSocketFolder(home: Home): Promise<void> {
  const { sockets, runAs } = home;
  await mkdir(sockets, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(sockets);
  // Under a folder that everyone may write, somebody else could have put theirs there first.
  const ours = found.uid === runAs?.uid || found.uid === process.getuid?.();
  if (!ours || !found.isDirectory() || found.mode & 0o077) {
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `${sockets}, which is to hold PostgreSQL's socket, is not a folder that only its user may enter. Remove it, or set DATELINE_HOME to another folder.`,
    );
  }
  if (runAs) await lchown(sockets, runAs.uid, runAs.gid);
}
