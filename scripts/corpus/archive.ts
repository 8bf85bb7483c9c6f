import pg from 'pg';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import type { CorpusOptions } from './corpus.ts';
import { fillCorpus } from './fill.ts';

/** A folder for the embedded server that holds corpora, and where the migrations are. */
export interface ArchiveOptions {
  readonly home: string;
  readonly migrations: string;
  readonly onStep: (step: string) => void;
}

/** What makes filling quick: a corpus that a crash destroys is made again. */
const RECKLESS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
};

const databaseOf = ({ articles, seed }: CorpusOptions): string => `corpus_${articles}_${seed}`;

/** The URL of another database on the same server. */
const withDatabase = (serverUrl: string, name: string): string =>
  serverUrl.replace(/^(\w+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);

/** Makes the corpora that the server of a folder lacks, each in a database of its own, and brings the others up to date. */
export async function makeCorpora(
  corpora: readonly CorpusOptions[],
  { home, migrations, onStep }: ArchiveOptions,
): Promise<void> {
  const server = await startEmbedded({ home, cwd: process.cwd(), settings: RECKLESS, log: onStep });
  try {
    for (const corpus of corpora) {
      const name = databaseOf(corpus);
      const url = withDatabase(server.url, name);
      if (!(await exists(server.url, name))) await run(server.url, `create database "${name}"`);
      await migrate(url, migrations);
      const [state] = await run(url, 'select exists (select 1 from article) as filled');
      if (state?.['filled'] === true) continue;
      await fillCorpus(url, corpus, (step) => onStep(`${name}: ${step}`));
    }
  } finally {
    await server.release();
  }
}

/** The server with the corpora that `makeCorpora` made in it, run as it always is. */
export async function openCorpora(
  corpora: readonly CorpusOptions[],
  { home, onStep }: ArchiveOptions,
): Promise<{ readonly urls: readonly string[]; release(): Promise<void> }> {
  const server = await startEmbedded({ home, cwd: process.cwd(), log: onStep });
  const urls = corpora.map((corpus) => withDatabase(server.url, databaseOf(corpus)));
  return { urls, release: () => server.release() };
}

const exists = async (url: string, name: string): Promise<boolean> =>
  (await run(url, 'select 1 from pg_database where datname = $1', [name])).length > 0;

async function run(url: string, text: string, values: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<pg.QueryResultRow>(text, values)).rows;
  } finally {
    await client.end();
  }
}
