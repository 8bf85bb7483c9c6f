import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';
import { type Binaries, findPackage, type Package, stage, useInPlace } from './binaries.ts';
import { createCluster, dataVersion, removeDrafts } from './cluster.ts';
import { type Home, openHome, SYSTEM_FOLDER } from './home.ts';
import { cutLog, tailOf } from './log.ts';
import { binariesPackage, currentPlatform, type Platform } from './platform.ts';
import {
  checkProcess,
  clearRemains,
  type Launch,
  launch,
  readPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { Share } from './share.ts';

export interface EmbeddedOptions {
  /** Folder for the database; null for `.dateline` in `cwd`, or one in /var/lib/dateline as root. */
  readonly home: string | null;
  /** Folder that a relative `home` and the default one are taken from. */
  readonly cwd: string;
  /** PostgreSQL settings besides the usual ones; without effect on a server that runs already. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told what takes time. */
  readonly log?: (message: string) => void;
  /** The system to look for binaries for; this one when absent. */
  readonly platform?: Platform;
  /** Milliseconds that the start may take, crash recovery included; a minute when absent. */
  readonly timeout?: number;
}

/** A share in a running PostgreSQL. */
export interface EmbeddedServer {
  /** For node-postgres and libpq; names the database `dateline`. */
  readonly url: string;
  /** The folder of its data, log and password. */
  readonly home: string;
  /** Gives up our share. The last one out stops the server and waits until it is gone. */
  release(): Promise<void>;
}

/** Milliseconds between looks at the server's log. */
const LOG_INTERVAL = 10 * 60_000;
/** Milliseconds that stopping may take; it writes all changed pages first. */
const STOP_TIMEOUT = 60_000;

/**
 * Joins the PostgreSQL server of a folder: one that runs already, also one that an earlier process left behind, or else
 * a new one, on a new database if there is none. It can be reached only through a Unix socket that only its account and
 * root may open, and only with the password in the folder. It outlives this process until the last share is released.
 * When it dies it is started again, as long as this process holds a share.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const packageName = binariesPackage(options.platform ?? currentPlatform());
  const home = await openHome(options.home, options.cwd);
  const log = options.log ?? (() => {});
  const enter = () => join(home, packageName, { ...options, log }).catch(explain(home));

  let released: Promise<void> | null = null;
  let rejoining: Promise<void> | null = null;
  let share = await enter();
  const { url } = share;

  const rejoin = async () => {
    log('The connection to PostgreSQL was lost; joining it again.');
    try {
      share = await enter();
      share.onLost(lost);
    } catch (error) {
      log(`PostgreSQL could not be joined again. ${error instanceof Error ? error.message : error}`);
    }
  };
  const lost = () => {
    if (!released) rejoining = rejoin();
  };
  share.onLost(lost);

  const watch = setInterval(() => void cutLog(home.log), LOG_INTERVAL).unref();
  const release = async () => {
    clearInterval(watch);
    await rejoining;
    await share.release(async () => {
      if (!(await stopPostmaster(home, STOP_TIMEOUT))) log('PostgreSQL is still stopping.');
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

/** Gives an error of the file system or of Node its code and the folder it happened in. */
function explain(home: Home) {
  return (cause: unknown): never => {
    if (cause instanceof DatelineError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError('DATABASE_START_FAILED', `PostgreSQL in ${home.folder} cannot be run: ${why}`, {
      cause,
    });
  };
}

type Settled = EmbeddedOptions & { readonly log: (message: string) => void };

async function join(home: Home, packageName: string, options: Settled): Promise<Share> {
  const timeout = options.timeout ?? 60_000;
  const deadline = Date.now() + timeout;
  let binaries: Binaries | null = null;
  let launched: Launch | null = null;
  for (;;) {
    const found = await look(home, deadline - Date.now());
    if (found instanceof Share) return found;
    if (found === 'absent' && (await mayLaunch(home, launched))) {
      binaries ??= await prepare(home, packageName, options);
      launched = await launch(home, binaries, options.settings ?? {});
    }
    if (Date.now() > deadline) {
      throw await failure(
        home,
        `did not take connections within ${timeout / 1000} s`,
        await tailOf(home.log),
      );
    }
    await sleep(launched ? 10 : 50);
  }
}

/** A share in the server if it takes connections, else whether there is one to wait for. */
async function look(home: Home, patience: number): Promise<Share | 'absent' | 'waiting'> {
  const postmaster = readPostmaster(home);
  if (!postmaster) return 'absent';
  if (postmaster.ready && postmaster.sockets) {
    const share = await Share.take(home, postmaster.sockets, patience);
    if (share) return share;
  }
  const state = checkProcess(postmaster, home);
  if (state === 'running') return 'waiting';
  // PostgreSQL sees to the remains of a dead server by itself, but not when its process number is in use again.
  if (state === 'other') clearRemains(postmaster, home);
  return 'absent';
}

/** What a start says in its log when another one was quicker, or when the rest of a killed server is still ending. */
const OVERTAKEN = /lock file ".*" (already exists|is empty)|pre-existing shared memory block/;

async function mayLaunch(home: Home, launched: Launch | null): Promise<boolean> {
  if (!launched) return true;
  const end = launched.ended();
  if (!end) return false;
  const output = await launched.output();
  if (end.ok || OVERTAKEN.test(output)) {
    await sleep(100);
    return true;
  }
  throw await failure(home, `did not start (${end.reason})`, output);
}

function failure(home: Home, what: string, output: string): DatelineError {
  return new DatelineError(
    'DATABASE_START_FAILED',
    `PostgreSQL in ${home.folder} ${what}.${output ? ` Its log ends:\n${output}` : ''}`,
  );
}

/** Binaries that fit the data, and data, made if there is none. */
async function prepare(home: Home, packageName: string, options: Settled): Promise<Binaries> {
  const found = await findPackage(packageName);
  const binaries = await place(home, found);
  await removeDrafts(home);
  const version = await dataVersion(home);
  if (version === null) {
    options.log(`Creating a PostgreSQL ${found.version} database in ${home.folder}.`);
    const { fsync } = options.settings ?? {};
    await createCluster(home, binaries, fsync !== 'off');
  } else if (version !== found.major) {
    throw new DatelineError(
      'DATABASE_VERSION_MISMATCH',
      `The database in ${home.folder} was made by PostgreSQL ${version}, and this version of Dateline brings PostgreSQL ${found.major}. Go back to the version that made it, set DATELINE_HOME to a new folder, or delete this database with \`dateline db reset\` (\`npm run db:reset\` in a checkout); then seed again.`,
    );
  }
  return binaries;
}

async function place(home: Home, found: Package): Promise<Binaries> {
  // Another account runs them: a copy that it can surely reach.
  if (home.runAs) return stage(found, [SYSTEM_FOLDER, home.folder]);
  return (await useInPlace(found)) ?? (await stage(found, [home.folder]));
}
