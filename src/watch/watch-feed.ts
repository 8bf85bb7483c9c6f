import type PQueue from 'p-queue';
import { DatelineError } from '../errors.ts';
import { formatNamed } from '../feed/index.ts';
import type { FeedRecord } from '../feed/record.ts';
import { FetchError } from '../fetch/client/fetch-error.ts';
import { type FetchHistory, FetchRun } from '../fetch/fetch-run.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { withLinkedPages } from '../fetch/linked-pages.ts';
import { readUrl } from '../fetch/read-url.ts';
import { pauseAfter, pauseFor } from './retry.ts';
import type { SyncOptions } from './sync-files.ts';

export interface FeedOptions extends SyncOptions {
  /** The minimum time between the beginnings of two requests for a feed, in milliseconds. */
  readonly interval: number;
  readonly fetcher: Fetcher;
  readonly history: FetchHistory;
  /** Limits the number of feeds that are fetched at the same time. */
  readonly polls: PQueue;
}

/**
 * Stores the articles of a feed at an interval until the signal is aborted. A feed is not requested while its last
 * response is fresh, or before the time that its server demands. After failures, the interval grows.
 */
export async function watchFeed(url: string, options: FeedOptions): Promise<void> {
  const { logger, signal, interval, polls } = options;
  let failures = 0;
  let reported: ReadonlySet<string> = new Set();
  const poll = async (): Promise<number> => {
    const startedAt = Date.now();
    try {
      const { freshUntil, messages } = await readOnce(url, options, reported);
      reported = messages;
      failures = 0;
      return Math.max(startedAt + interval, freshUntil ?? 0);
    } catch (error) {
      failures += 1;
      const retryAt = error instanceof FetchError ? error.retryAt : null;
      const next = Math.max(
        Date.now() + Math.max(pauseAfter(failures), growing(interval, failures)),
        retryAt ?? 0,
      );
      const code = error instanceof DatelineError ? error.code : 'INTERNAL_SERVER_ERROR';
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted)
        logger.warn({ code, url, reason, nextAt: new Date(next).toISOString() }, 'Feed not ingested');
      return next;
    }
  };
  let next = await lastFreshUntil(url, options);
  while (await pauseFor(Math.max(0, next - Date.now()), signal)) next = await polls.add(poll);
}

/** The longest interval after failures, in milliseconds. */
const LONGEST_INTERVAL = 3_600_000;

const growing = (interval: number, failures: number): number =>
  Math.max(interval, Math.min(interval * 2 ** Math.min(failures - 1, 10), LONGEST_INTERVAL));

/** Returns the time until which the last response before the start of the process is fresh; 0 if it is not. */
const lastFreshUntil = async (url: string, { history }: FeedOptions): Promise<number> =>
  (await history.find(url).catch(() => null))?.freshUntil ?? 0;

interface PollResult {
  readonly freshUntil: number | null;
  /** The messages of the records that failed. */
  readonly messages: ReadonlySet<string>;
}

/** Fetches the feed and its pages, and then stores the articles. Throws if the feed cannot be fetched. */
async function readOnce(
  url: string,
  { fetcher, history, format, map, storage, signal }: FeedOptions,
  reported: ReadonlySet<string>,
): Promise<PollResult> {
  const run = new FetchRun(fetcher, history);
  const records: FeedRecord[] = [];
  // Fetched completely before it is stored, because the pages of a slow host would delay the other feeds.
  for await (const record of withLinkedPages(readUrl(url, run, { format: formatNamed(format), map }), run)) {
    if (record.position.path === url && record.content instanceof FetchError) throw record.content;
    records.push(record);
  }
  const messages = new Set<string>();
  if (signal.aborted) return { freshUntil: null, messages };
  await storage.store({
    source: url,
    records: each(records),
    expected: records.length,
    reported,
    onOutcome({ position, id, error }) {
      run.record(position.path, id, error);
      if (error !== null) messages.add(error.message);
    },
  });
  if (!signal.aborted) await run.save();
  return { freshUntil: run.freshUntil(url), messages };
}

async function* each(records: readonly FeedRecord[]): AsyncGenerator<FeedRecord> {
  yield* records;
}
