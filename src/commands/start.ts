import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Database } from '../store/database.ts';
import { needsWork } from '../store/read/state.ts';
import { Port } from './cluster/port.ts';
import { Workers } from './cluster/workers.ts';
import { type DatabaseServer, openServer } from './open-database.ts';
import type { Output } from './seed.ts';

/** What the first seeding is called where it is noted as unfinished. */
const FIRST_SEEDING = 'first seeding';

/** Connections that all workers together may hold for queries unless told otherwise, at the least two each. */
const CONNECTIONS = 64;
const MOST_CONNECTIONS_EACH = 10;

/** A running gateway. */
export interface Running {
  readonly url: string;
  /** Says at once that it is not ready; after a delay in seconds lets requests in flight end, then closes the database. */
  close(options: { readonly delay: number }): Promise<void>;
  /** Begins to replace one worker after the other; null where there are none. */
  readonly restart: (() => void) | null;
  /** Rejects, with all closed, when no worker can be kept; null where there are none. */
  readonly failure: Promise<never> | null;
}

/** How many processes serve. */
export const workersOf = (config: Config): number => config.WORKERS ?? availableParallelism();

/** Migrates, seeds the samples into an empty database unless told not to, and serves. */
export async function start(
  config: Config,
  logger: Logger,
  output: Output,
  options: { readonly samples: boolean },
): Promise<Running> {
  const count = workersOf(config);
  // They load while the database starts.
  const port = new Port(logger);
  const workers = count > 1 ? new Workers({ count, port, logger }) : null;
  let server: DatabaseServer | null = null;
  try {
    server = await openServer(config, logger);
    if (options.samples) await seedOnce(server.url, output);
    return await (workers ? share(workers, port, count, config, server) : serveAlone(config, server, logger));
  } catch (error) {
    await workers?.close();
    await server?.release();
    throw error;
  }
}

async function seedOnce(databaseUrl: string, output: Output): Promise<void> {
  const database = new Database({ url: databaseUrl, poolSize: 1 });
  try {
    if (!(await needsWork(database, FIRST_SEEDING))) return;
  } finally {
    await database.close();
  }
  // Extraction and the writing client take a while to load, and most starts do not want them.
  const { seedSamples } = await import('./seed.ts');
  await seedSamples(databaseUrl, FIRST_SEEDING, output);
}

async function serveAlone(config: Config, server: DatabaseServer, logger: Logger): Promise<Running> {
  // A parent of workers has no use for all that this loads.
  const { serve } = await import('./serve.ts');
  const serving = await serve(config, server.url, logger);
  const url = await serving.listen();
  const close: Running['close'] = async ({ delay }) => {
    serving.drain();
    await sleep(delay * 1_000);
    await serving.close();
    await server.release();
  };
  return { url, close, restart: null, failure: null };
}

async function share(
  workers: Workers,
  port: Port,
  count: number,
  config: Config,
  server: DatabaseServer,
): Promise<Running> {
  const poolSize = Math.max(2, Math.min(MOST_CONNECTIONS_EACH, Math.floor(CONNECTIONS / count)));
  await workers.serve({ databaseUrl: server.url, poolSize: config.DATABASE_POOL_SIZE ?? poolSize });
  const url = await port.listen(config.PORT, config.HOST);
  const close: Running['close'] = async ({ delay }) => {
    workers.drain();
    await sleep(delay * 1_000);
    await port.close();
    await workers.close();
    await server.release();
  };
  const failure = workers.failure.catch(async (error: unknown) => {
    await close({ delay: 0 });
    throw error;
  });
  failure.catch(() => {}); // until somebody asks
  return { url, close, restart: () => workers.restart(), failure };
}
