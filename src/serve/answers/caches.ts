import type { Logger } from 'pino';
import { TaggedCache } from '../../cache/tagged-cache.ts';
import type { RowCache } from '../../graph/loading/loaders.ts';
import type { Database } from '../../store/database.ts';
import { ChangeFeed, type ChangeListener } from '../../store/live/change-feed.ts';
import { LiveEvents } from '../../store/live/live-events.ts';
import { ARCHIVE } from '../../store/read/tags.ts';
import { throttled } from '../throttled-log.ts';
import { AnswerCache } from './answer-cache.ts';

export interface CachesOptions {
  /** Where changes are announced. */
  readonly databaseUrl: string;
  /** Bytes; 0 keeps none. */
  readonly rowBytes: number;
  readonly answerBytes: number;
  readonly logger: Logger;
  readonly database: Database;
  /** Most subscriptions at once. */
  readonly maxSubscribers: number;
}

/** What a process keeps between requests, as long as it hears of every change. */
export interface Caches {
  readonly rows: RowCache | null;
  readonly answers: AnswerCache | null;
  /** Tells subscribers what changes, once nothing older is kept. */
  readonly live: LiveEvents;
  close(): Promise<void>;
}

/** Rejects where changes cannot be heard. */
export async function openCaches({
  databaseUrl,
  rowBytes,
  answerBytes,
  logger,
  database,
  maxSubscribers,
}: CachesOptions): Promise<Caches> {
  const rows: RowCache | null = rowBytes > 0 ? new TaggedCache(rowBytes) : null;
  const answers = answerBytes > 0 ? new AnswerCache(answerBytes) : null;
  // Rows first: an answer that is made of an older row in between is older than the change, and is refused.
  const kept = [...(rows ? [rows] : []), ...(answers ? [answers.changes] : [])];
  const warnUnread = throttled((fields) =>
    logger.warn(fields, 'Reading changes for subscribers failed; retrying'),
  );
  let lost = false;
  const caches: ChangeListener = {
    changed(keys) {
      const tags = [...keys, ARCHIVE];
      for (const cache of kept) cache.purge(tags);
    },
    changedAll() {
      for (const cache of kept) cache.listen(true);
    },
    listening(live) {
      for (const cache of kept) cache.listen(live);
      if (!live) logger.warn('Changes of the database are not heard: nothing is kept until they are again.');
      else if (lost) logger.info('Changes of the database are heard again.');
      lost = !live;
    },
  };
  const live = new LiveEvents({
    database,
    caches,
    maxSubscribers,
    failed: (err) => warnUnread({ err }),
  });
  const feed = new ChangeFeed(databaseUrl, {
    changed(keys) {
      caches.changed(keys);
      live.changed();
    },
    changedAll() {
      caches.changedAll();
      live.changedAll();
    },
    listening(heard) {
      caches.listening(heard);
      live.listening(heard);
    },
  });
  await feed.open();
  const close = async () => {
    await live.close();
    await feed.close();
  };
  return { rows, answers, live, close };
}
