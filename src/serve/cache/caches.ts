import type { Logger } from 'pino';
import type { RowCache } from '../../graph/loaders.ts';
import { ChangeFeed } from '../../store/change-feed.ts';
import { ARCHIVE } from '../../store/read/tags.ts';
import { TaggedCache } from '../../store/tagged-cache.ts';
import { AnswerCache } from './answer-cache.ts';

export interface CachesOptions {
  /** Where changes are announced. */
  readonly databaseUrl: string;
  /** Bytes; 0 keeps none. */
  readonly rowBytes: number;
  readonly answerBytes: number;
  readonly logger: Logger;
}

/** What a process keeps between requests, as long as it hears of every change. */
export interface Caches {
  readonly rows: RowCache | null;
  readonly answers: AnswerCache | null;
  close(): Promise<void>;
}

/** Rejects where changes cannot be heard. */
export async function openCaches({
  databaseUrl,
  rowBytes,
  answerBytes,
  logger,
}: CachesOptions): Promise<Caches> {
  const rows: RowCache | null = rowBytes > 0 ? new TaggedCache(rowBytes) : null;
  const answers = answerBytes > 0 ? new AnswerCache(answerBytes) : null;
  if (!rows && !answers) return { rows, answers, close: async () => {} };
  // Rows first: an answer that is made of an older row in between is older than the change, and is refused.
  const kept = [...(rows ? [rows] : []), ...(answers ? [answers.changes] : [])];
  let lost = false;
  const feed = new ChangeFeed(databaseUrl, {
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
  });
  await feed.open();
  return { rows, answers, close: () => feed.close() };
}
