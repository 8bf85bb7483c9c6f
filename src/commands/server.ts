import pg from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
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
    await checkReachable(config.DATABASE_URL);
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

/** Milliseconds. */
const CONNECTION_TIMEOUT = 5_000;

async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT });
  try {
    await client.connect();
    await client.end();
  } catch (cause) {
    const { host, port, database } = client;
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new DatelineError(
      'DATABASE_UNREACHABLE',
      `PostgreSQL at ${host}:${port}, database ${database}, cannot be used: ${why}. Mend DATABASE_URL, or unset it for the embedded server.`,
      { cause },
    );
  }
}
