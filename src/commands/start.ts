import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createSchema } from '../graph/schema.ts';
import { ExtractorThread } from '../ingest/extractor-thread.ts';
import { openCaches } from '../serve/cache/caches.ts';
import { createGateway } from '../serve/gateway.ts';
import { Database } from '../store/database.ts';
import { needsWork } from '../store/read/state.ts';
import type { Output } from './seed.ts';
import { openServer } from './server.ts';

/** What the first seeding is called where it is noted as unfinished. */
const FIRST_SEEDING = 'first seeding';

/** A running gateway. */
export interface Running {
  readonly url: string;
  /** Lets requests in flight end, then closes the database. */
  close(): Promise<void>;
}

/** Migrates, seeds the samples into an empty database unless told not to, and serves. */
export async function start(
  config: Config,
  logger: Logger,
  output: Output,
  options: { readonly samples: boolean },
): Promise<Running> {
  const server = await openServer(config, logger);
  const database = new Database({ url: server.url, poolSize: config.DATABASE_POOL_SIZE });
  const extractor = new ExtractorThread();
  const opened: { close(): Promise<void> }[] = [extractor, database];
  const closeAll = async () => {
    for (const each of opened) await each.close();
    await server.release();
  };
  try {
    if (options.samples && (await needsWork(database, FIRST_SEEDING))) {
      // Extraction and the writing client take a while to load, and most starts do not want them.
      const { seedSamples } = await import('./seed.ts');
      await seedSamples(server.url, FIRST_SEEDING, output);
    }
    const caches = await openCaches({
      databaseUrl: server.url,
      rowBytes: config.ENTITY_CACHE_BYTES,
      answerBytes: config.RESPONSE_CACHE_BYTES,
      logger,
    });
    opened.unshift(caches);
    const gateway = createGateway({
      database,
      extractor,
      schema: createSchema(),
      logger,
      maxRequestBytes: config.MAX_REQUEST_BYTES,
      maxQueryNodes: config.MAX_QUERY_NODES,
      caches,
      httpCaching: {
        maxAge: config.HTTP_MAX_AGE,
        staleWhileRevalidate: config.HTTP_STALE_WHILE_REVALIDATE,
        surrogateKeys: config.SURROGATE_KEYS,
      },
    });
    opened.unshift(gateway);
    return { url: await gateway.listen(config.PORT, config.HOST), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
