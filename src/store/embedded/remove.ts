import { rename, rm } from 'node:fs/promises';
import { DatelineError } from '../../errors.ts';
import { draftOf, exists } from './files.ts';
import { type Home, openHome } from './home.ts';
import { checkProcess, readPostmaster, stopPostmaster } from './postmaster.ts';
import { ServerReference } from './server-reference.ts';

/** The maximum time to wait until a server accepts a connection, and again until it has stopped, in milliseconds. */
const TIMEOUT = 60_000;

/** The data of an embedded server. */
export interface EmbeddedData {
  readonly folder: string;
  /** Deletes the data. The next start creates a new database. Rejects with DATABASE_IN_USE. */
  remove(): Promise<void>;
}

/**
 * Returns the data in a folder; null if there is none. Any version of PostgreSQL may have created the data. Rejects
 * with DATABASE_IN_USE.
 */
export async function embeddedData(home: string | null, cwd: string): Promise<EmbeddedData | null> {
  const found = await openHome(home, cwd);
  if (!(await exists(found.cluster))) return null;
  await requireUnused(found);
  return { folder: found.folder, remove: () => remove(found) };
}

/** Stops a server that was left running by a crash. Throws DATABASE_IN_USE if the server is in use. */
async function requireUnused(home: Home): Promise<void> {
  const postmaster = readPostmaster(home);
  if (!postmaster || checkProcess(postmaster, home) !== 'running') return;
  let stopped = false;
  const reference = postmaster.sockets ? await ServerReference.take(home, postmaster.sockets, TIMEOUT) : null;
  await reference?.release(async () => {
    stopped = await stopPostmaster(home, TIMEOUT);
  });
  if (stopped) return;
  throw new DatelineError(
    'DATABASE_IN_USE',
    `A running Dateline process uses the database in ${home.folder}. Stop Dateline first. Dateline then stops its PostgreSQL server (process ${postmaster.pid}).`,
  );
}

async function remove(home: Home): Promise<void> {
  await requireUnused(home);
  // The folder is named like an incomplete data folder, so that the next start completes an interrupted deletion.
  const removed = draftOf(home.cluster);
  try {
    await rename(home.cluster, removed);
    await rm(removed, { recursive: true, force: true });
  } catch (cause) {
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `The database in ${home.folder} cannot be deleted: ${cause instanceof Error ? cause.message : cause}. Check the permissions of the folder.`,
      { cause },
    );
  }
}
