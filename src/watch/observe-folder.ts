import { once } from 'node:events';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { DatelineError } from '../errors.ts';
import { isIgnored } from '../feed/find-inputs.ts';
import type { FileChanges } from './file-changes.ts';
import { FolderScan } from './folder-scan.ts';
import { scanRegularly } from './scan-regularly.ts';

/** A file is read when its size has not changed for this time, in milliseconds. */
const SETTLED = 1_000;
const POLL_INTERVAL = 100;
/**
 * A deleted file is reported after this time, in milliseconds. It is longer than the time after which a new file is
 * reported, so that the article of a file that is renamed or replaced is not removed in between.
 */
const DELETED = 2_000;

/**
 * Reports the changes of the files in a folder from now on. A file that is being written is reported when it is
 * complete. Returns a function that stops the observation.
 */
export async function observeFolder(folder: string, changes: FileChanges): Promise<() => Promise<void>> {
  const scan = new FolderScan(folder);
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => isIgnored(relative(folder, path)),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: POLL_INTERVAL },
    // The files that cannot be read are reported when they are read.
    ignorePermissionErrors: true,
  });
  for (const event of ['add', 'change'] as const)
    watcher.on(event, (path, stats) => {
      if (stats !== undefined) scan.record(path, stats);
      changes.add(path);
    });
  watcher.on('unlink', (path) => changes.addLater(path, DELETED));
  watcher.on('error', (error) => changes.fail(unobservable(folder, error)));
  try {
    await once(watcher, 'ready');
    await scan.begin();
  } catch (error) {
    await watcher.close();
    throw unobservable(folder, error);
  }
  const scans = scanRegularly(scan, changes);
  // Files that are written to a new folder before it is observed are not reported otherwise.
  watcher.on('addDir', scans.scanSoon);
  return async () => {
    scans.end();
    await watcher.close();
  };
}

function unobservable(folder: string, cause: unknown): DatelineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatelineError(
    'FILE_UNREADABLE',
    `Changes in ${folder} cannot be observed: ${reason}. Correct the permissions, or raise the limit of the operating system for watched files.`,
    { cause },
  );
}
