import { isLoading, LOADING } from '../batch/loading.ts';
import { type Change, replaceArticles } from '../batch/replace.ts';
import { type SaveResult, saveAll } from '../batch/save-all.ts';
import { sql, type Transaction, type WriteClient, writeAlone } from '../client.ts';
import { OTHER_STEPS } from '../recount.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import { derivedTables } from '../rows/derived-tables.ts';
import { complete } from './complete.ts';
import { dropRecorded } from './dropped-indexes.ts';
import { LoadLock } from './load-lock.ts';

/** The maximum number of entities that are not stored again. The most frequent entities are among the first. */
const MAX_KNOWN = 50_000;

/** Thrown if articles cannot be stored by the bulk load, because one of them replaces a stored article. */
export class NotAppendable extends Error {}

/**
 * The first load of many articles into a database without articles. Articles are appended to tables without secondary
 * indexes and foreign keys, without updating any aggregate. `finish` recreates the indexes and counts everything once.
 *
 * Each batch is committed. If the process is killed, the next process that opens the database completes the load; see
 * `completeBulkLoad`. Until then, queries find the articles, but not what was counted or indexed, and queries that need
 * a dropped index are slow. Other processes may write at the same time; they do not update the aggregates either.
 */
export class BulkLoad {
  readonly #client: WriteClient;
  readonly #lock: LoadLock;
  /** The ids of entities that this load stored. Nothing deletes an entity before the load is completed. */
  readonly #known = new Set<bigint>();

  private constructor(client: WriteClient, lock: LoadLock) {
    this.#client = client;
    this.#lock = lock;
  }

  /** Starts a load. Returns null if the database has articles, or if another process is loading articles. */
  static async start(client: WriteClient): Promise<BulkLoad | null> {
    const lock = await LoadLock.take(client);
    if (lock === null) return null;
    try {
      if (await writeAlone(client, prepare)) return new BulkLoad(client, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
    lock.release();
    return null;
  }

  /**
   * Stores articles in one transaction; see `saveArticles` for the results. Throws `NotAppendable` and stores nothing
   * if an article replaces a stored article, or if another process completed the load.
   */
  async add(batch: readonly ArticleRows[]): Promise<readonly SaveResult[]> {
    // Most entities of a batch are known, and inserting them again would change nothing.
    const reduced = batch.map((rows) => ({
      ...rows,
      entities: rows.entities.filter(({ id }) => !this.#known.has(id)),
    }));
    const results = await writeAlone(this.#client, async (tx) => {
      if (!(await isLoading(tx))) throw new NotAppendable();
      return saveAll(tx, reduced, append);
    });
    for (const [at, { entities }] of reduced.entries()) {
      if (results[at] !== 'new') continue;
      for (const { id } of entities) if (this.#known.size < MAX_KNOWN) this.#known.add(id);
    }
    return results;
  }

  /** Recreates the indexes and foreign keys, and calculates all aggregates. */
  async finish(onStep?: (step: string) => void): Promise<void> {
    await complete(this.#client, onStep);
    this.close();
  }

  /** Ends the load without completing it. The next process that opens the database completes it. */
  close(): void {
    this.#lock.release();
  }
}

/** The tables whose primary keys detect known rows while articles are appended. */
const IDENTIFIED = ['entity', 'role'];

/** Drops the indexes if the database has no articles. Returns whether it has none. */
async function prepare(tx: Transaction): Promise<boolean> {
  if ((await tx.$executeRaw(sql`select from article limit 1`)) > 0) return false;
  await tx.$executeRaw(sql`insert into unfinished_work (name) values (${LOADING})`);
  // Dropping a foreign key locks the table to which it refers, so the steps of the recount could block each other.
  const counted = OTHER_STEPS.flatMap(({ table }) => table ?? []);
  await dropRecorded(tx, [...derivedTables, ...IDENTIFIED, ...counted], IDENTIFIED);
  return true;
}

async function append(tx: Transaction, changes: readonly Change[]): Promise<void> {
  // Without indexes, rows of stored articles are found slowly.
  if (changes.some(({ previous, superseded }) => previous !== null || superseded.length > 0)) {
    throw new NotAppendable();
  }
  await replaceArticles(tx, changes);
}
