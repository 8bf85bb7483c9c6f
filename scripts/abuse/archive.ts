import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { packagePath } from '../../src/package-path.ts';
import { makeCorpora, openCorpora } from '../corpus/archive.ts';
import { postgresTime } from './proc.ts';

const SEED = 1;
/** How many slugs of articles, and words of their texts, attacks choose from. */
const SLUGS = 10_000;
const WORDS = 2_000;
/** Milliseconds that a statement must have run for to be one that was left running. */
const LEFT = 900;
/** Milliseconds that the server may take to come back after a crash. */
const RECOVERY = 30_000;

/** An archive of synthetic articles on a database server of its own. */
export class Archive {
  readonly url: string;
  /** The folder of the server's data. */
  readonly folder: string;
  readonly #release: () => Promise<void>;

  private constructor(url: string, folder: string, release: () => Promise<void>) {
    this.url = url;
    this.folder = folder;
    this.#release = release;
  }

  /** Opens an archive, which is made first if a folder has none of that size. */
  static async open(articles: number, home: string, onStep: (step: string) => void): Promise<Archive> {
    const corpora = [{ articles, seed: SEED }];
    const options = { home, migrations: packagePath('prisma/migrations'), onStep };
    await makeCorpora(corpora, options);
    const { urls, release } = await openCorpora(corpora, options);
    return new Archive(urls[0] ?? '', join(home, 'postgres', 'data'), release);
  }

  release(): Promise<void> {
    return this.#release();
  }

  /** Runs one statement on a connection of its own. */
  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'dateline-abuse' });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Slugs of articles in a fixed order that has nothing to do with their age. */
  async slugs(): Promise<string[]> {
    const rows = await this.query<{ slug: string }>('select slug from article order by md5(slug) limit $1', [
      SLUGS,
    ]);
    return rows.map(({ slug }) => slug);
  }

  /** Words of the newest texts, in lower case, the most frequent first. */
  async words(): Promise<string[]> {
    const rows = await this.query<{ word: string }>(
      `select word from (select body from article order by published_at desc limit 300) newest,
        regexp_split_to_table(lower(body), '[^a-z]+') word where length(word) > 2
        group by word order by count(*) desc, word limit $1`,
      [WORDS],
    );
    return rows.map(({ word }) => word);
  }

  /** How many statements of the server have run for about a second or longer. */
  async running(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database() and state = 'active'
        and application_name <> 'dateline-abuse' and clock_timestamp() - query_start > $1 * interval '1 ms'`,
      [LEFT],
    );
    return row?.count ?? 0;
  }

  /** Resolves when the server takes connections again. Rejects when that takes too long. */
  async recovered(): Promise<void> {
    for (const late = performance.now() + RECOVERY; ; await sleep(100)) {
      try {
        await this.query('select 1');
        return;
      } catch (error) {
        if (performance.now() > late) throw error;
      }
    }
  }

  /** Ends all connections of others, and what runs on them. */
  async disconnect(): Promise<void> {
    await this.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
  }

  /** Seconds of CPU time of the database server; starts from zero when it restarts. */
  time(): number {
    const [pid] = readFileSync(join(this.folder, 'postmaster.pid'), 'utf8').split('\n');
    return postgresTime(Number(pid));
  }
}
