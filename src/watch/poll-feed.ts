import type PQueue from 'p-queue';
import { BodyNotIncludedError } from '../feed/fields/body-not-included.ts';
import { formatNamed } from '../feed/index.ts';
import { type FeedRecord, isArticle, type RecordContent } from '../feed/record.ts';
import { FetchError } from '../fetch/client/fetch-error.ts';
import { type FetchHistory, FetchRun } from '../fetch/fetch-run.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { withLinkedPages } from '../fetch/linked-pages.ts';
import { readUrl } from '../fetch/read-url.ts';
import type { Claims } from './claims.ts';
import type { SyncOptions } from './sync-files.ts';

export interface FeedOptions extends SyncOptions {
  /** The minimum time between the beginnings of two requests for a feed, in milliseconds. */
  readonly interval: number;
  readonly fetcher: Fetcher;
  readonly history: FetchHistory;
  readonly claims: Claims;
  /** Limits the number of feeds that are fetched at the same time. */
  readonly polls: PQueue;
}

/** The result of one request for a feed. */
interface Poll {
  readonly freshUntil: number | null;
  /** The messages of the records that failed. */
  readonly messages: ReadonlySet<string>;
}

/** Fetches the feed and its pages, and then stores the articles. Throws if the feed cannot be fetched. */
export async function pollFeed(
  url: string,
  { fetcher, history, claims, format, map, storage, signal }: FeedOptions,
  reported: ReadonlySet<string>,
): Promise<Poll> {
  const run = new FetchRun(fetcher, history);
  const records: FeedRecord[] = [];
  // Fetched completely before it is stored, because the pages of a slow host would delay the other feeds.
  const own = ofFeed(readUrl(url, run, { format: formatNamed(format), map }), url, claims);
  for await (const record of ofFeed(withLinkedPages(own, run), url, claims)) {
    if (record.position.path === url && record.content instanceof FetchError) throw record.content;
    records.push(record);
  }
  const messages = new Set<string>();
  if (signal.aborted) return { freshUntil: null, messages };
  if (!records.every(({ content }) => 'skipped' in content)) {
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
  }
  if (!signal.aborted) await run.save();
  return { freshUntil: run.freshUntil(url), messages };
}

/**
 * Skips the articles that are stored from another feed, by the URL that the item states. It is called again with the URLs
 * that the linked pages state.
 */
async function* ofFeed(
  records: AsyncIterable<FeedRecord>,
  feed: string,
  claims: Claims,
): AsyncGenerator<FeedRecord> {
  for await (const { position, content } of records) {
    const url = urlOf(content);
    const owner = url === undefined ? feed : claims.claim(url, feed);
    const skipped = { skipped: `The article is already stored from another feed, ${owner}.` };
    yield { position, content: owner === feed ? content : skipped };
  }
}

function urlOf(content: RecordContent): string | undefined {
  if (content instanceof BodyNotIncludedError) return content.url;
  return isArticle(content) ? content.url : undefined;
}

async function* each(records: readonly FeedRecord[]): AsyncGenerator<FeedRecord> {
  yield* records;
}
