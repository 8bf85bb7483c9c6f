import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusOptions } from '../corpus/corpus.ts';
import { note } from '../shared/command-line.ts';
import { post } from '../shared/post.ts';
import { query } from '../shared/sql.ts';
import { addLookups, NO_LOOKUPS, totalLookups } from './lookups.ts';
import { queriesFor } from './queries.ts';
import { ReaderLoad } from './reader-load.ts';
import { Writer } from './writer.ts';

/**
 * The time after a commit within which every process must have received the notification of the commit, in
 * milliseconds.
 */
export const BOUND = 200;
/** The number of articles in a burst, and the number of articles that are written while all queries are sent. */
const BURST = 200;
const LAST = 20;
/** The number of concurrent requests when all queries are sent. */
const LANES = 8;

export interface ComparisonOptions {
  readonly comparisons: number;
  readonly writes: number;
  readonly reads: number;
}

/** The servers that are compared. */
export interface Servers {
  readonly databaseUrl: string;
  /** The URLs of gateways with both caches. */
  readonly urls: readonly string[];
  /** The URL of a gateway without caches. */
  readonly uncachedUrl: string;
}

/** Alternates between bursts of writes and reads and quiet periods in which the cached responses are compared. */
export async function compare(
  { databaseUrl, urls, uncachedUrl }: Servers,
  corpus: CorpusOptions,
  { comparisons, writes, reads }: ComparisonOptions,
) {
  const queries = await queriesFor(databaseUrl, corpus.seed);
  const readers = new ReaderLoad(queries, urls, reads);
  const writer = new Writer(databaseUrl, corpus);
  const requests = queries.flatMap((query) => urls.map((url) => ({ query, url })));
  const sendAll = () => inLanes(requests, ({ query, url }) => post(url, query));
  let [compared, different, disconnected, written, milliseconds] = [0, 0, 0, 0, 0];
  let [inBursts, inComparisons] = [NO_LOOKUPS, NO_LOOKUPS];
  const disconnect = async () => {
    disconnected += await disconnectListeners(databaseUrl);
  };
  try {
    // Warms up the gateways.
    await sendAll();
    await writer.write(LAST, writes);
    for (let round = 1; compared < comparisons; round++) {
      const begin = await totalLookups(urls);
      const over = new AbortController();
      const reading = readers.run(over.signal);
      // In every second round the listeners are disconnected: alternately during a burst and at its end.
      const [burst] = await Promise.all([
        writer.write(BURST, writes),
        round % 4 === 2 && sleep((BURST * 500) / writes).then(disconnect),
      ]);
      over.abort();
      await reading;
      written += BURST;
      milliseconds += burst;
      inBursts = addLookups(inBursts, addLookups(await totalLookups(urls), begin, -1));
      // Sending all queries during the last writes fills the caches with results that the writes then change.
      const last = writer.write(LAST, writes).then(() => sleep(BOUND));
      await Promise.all([last, sendAll(), round % 4 === 0 && disconnect()]);
      const quiet = await totalLookups(urls);
      const received = await sendAll();
      inComparisons = addLookups(inComparisons, addLookups(await totalLookups(urls), quiet, -1));
      const expected = new Map(
        await inLanes(queries, async (query) => [query, await postUncached(uncachedUrl, query)] as const),
      );
      const differing = requests.filter(({ query }, index) => received[index] !== expected.get(query));
      for (const { query } of differing) note(`Different: ${JSON.stringify(query)}`);
      compared += requests.length;
      different += differing.length;
      const rate = ((written * 1_000) / milliseconds).toFixed(1);
      note(
        `${compared} compared, ${different} different; ${writer.written} written, ${rate} articles per second`,
      );
    }
  } finally {
    await writer.close();
  }
  return {
    compared,
    different,
    disconnected,
    written: writer.written,
    rate: (written * 1_000) / milliseconds,
    inBursts,
    inComparisons,
    ...readers.latency(),
  };
}

/**
 * Sends a query to the gateway without caches. Rejects if the response contains errors, because all gateways would
 * return the same errors and the comparison would find no difference.
 */
async function postUncached(url: string, query: object): Promise<string> {
  const response = await post(url, query);
  if (!response.startsWith('{"data":')) throw new Error(`${JSON.stringify(query)} returns ${response}`);
  return response;
}

/** Processes the items of a list with `LANES` concurrent workers and returns the results in order. */
async function inLanes<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const remaining = list.entries();
  const lane = async () => {
    for (const [index, item] of remaining) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/** Terminates the connections over which gateways receive the change feed, and returns their number. */
async function disconnectListeners(databaseUrl: string): Promise<number> {
  const rows = await query(
    databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'dateline-listener' and datname = current_database()`,
  );
  return rows.length;
}
