import { packagePath } from '../../src/package-path.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { query, withDatabase } from '../shared/sql.ts';
import type { CorpusOptions } from './corpus.ts';
import { fillCorpus } from './fill.ts';

/** Settings that make filling faster. A crash can cause data loss; the archive is then created again. */
const UNSAFE_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
};

const databaseOf = ({ articles, seed }: CorpusOptions): string => `corpus_${articles}_${seed}`;

/**
 * Creates the archives that do not exist on the server in `home`, each in a separate database, and migrates the
 * existing ones.
 */
export async function createArchives(
  archives: readonly CorpusOptions[],
  home: string,
  onStep: (step: string) => void,
): Promise<void> {
  const server = await startEmbedded({ home, cwd: process.cwd(), settings: UNSAFE_SETTINGS, log: onStep });
  try {
    for (const archive of archives) {
      const name = databaseOf(archive);
      const url = withDatabase(server.url, name);
      if (!(await exists(server.url, name))) await query(server.url, `create database "${name}"`);
      await migrate(url, packagePath('prisma/migrations'));
      const [state] = await query<{ filled: boolean }>(
        url,
        'select exists (select 1 from article) as filled',
      );
      if (state?.filled) continue;
      await fillCorpus(url, archive, (step) => onStep(`${name}: ${step}`));
    }
  } finally {
    await server.release();
  }
}

/** Creates the missing archives and starts their server with its usual settings. The URLs are in the order of `archives`. */
export async function openArchives(
  archives: readonly CorpusOptions[],
  home: string,
  onStep: (step: string) => void,
): Promise<{ readonly urls: readonly string[]; release(): Promise<void> }> {
  await createArchives(archives, home, onStep);
  const server = await startEmbedded({ home, cwd: process.cwd(), log: onStep });
  const urls = archives.map((archive) => withDatabase(server.url, databaseOf(archive)));
  return { urls, release: () => server.release() };
}

/** Deletes an archive, given the URL of its database. */
export async function dropArchive(databaseUrl: string, archive: CorpusOptions): Promise<void> {
  await query(withDatabase(databaseUrl, 'postgres'), `drop database "${databaseOf(archive)}"`);
}

const exists = async (url: string, name: string): Promise<boolean> =>
  (await query(url, 'select 1 from pg_database where datname = $1', [name])).length > 0;
