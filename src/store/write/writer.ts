import { type SaveResult, saveRows } from './articles.ts';
import { BulkLoad, NotAppendable } from './bulk/bulk-load.ts';
import { completeBulkLoad } from './bulk/complete.ts';
import type { WriteClient } from './client.ts';
import { completeCopies } from './complete-copies.ts';
import type { ArticleRows } from './rows/article-rows.ts';

/**
 * The minimum number of articles for which a bulk load takes less time. For 2,000 Reuters articles, it takes two
 * thirds.
 */
const BULK_MINIMUM = 2_000;

export interface WriterOptions {
  /** The approximate number of articles; null if it is unknown. An unknown number is treated as large. */
  readonly expected: number | null;
  /** Called with the steps of completing a bulk load. */
  readonly onStep?: (step: string) => void;
}

/** Stores batches of articles. Call `finish` after the last batch, and always call `close`. */
export interface ArticleWriter {
  /** Stores articles in one transaction. See `saveArticles` for the results. Await each call before the next. */
  add(batch: readonly ArticleRows[]): Promise<readonly SaveResult[]>;
  /** Completes a bulk load, which takes about as long as storing the articles. `onStep` is called with its steps. */
  finish(onStep?: (step: string) => void): Promise<void>;
  /** Releases the connection of an uncompleted bulk load. The next process that opens the database completes it. */
  close(): void;
}

/**
 * Opens a writer, which uses a bulk load if the database has no articles and many are expected. First completes a bulk
 * load that was interrupted, and finds copies among articles of an earlier version.
 */
export async function openWriter(
  client: WriteClient,
  { expected, onStep }: WriterOptions,
): Promise<ArticleWriter> {
  await completeBulkLoad(client, onStep);
  await completeCopies(client, onStep);
  const isLarge = expected === null || expected >= BULK_MINIMUM;
  let load = isLarge ? await BulkLoad.start(client) : null;
  const finish = async (onFinish?: (step: string) => void): Promise<void> => {
    await load?.finish(onFinish);
    load = null;
  };
  return {
    async add(batch) {
      if (load === null) return saveRows(client, batch);
      try {
        return await load.add(batch);
      } catch (error) {
        if (!(error instanceof NotAppendable)) throw error;
        await finish(onStep);
        return saveRows(client, batch);
      }
    },
    finish,
    close: () => load?.close(),
  };
}
