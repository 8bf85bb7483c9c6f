import { pino } from 'pino';
import { createSchema } from '../../src/graph/schema.ts';
import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { createGateway } from '../../src/serve/gateway.ts';
import { Database } from '../../src/store/database.ts';

/** Starts a gateway in this process with both caches disabled. */
export async function serveUncached(databaseUrl: string) {
  const database = new Database({ url: databaseUrl });
  const extractor = new ExtractorThread();
  const gateway = createGateway({
    database,
    extractor,
    schema: createSchema(),
    logger: pino({ level: 'warn' }, pino.destination(2)),
    maxRequestBytes: 1_048_576,
    maxQueryCost: 100_000,
  });
  return {
    url: await gateway.listen(0, '127.0.0.1'),
    database,
    async close() {
      await gateway.close();
      await extractor.close();
      await database.close();
    },
  };
}
