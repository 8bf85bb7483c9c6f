import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findInputs } from '../feed/index.ts';

/** The result of a scan. */
interface Scan {
  /** The files that were created or changed, and are complete. */
  readonly changed: readonly string[];
  /** Whether other files changed since the previous scan. They can be incomplete. */
  readonly isUnsettled: boolean;
}

/**
 * Finds files that were created or changed without a notification: the operating system loses notifications if its
 * queue is full, and sends none for files that are written to a new folder before the folder is observed. Deleted files
 * are not found, because the files of a file system that is not mounted seem to be deleted.
 */
export class FolderScan {
  readonly #folder: string;
  /** The versions of the files that need not be reported, by path. */
  #known = new Map<string, string>();
  /** The versions of the other files at the previous scan. */
  #unsettled: ReadonlyMap<string, string> = new Map();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Records the present files. They are not reported until they change. */
  async begin(): Promise<void> {
    this.#known = await this.#versions();
  }

  /** Records the version of a file that was reported without this scan. */
  record(path: string, stats: Stats): void {
    this.#known.set(path, versionOf(stats));
  }

  async next(): Promise<Scan> {
    const present = await this.#versions();
    const unsettled = new Map<string, string>();
    const changed: string[] = [];
    for (const [path, version] of present) {
      if (this.#known.get(path) === version) continue;
      if (this.#unsettled.get(path) === version) changed.push(path);
      else unsettled.set(path, version);
    }
    for (const path of unsettled.keys()) present.delete(path);
    this.#known = present;
    this.#unsettled = unsettled;
    return { changed, isUnsettled: unsettled.size > 0 };
  }

  async #versions(): Promise<Map<string, string>> {
    const versions = new Map<string, string>();
    const files = await findInputs([this.#folder]);
    await Promise.all(
      files.map(async ({ path }) => {
        const stats = await stat(path).catch(() => null);
        if (stats !== null) versions.set(path, versionOf(stats));
      }),
    );
    return versions;
  }
}

const versionOf = ({ mtimeMs, size }: Stats): string => `${mtimeMs}:${size}`;
