import PQueue from 'p-queue';
import type { FetchHistory } from '../fetch/fetch-run.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { Claims } from './claims.ts';
import { Storage, type StorageOptions } from './storage.ts';
import { watchFeed } from './watch-feed.ts';
import { identityOf, watchFolder } from './watch-folder.ts';

/** The number of feeds that are fetched at the same time. */
const MAX_POLLS = 8;

export interface WatchOptions extends StorageOptions {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** The URLs of feeds. */
  readonly feeds: readonly string[];
  readonly format: string | null;
  readonly map: Readonly<Record<string, string>>;
  /** The minimum time between two requests for a feed, in milliseconds. */
  readonly interval: number;
  readonly fetcher: Fetcher;
  readonly history: FetchHistory;
}

/**
 * Stores the articles of folders and feeds, and their changes, until the signal is aborted. The batch that is being
 * stored is completed first. Failures are logged and retried. Throws FILE_UNREADABLE if a folder does not exist at the
 * beginning.
 */
export async function watch({ folders, feeds, ...options }: WatchOptions): Promise<void> {
  for (const folder of folders) await identityOf(folder);
  const shared = {
    ...options,
    storage: new Storage(options),
    claims: new Claims(),
    polls: new PQueue({ concurrency: MAX_POLLS }),
  };
  await Promise.all([
    ...folders.map((folder) => watchFolder(folder, shared)),
    ...feeds.map((url) => watchFeed(url, shared)),
  ]);
}
