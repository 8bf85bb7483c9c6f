import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';
import { type Binaries, findPackage, type Package, stage, useInPlace } from './binaries.ts';
import { createCluster, dataVersion, removeDrafts } from './cluster.ts';
import { type Home, openHome, SYSTEM_FOLDER } from './home.ts';
import { rotateLog, tailOf } from './log.ts';
import { binariesPackage, currentPlatform, type Platform } from './platform.ts';
import {
  checkProcess,
  deleteLockFiles,
  type Launch,
  launch,
  readPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { ServerReference } from './server-reference.ts';

export interface EmbeddedOptions {
  /**
   * The folder of the database. If null, the folder is `.dateline` in `cwd` or, for root, a folder in
   * /var/lib/dateline.
   */
  readonly home: string | null;
  /** The folder to which `home` and the default folder are relative. */
  readonly cwd: string;
  /** Additional PostgreSQL settings. They have no effect on a server that is already running. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called with messages about operations that take time. */
  readonly log?: (message: string) => void;
  /** The system whose binaries are used; by default the current system. */
  readonly platform?: Platform;
  /** The maximum time for the start, including crash recovery, in milliseconds (default: one minute). */
  readonly timeout?: number;
}

/** A reference to a running embedded PostgreSQL server that several processes reference. */
export interface EmbeddedServer {
  /** The URL of the database `dateline`, for node-postgres and libpq. */
  readonly url: string;
  /** The folder of the data, log and password. */
  readonly home: string;
  /**
   * Releases this reference to the server. When the last reference is released, the server is stopped. The promise
   * resolves after the server has shut down.
   */
  release(): Promise<void>;
}

/** The interval between two checks of the log's size, in milliseconds. */
const LOG_INTERVAL = 10 * 60_000;
/** The maximum time for stopping, in milliseconds. The server writes all changed pages when it stops. */
const STOP_TIMEOUT = 60_000;

/**
 * Returns a reference to the embedded PostgreSQL server of a folder. Starts the server if it is not running, and
 * creates the database if there is none. Connections require the password in the folder, and the Unix socket, which
 * only the server's account and root may open. The server runs until the last process releases its reference. If the
 * server crashes, a process with a reference restarts it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const packageName = binariesPackage(options.platform ?? currentPlatform());
  const home = await openHome(options.home, options.cwd);
  const log = options.log ?? (() => {});
  const enter = () => join(home, packageName, { ...options, log }).catch(explain(home));

  let released: Promise<void> | null = null;
  let rejoining: Promise<void> | null = null;
  let reference = await enter();
  const { url } = reference;

  const rejoin = async () => {
    log('Connection to PostgreSQL lost; reconnecting');
    try {
      reference = await enter();
      reference.onLost(lost);
    } catch (error) {
      log(`Reconnecting to PostgreSQL failed: ${error instanceof Error ? error.message : error}`);
    }
  };
  const lost = () => {
    if (!released) rejoining = rejoin();
  };
  reference.onLost(lost);

  const watch = setInterval(() => void rotateLog(home.log), LOG_INTERVAL).unref();
  const release = async () => {
    clearInterval(watch);
    await rejoining;
    await reference.release(async () => {
      if (!(await stopPostmaster(home, STOP_TIMEOUT))) log('PostgreSQL is still shutting down');
    });
  };
  return {
    url,
    home: home.folder,
    release() {
      released ??= release();
      return released;
    },
  };
}

/** Returns a handler that adds a code and the folder to errors of the file system and of Node. */
function explain(home: Home) {
  return (cause: unknown): never => {
    if (cause instanceof DatelineError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'DATABASE_START_FAILED',
      `The PostgreSQL server in ${home.folder} cannot be started: ${why}. Resolve this problem and start again.`,
      {
        cause,
      },
    );
  };
}

type Settled = EmbeddedOptions & { readonly log: (message: string) => void };

async function join(home: Home, packageName: string, options: Settled): Promise<ServerReference> {
  const timeout = options.timeout ?? 60_000;
  const deadline = Date.now() + timeout;
  let binaries: Binaries | null = null;
  let launched: Launch | null = null;
  for (;;) {
    const found = await look(home, deadline - Date.now());
    if (found instanceof ServerReference) return found;
    if (found === 'absent' && (await mayLaunch(home, launched))) {
      binaries ??= await prepare(home, packageName, options);
      launched = await launch(home, binaries, options.settings ?? {});
    }
    if (Date.now() > deadline) {
      throw await failure(
        home,
        `did not accept connections within ${timeout / 1000} seconds`,
        await tailOf(home.log),
      );
    }
    await sleep(launched ? 10 : 50);
  }
}

/**
 * Returns a reference to the server if it accepts connections. Otherwise returns whether there is a server to wait
 * for.
 */
async function look(home: Home, patience: number): Promise<ServerReference | 'absent' | 'waiting'> {
  const postmaster = readPostmaster(home);
  if (!postmaster) return 'absent';
  if (postmaster.ready && postmaster.sockets) {
    const reference = await ServerReference.take(home, postmaster.sockets, patience);
    if (reference) return reference;
  }
  const state = checkProcess(postmaster, home);
  if (state === 'running') return 'waiting';
  // PostgreSQL deletes the lock files of a dead server itself, unless its process id is in use again.
  if (state === 'other') deleteLockFiles(postmaster, home);
  return 'absent';
}

/**
 * Matches the log messages of a failed start if another process started the server first, or if a killed server has
 * not ended completely.
 */
const NOT_FIRST = /lock file ".*" (already exists|is empty)|pre-existing shared memory block/;

async function mayLaunch(home: Home, launched: Launch | null): Promise<boolean> {
  if (!launched) return true;
  const end = launched.ended();
  if (!end) return false;
  const output = await launched.output();
  if (end.ok || NOT_FIRST.test(output)) {
    await sleep(100);
    return true;
  }
  throw await failure(home, `did not start (${end.reason})`, output);
}

function failure(home: Home, what: string, output: string): DatelineError {
  return new DatelineError(
    'DATABASE_START_FAILED',
    `The PostgreSQL server in ${home.folder} ${what}. ${output ? `Resolve the problem that its log states:\n${output}` : 'Start again.'}`,
  );
}

/** Returns binaries of the version that created the data. Creates the data if there is none. */
async function prepare(home: Home, packageName: string, options: Settled): Promise<Binaries> {
  const found = await findPackage(packageName);
  const binaries = await place(home, found);
  await removeDrafts(home);
  const version = await dataVersion(home);
  if (version === null) {
    options.log(`Creating a PostgreSQL ${found.version} database in ${home.folder}`);
    const { fsync } = options.settings ?? {};
    await createCluster(home, binaries, fsync !== 'off');
  } else if (version !== found.major) {
    throw new DatelineError(
      'DATABASE_VERSION_MISMATCH',
      `The database in ${home.folder} was created by PostgreSQL ${version}, but this version of Dateline contains PostgreSQL ${found.major}. Use the version of Dateline that created the database, set DATELINE_HOME to a new folder, or delete this database with \`dateline db reset\` (\`npm run db:reset\` in a checkout) and seed again.`,
    );
  }
  return binaries;
}

async function place(home: Home, found: Package): Promise<Binaries> {
  // If another account runs the server, use a copy that this account can always access.
  if (home.runAs) return stage(found, [SYSTEM_FOLDER, home.folder]);
  return (await useInPlace(found)) ?? (await stage(found, [home.folder]));
}
