import { stat } from 'node:fs/promises';
import { DatelineError, describeError } from '../errors.ts';
import { findInputs, type InputFile } from '../feed/index.ts';
import { pauseFor } from '../pause-for.ts';
import { FileChanges } from './file-changes.ts';
import { observeFolder } from './observe-folder.ts';
import { pauseAfter } from './retry.ts';
import { type SyncOptions, syncFiles } from './sync-files.ts';

/**
 * Stores the articles in a folder, and then follows its changes until the signal is aborted. After a failure of the
 * database or the folder, the whole folder is read again, so that no change is lost.
 */
export async function watchFolder(folder: string, options: SyncOptions): Promise<void> {
  const { logger, signal } = options;
  for (let failures = 0; !signal.aborted; ) {
    try {
      await followFolder(folder, options, () => {
        failures = 0;
      });
    } catch (error) {
      failures += 1;
      const pause = pauseAfter(failures);
      const { code, message: reason } = describeError(error);
      logger.error({ code, folder, reason, retryInSeconds: pause / 1_000 }, 'Folder not ingested');
      await pauseFor(pause, signal);
    }
  }
}

async function followFolder(folder: string, options: SyncOptions, onObserved: () => void): Promise<void> {
  const { signal } = options;
  const identity = await identityOf(folder);
  const changes = new FileChanges();
  // Observed before the files are listed, so that no change between the two is lost.
  const close = await observeFolder(folder, changes);
  try {
    const attempts = new Map<string, number>();
    const retry = (files: readonly string[]): void => {
      for (const file of files) {
        const attempt = (attempts.get(file) ?? 0) + 1;
        attempts.set(file, attempt);
        changes.addLater(file, pauseAfter(attempt));
      }
    };
    retry(await syncAll(folder, options));
    for (;;) {
      const paths = await changes.next(signal);
      if (paths === null) return;
      onObserved();
      if ((await identityOf(folder)) !== identity) throw gone(folder, 'another folder is in its place');
      const files = await filesOf(paths);
      const failed = await syncFiles({ folder, files, pruned: paths }, options);
      for (const path of paths) if (!failed.includes(path)) attempts.delete(path);
      retry(failed);
    }
  } finally {
    changes.close();
    await close();
  }
}

async function syncAll(folder: string, options: SyncOptions): Promise<readonly string[]> {
  const files = await findInputs([folder]);
  if (files.length === 0) {
    // The articles of all files would be removed if a file system is not mounted.
    options.logger.warn({ folder }, 'The folder is empty; the articles of deleted files are retained');
    return [];
  }
  return syncFiles({ folder, files, pruned: [folder] }, options);
}

/** Returns the existing files. */
async function filesOf(paths: readonly string[]): Promise<readonly InputFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const stats = await stat(path).catch(() => null);
      return stats?.isFile() ? [{ path, isFound: true, size: stats.size }] : [];
    }),
  );
  return found.flat();
}

/** Returns a text that distinguishes a folder from other folders at the same path. Throws FILE_UNREADABLE. */
export async function identityOf(folder: string): Promise<string> {
  const stats = await stat(folder).catch((cause: Error) => {
    throw gone(folder, cause.message);
  });
  if (stats.isDirectory()) return `${stats.dev}:${stats.ino}`;
  throw gone(folder, 'it is not a folder');
}

const gone = (folder: string, reason: string): DatelineError =>
  new DatelineError(
    'FILE_UNREADABLE',
    `${folder} cannot be read: ${reason}. Correct the path or restore the folder. Stored articles are retained.`,
  );
