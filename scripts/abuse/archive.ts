import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openArchives } from '../corpus/archive.ts';
import { postgresTime } from '../shared/proc.ts';
import { query } from '../shared/sql.ts';

const SEED = 1;
/** The maximum numbers of article slugs and of words from article bodies that attacks use. */
const SLUGS = 10_000;
const WORDS = 2_000;
/** The running time in milliseconds above which a statement is counted as left running. */
const LEFT_RUNNING = 900;
/** The maximum duration of a recovery after a crash, in milliseconds. */
const RECOVERY = 30_000;

/** A synthetic archive on a separate database server. */
export class Archive {
  readonly url: string;
  /** The data folder of the server. */
  readonly folder: string;
  readonly #release: () => Promise<void>;

  private constructor(url: string, folder: string, release: () => Promise<void>) {
    this.url = url;
    this.folder = folder;
    this.#release = release;
  }

  /** Opens the archive with the given number of articles. If `home` does not contain it, creates it first. */
  static async open(articles: number, home: string, onStep: (step: string) => void): Promise<Archive> {
    const { urls, release } = await openArchives([{ articles, seed: SEED }], home, onStep);
    return new Archive(urls[0] ?? '', join(home, 'postgres', 'data'), release);
  }

  release(): Promise<void> {
    return this.#release();
  }

  /** Runs one statement on a new connection. */
  query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return query<Row>(this.url, text, values, 'dateline-abuse');
  }

  /** Returns article slugs in a fixed order that does not depend on the publication dates. */
  async slugs(): Promise<string[]> {
    const rows = await this.query<{ slug: string }>('select slug from article order by md5(slug) limit $1', [
      SLUGS,
    ]);
    return rows.map(({ slug }) => slug);
  }

  /** Returns words from the newest articles, in lower case, most frequent first. */
  async words(): Promise<string[]> {
    const rows = await this.query<{ word: string }>(
      `select word from (select body from article order by published_at desc limit 300) newest,
        regexp_split_to_table(lower(body), '[^a-z]+') word where length(word) > 2
        group by word order by count(*) desc, word limit $1`,
      [WORDS],
    );
    return rows.map(({ word }) => word);
  }

  /** Returns the number of statements of the attacked server that have been running for longer than `LEFT_RUNNING`. */
  async running(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database() and state = 'active'
        and application_name <> 'dateline-abuse' and clock_timestamp() - query_start > $1 * interval '1 ms'`,
      [LEFT_RUNNING],
    );
    return row?.count ?? 0;
  }

  /**
   * Resolves when the database server accepts connections. Rejects if this takes longer than the maximum duration of a
   * recovery.
   */
  async recovered(): Promise<void> {
    for (const deadline = performance.now() + RECOVERY; ; await sleep(100)) {
      try {
        await this.query('select 1');
        return;
      } catch (error) {
        if (performance.now() > deadline) throw error;
      }
    }
  }

  /** Terminates all other connections and their statements. */
  async disconnect(): Promise<void> {
    await this.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
  }

  /** Returns the CPU time that the database server has used since it started, in seconds. */
  time(): number {
    const [pid] = readFileSync(join(this.folder, 'postmaster.pid'), 'utf8').split('\n');
    return postgresTime(Number(pid));
  }
}
