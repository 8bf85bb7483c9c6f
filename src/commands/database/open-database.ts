import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { packagePath } from '../../package-path.ts';
import { startEmbedded } from '../../store/embedded/server.ts';
import { migrate } from '../../store/migrations/migrate.ts';
import { completeLoad } from './complete-load.ts';

/** A database that this process uses. */
export interface OpenDatabase {
  readonly url: string;
  /** Releases the embedded server, if the database is on it. The server stops when the last process releases it. */
  release(): Promise<void>;
}

export const MIGRATIONS = packagePath('prisma/migrations');

/**
 * Opens the database at DATABASE_URL, or the database of the embedded server if DATABASE_URL is not set. Applies the
 * migrations, and completes a bulk load that was interrupted. Starts the embedded server if necessary.
 */
export async function openDatabase(config: Config, logger: Logger): Promise<OpenDatabase> {
  const database = await locateDatabase(config, logger);
  try {
    await migrate(database.url, MIGRATIONS, (message) => logger.info(message));
    await completeLoad(database.url, logger);
  } catch (error) {
    await database.release();
    throw error;
  }
  return database;
}

/** Like `openDatabase`, but neither connects to DATABASE_URL nor applies migrations. */
export async function locateDatabase(config: Config, logger: Logger): Promise<OpenDatabase> {
  if (config.DATABASE_URL !== undefined) return { url: config.DATABASE_URL, release: async () => {} };
  const log = (message: string) => logger.info(message);
  return startEmbedded({ home: config.DATELINE_HOME ?? null, cwd: process.cwd(), log });
}
