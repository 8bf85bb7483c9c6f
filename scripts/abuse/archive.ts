import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openArchives } from '../corpus/archive.ts';
import { postgresTime } from '../shared/proc.ts';
import { query } from '../shared/sql.ts';

const SEED = 1;
/** The number of slugs of articles, and of words of their bodies, that attacks use. */
const SLUGS = 10_000;
const WORDS = 2_000;
/** Milliseconds after which a statement counts as left running. */
const LEFT_RUNNING = 900;
/** The maximum milliseconds of a recovery after a crash. */
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

  /** Opens the archive of a size, and creates it first if `home` lacks it. */
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

  /** Returns slugs of articles in a fixed order that does not depend on their dates. */
  async slugs(): Promise<string[]> {
    const rows = await this.query<{ slug: string }>('select slug from article order by md5(slug) limit $1', [
      SLUGS,
    ]);
    return rows.map(({ slug }) => slug);
  }

  /** Returns words of the newest articles in lower case, most frequent first. */
  async words(): Promise<string[]> {
    const rows = await this.query<{ word: string }>(
      `select word from (select body from article order by published_at desc limit 300) newest,
        regexp_split_to_table(lower(body), '[^a-z]+') word where length(word) > 2
        group by word order by count(*) desc, word limit $1`,
      [WORDS],
    );
    return rows.map(({ word }) => word);
  }

  /** Returns the number of statements of the server that have run for about a second or longer. */
  async running(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database() and state = 'active'
        and application_name <> 'dateline-abuse' and clock_timestamp() - query_start > $1 * interval '1 ms'`,
      [LEFT_RUNNING],
    );
    return row?.count ?? 0;
  }

  /** Resolves when the database server accepts connections. Rejects after the maximum duration of a recovery. */
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

  /** Returns the seconds of CPU time of the database server since it started. */
  time(): number {
    const [pid] = readFileSync(join(this.folder, 'postmaster.pid'), 'utf8').split('\n');
    return postgresTime(Number(pid));
  }
}
