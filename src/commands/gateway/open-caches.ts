import type { Logger } from 'pino';
import { TaggedCache } from '../../cache/tagged-cache.ts';
import type { RowCache } from '../../graph/loading/loaders.ts';
import type { Caches } from '../../serve/answers/caches.ts';
import { ResponseCache } from '../../serve/answers/response-cache.ts';
import { throttled } from '../../serve/throttled-log.ts';
import type { Database } from '../../store/database.ts';
import { ChangeFeed, type ChangeListener } from '../../store/live/change-feed.ts';
import { LiveEvents } from '../../store/live/live-events.ts';
import { ARCHIVE } from '../../store/read/tags.ts';

export interface CachesOptions {
  /** The database whose change feed purges the caches. */
  readonly databaseUrl: string;
  /** The maximum memory of the row cache; 0 disables it. */
  readonly rowBytes: number;
  /** The maximum memory of the response cache; 0 disables it. */
  readonly responseBytes: number;
  readonly logger: Logger;
  readonly database: Database;
  /** The maximum number of open subscriptions. */
  readonly maxSubscribers: number;
}

/** Caches that are connected to a change feed. */
export interface OpenCaches extends Caches {
  close(): Promise<void>;
}

/**
 * Creates the caches, and subscribes to the change feed that purges them. Rejects if the change feed is not available.
 */
export async function openCaches(options: CachesOptions): Promise<OpenCaches> {
  const { databaseUrl, rowBytes, responseBytes, logger, database, maxSubscribers } = options;
  const rows: RowCache | null = rowBytes > 0 ? new TaggedCache(rowBytes) : null;
  const responses = responseBytes > 0 ? new ResponseCache(responseBytes) : null;
  const caches = purging(rows, responses);
  const warnUnread = throttled((fields) =>
    logger.warn(fields, 'Reading the change feed for subscribers failed; retrying'),
  );
  const live = new LiveEvents({
    database,
    caches,
    maxSubscribers,
    failed: (err) => warnUnread({ err }),
  });
  let isLost = false;
  const feed = new ChangeFeed(databaseUrl, {
    changed(keys) {
      caches.changed(keys);
      live.changed();
    },
    changedAll() {
      caches.changedAll();
      live.changedAll();
    },
    listening(isListening) {
      caches.listening(isListening);
      live.listening(isListening);
      if (!isListening) logger.warn('Change feed lost; caching is disabled until it reconnects');
      else if (isLost) logger.info('Change feed reconnected');
      isLost = !isListening;
    },
  });
  await feed.open();
  const close = async () => {
    await live.close();
    await feed.close();
  };
  return { rows, responses, live, close };
}

/** Returns a listener that purges the caches. */
function purging(rows: RowCache | null, responses: ResponseCache | null): ChangeListener {
  // The rows are purged first. Otherwise a response that is computed from an outdated row between the two purges would
  // be cached, because its computation would start after the purge of the response cache.
  const caches = [...(rows ? [rows] : []), ...(responses ? [responses.entries] : [])];
  return {
    changed(keys) {
      const tags = [...keys, ARCHIVE];
      for (const cache of caches) cache.purge(tags);
    },
    changedAll() {
      for (const cache of caches) cache.listen(true);
    },
    listening(isListening) {
      for (const cache of caches) cache.listen(isListening);
    },
  };
}
