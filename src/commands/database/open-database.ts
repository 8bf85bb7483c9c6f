import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { packagePath } from '../../package-path.ts';
import { startEmbedded } from '../../store/embedded/server.ts';
import { migrate } from '../../store/migrations/migrate.ts';

/** A database with all migrations applied. */
export interface OpenDatabase {
  readonly url: string;
  /** Releases the embedded server, if the database is on it. The server stops when the last process releases it. */
  release(): Promise<void>;
}

export const MIGRATIONS = packagePath('prisma/migrations');

/**
 * Opens the database at DATABASE_URL, or the database of the embedded server if DATABASE_URL is not set. Applies the
 * migrations. Starts the embedded server if necessary.
 */
export async function openDatabase(config: Config, logger: Logger): Promise<OpenDatabase> {
  const log = (message: string) => logger.info(message);
  if (config.DATABASE_URL !== undefined) {
    await migrate(config.DATABASE_URL, MIGRATIONS, log);
    return { url: config.DATABASE_URL, release: async () => {} };
  }
  const embedded = await startEmbedded({ home: config.DATELINE_HOME ?? null, cwd: process.cwd(), log });
  try {
    await migrate(embedded.url, MIGRATIONS, log);
  } catch (error) {
    await embedded.release();
    throw error;
  }
  return embedded;
}
