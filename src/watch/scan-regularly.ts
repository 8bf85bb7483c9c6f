import type { FileChanges } from './file-changes.ts';
import type { FolderScan } from './folder-scan.ts';

/** The time between two scans, in milliseconds. */
const INTERVAL = 300_000;
/** The time between two scans while files change, in milliseconds. */
const SHORT_INTERVAL = 1_500;
/** A scan starts at the earliest after this multiple of the time that the previous one took. */
const MAX_LOAD = 10;

/** Scans a folder regularly, and reports the files that changed. */
export function scanRegularly(
  scan: FolderScan,
  changes: FileChanges,
): { readonly scanSoon: () => void; readonly end: () => void } {
  let isRequested = false;
  let isRunning = false;
  let isEnded = false;
  let pause = 0;
  let timer = setTimeout(run, INTERVAL);

  function schedule(interval: number): void {
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(run, Math.max(interval, pause));
  }

  async function run(): Promise<void> {
    isRequested = false;
    isRunning = true;
    const startedAt = performance.now();
    const { changed, isUnsettled } = await scan.next().catch((error: unknown) => {
      if (!isEnded) changes.fail(error);
      return { changed: [], isUnsettled: false };
    });
    isRunning = false;
    pause = (performance.now() - startedAt) * MAX_LOAD;
    if (isEnded) return;
    for (const path of changed) changes.add(path);
    schedule(isUnsettled || isRequested ? SHORT_INTERVAL : INTERVAL);
  }

  return {
    scanSoon() {
      if (isRequested) return;
      isRequested = true;
      if (!isRunning) schedule(SHORT_INTERVAL);
    },
    end() {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
