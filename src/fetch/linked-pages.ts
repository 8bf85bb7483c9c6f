import { pMapIterable } from 'p-map';
import { DatelineError } from '../errors.ts';
import { BodyNotIncludedError } from '../feed/fields/body-not-included.ts';
import { HTML } from '../feed/formats/html/index.ts';
import { type FeedRecord, isArticle, type RawArticle, type RecordContent } from '../feed/record.ts';
import type { FetchRun } from './fetch-run.ts';
import { readFetched } from './read-url.ts';

/** The number of pages that are fetched at the same time. There is one request at a time to each host. */
const CONCURRENCY = 8;

/**
 * Fetches the pages of records that contain only a summary and a link, and completes the records with their text. The
 * position of such a record is the URL of the page.
 */
export const withLinkedPages = (
  records: AsyncIterable<FeedRecord>,
  run: FetchRun,
): AsyncIterable<FeedRecord> =>
  pMapIterable<FeedRecord, FeedRecord>(
    records,
    async (record) => {
      const { position, content } = record;
      if (!(content instanceof BodyNotIncludedError)) return record;
      const page = { path: content.url, record: null, byte: null };
      return { position: page, content: await readPage(content, position.path, run) };
    },
    { concurrency: CONCURRENCY },
  );

async function readPage(
  { article, url }: BodyNotIncludedError,
  feed: string,
  run: FetchRun,
): Promise<RecordContent> {
  try {
    const fetched = await run.fetch(url, 'page', { feed, item: article });
    if (fetched === null) return { skipped: 'The page has not changed since it was stored.' };
    for await (const { content } of readFetched(url, fetched, { format: HTML, map: {} }))
      return isArticle(content) ? completed(article, content) : content;
    throw new Error('The format returned no record.');
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
}

/**
 * Combines an item of a feed and its page. The fields of the feed take precedence, except the URL: feeds add parameters
 * to it, so that the same article would have a different URL in each feed.
 */
const completed = (item: RawArticle, page: RawArticle): RawArticle => ({
  ...page,
  ...item,
  body: page.body,
  url: page.url ?? item.url,
  byline: item.byline ?? page.byline,
  section: item.section ?? page.section,
  topics: [...(item.topics ?? []), ...(page.topics ?? [])],
  annotations: [...(item.annotations ?? []), ...(page.annotations ?? [])],
  metadata: { ...page.metadata, ...item.metadata },
  warnings: [...(item.warnings ?? []), ...(page.warnings ?? [])],
});
