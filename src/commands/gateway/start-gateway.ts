import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { Database } from '../../store/database.ts';
import { needsWork } from '../../store/read/state.ts';
import { SharedPort } from '../cluster/shared-port.ts';
import { WorkerPool } from '../cluster/worker-pool.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { poolSizeOf, workerCount } from './processes.ts';

/** The name of the record in the database that exists while the first seeding is unfinished. */
const FIRST_SEEDING = 'first seeding';

/** A gateway that accepts requests, in this process or in workers. */
export interface RunningGateway {
  readonly url: string;
  /**
   * Immediately reports that the gateway is not ready. After `delay` seconds, completes open requests and closes the
   * database connections.
   */
  close(options: { readonly delay: number }): Promise<void>;
  /** Replaces the workers one by one; null without workers. */
  readonly restart: (() => void) | null;
  /**
   * Rejects when no worker can be started, after the port and the database connections are closed; null without
   * workers.
   */
  readonly failure: Promise<never> | null;
}

/**
 * Migrates the database, loads the sample articles if `samples` is true and the database is empty, and serves requests.
 */
export async function startGateway(
  config: Config,
  logger: Logger,
  output: NodeJS.WriteStream,
  options: { readonly samples: boolean },
): Promise<RunningGateway> {
  const count = workerCount(config);
  // The workers are started early so that they load their modules while the database starts.
  const port = new SharedPort(logger);
  const workers = count > 1 ? new WorkerPool({ count, port, logger }) : null;
  let database: OpenDatabase | null = null;
  try {
    database = await openDatabase(config, logger);
    if (options.samples) await seedOnce(database.url, output);
    return await (workers
      ? serveWithWorkers(workers, port, config, database)
      : serveAlone(config, database, logger));
  } catch (error) {
    await workers?.close();
    await database?.release();
    throw error;
  }
}

async function seedOnce(databaseUrl: string, output: NodeJS.WriteStream): Promise<void> {
  const database = new Database({ url: databaseUrl, poolSize: 1 });
  try {
    if (!(await needsWork(database, FIRST_SEEDING))) return;
  } finally {
    await database.close();
  }
  // Most starts do not seed, so the extractor and the write client are loaded only here.
  const { ingestSamples } = await import('../articles/ingest-samples.ts');
  await ingestSamples(databaseUrl, FIRST_SEEDING, output);
}

async function serveAlone(config: Config, database: OpenDatabase, logger: Logger): Promise<RunningGateway> {
  // This import is dynamic, because a primary process with workers does not need the modules that `open-gateway.ts`
  // imports.
  const { openGateway } = await import('./open-gateway.ts');
  const gateway = await openGateway(config, database.url, logger);
  const url = await gateway.listen();
  const close: RunningGateway['close'] = async ({ delay }) => {
    gateway.drain();
    await sleep(delay * 1_000);
    await gateway.close();
    await database.release();
  };
  return { url, close, restart: null, failure: null };
}

async function serveWithWorkers(
  workers: WorkerPool,
  port: SharedPort,
  config: Config,
  database: OpenDatabase,
): Promise<RunningGateway> {
  await workers.serve({ databaseUrl: database.url, poolSize: poolSizeOf(config) });
  const url = await port.listen(config.PORT, config.HOST);
  const close: RunningGateway['close'] = async ({ delay }) => {
    workers.drain();
    await sleep(delay * 1_000);
    await port.close();
    await workers.close();
    await database.release();
  };
  const failure = workers.failure.catch(async (error: unknown) => {
    await close({ delay: 0 });
    throw error;
  });
  // The caller awaits the promise later. Until then, a rejection must not be reported as unhandled.
  failure.catch(() => {});
  return { url, close, restart: () => workers.restart(), failure };
}
