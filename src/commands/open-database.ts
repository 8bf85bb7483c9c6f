import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { packagePath } from '../package-path.ts';
import { startEmbedded } from '../store/embedded/server.ts';
import { migrate } from '../store/migrations/migrate.ts';

/** A PostgreSQL with all migrations applied. */
export interface DatabaseServer {
  readonly url: string;
  /** Gives up this process's share, if the server is the embedded one. */
  release(): Promise<void>;
}

export const MIGRATIONS = packagePath('prisma/migrations');

/** The server of DATABASE_URL, or the embedded one, started if need be; brought up to date. */
export async function openServer(config: Config, logger: Logger): Promise<DatabaseServer> {
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
