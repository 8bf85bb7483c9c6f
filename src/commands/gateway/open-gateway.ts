import type { Socket } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { federate } from '../../graph/federation/federation.ts';
import { createSchema } from '../../graph/schema.ts';
import { ExtractorThread } from '../../ingest/extractor-thread.ts';
import { Documents } from '../../serve/documents/documents.ts';
import { readTrustedDocuments } from '../../serve/documents/trusted-documents.ts';
import { createGateway } from '../../serve/gateway.ts';
import type { MetricsSnapshot } from '../../serve/metrics/metrics.ts';
import { Database } from '../../store/database.ts';
import { openCaches } from './open-caches.ts';

/** A gateway with its database connections, caches and extractor. */
export interface OpenGateway {
  /**
   * Listens, and resolves with the URL of the GraphQL endpoint. If it rejects, with the errors of `Gateway.listen`,
   * the gateway is closed.
   */
  listen(): Promise<string>;
  /** Serves a connection that another process has accepted. */
  accept(connection: Socket): void;
  /** Reports that the server is not ready; see `Gateway.drain`. */
  drain(): void;
  /** Stores an automatic persisted query that a client registered in another process. */
  storeDocument(document: string): void;
  /** Returns the metrics of this process. */
  measure(): Promise<MetricsSnapshot>;
  /** Waits for pending requests, then closes the database connections; see `Gateway.close`. */
  close(options?: { readonly linger: boolean }): Promise<void>;
}

/** The other workers on the same port. */
export interface OtherWorkers {
  /** Stores an automatic persisted query in each of these workers. */
  readonly storeDocument: (document: string) => void;
  /** Returns the metrics of each of these workers. */
  readonly measure: () => Promise<readonly MetricsSnapshot[]>;
}

/** Opens a gateway for a database to which all migrations have been applied. Rejects as `readTrustedDocuments` does. */
export async function openGateway(
  config: Config,
  databaseUrl: string,
  logger: Logger,
  others?: OtherWorkers,
): Promise<OpenGateway> {
  const schema = federate(createSchema(), { strict: config.SUBGRAPH });
  const documents = await openDocuments(config, schema, others?.storeDocument);
  const database = new Database({
    url: databaseUrl,
    statementTimeout: config.STATEMENT_TIMEOUT * 1_000,
    ...(config.DATABASE_POOL_SIZE !== undefined && { poolSize: config.DATABASE_POOL_SIZE }),
  });
  const extractor = new ExtractorThread();
  const opened: Pick<OpenGateway, 'close'>[] = [extractor, database];
  const close: OpenGateway['close'] = async (options) => {
    for (const each of opened) await each.close(options);
  };
  try {
    const caches = await openCaches({
      database,
      maxSubscribers: config.MAX_SUBSCRIBERS,
      databaseUrl,
      rowBytes: config.ROW_CACHE_BYTES,
      responseBytes: config.RESPONSE_CACHE_BYTES,
      logger,
    });
    opened.unshift(caches);
    const gateway = createGateway({
      database,
      extractor,
      schema,
      documents,
      logger,
      caches,
      ...(others && { otherMetrics: others.measure }),
      ...optionsOf(config),
    });
    opened.unshift(gateway);
    const { accept, drain, measure } = gateway;
    return {
      async listen() {
        try {
          return await gateway.listen(config.PORT, config.HOST);
        } catch (error) {
          await close();
          throw error;
        }
      },
      storeDocument: (document) => void documents.store(document),
      accept,
      drain,
      measure,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns the gateway options that the configuration sets. */
const optionsOf = (config: Config) => ({
  requestTimeout: config.REQUEST_TIMEOUT * 1_000,
  maxRequestBytes: config.MAX_REQUEST_BYTES,
  maxQueryCost: config.MAX_QUERY_COST,
  maxAnswerBytes: config.MAX_ANSWER_BYTES,
  sendTimeout: config.SEND_TIMEOUT * 1_000,
  graphiql: config.GRAPHIQL,
  explorer: config.EXPLORER ? config.EXPLORER_PATH : null,
  maxSockets: config.MAX_SUBSCRIBERS,
  httpCaching: {
    maxAge: config.HTTP_MAX_AGE,
    staleWhileRevalidate: config.HTTP_STALE_WHILE_REVALIDATE,
    surrogateKeys: config.SURROGATE_KEYS,
  },
});

async function openDocuments(
  config: Config,
  schema: GraphQLSchema,
  onStored: (document: string) => void = () => {},
): Promise<Documents> {
  const { TRUSTED_DOCUMENTS: path, ONLY_TRUSTED_DOCUMENTS: onlyTrusted } = config;
  if (path === undefined) return new Documents({ onStored });
  return new Documents({ trusted: await readTrustedDocuments(path, schema), onlyTrusted, onStored });
}
