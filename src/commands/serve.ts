import type { Socket } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { federate } from '../graph/federation/federation.ts';
import { createSchema } from '../graph/schema.ts';
import { ExtractorThread } from '../ingest/extractor-thread.ts';
import { openCaches } from '../serve/answers/caches.ts';
import { Documents } from '../serve/documents/documents.ts';
import { readTrustedDocuments } from '../serve/documents/trusted-documents.ts';
import { createGateway } from '../serve/gateway.ts';
import type { Figures } from '../serve/metrics/metrics.ts';
import { Database } from '../store/database.ts';

/** A process's part in serving: a gateway with connections, caches and an extractor of its own. */
export interface Serving {
  /** Resolves with the URL of the GraphQL endpoint. Rejects, with all closed, as `Gateway.listen` does. */
  listen(): Promise<string>;
  /** Serves a connection that another process accepted. */
  accept(connection: Socket): void;
  /** From now on not ready; see `Gateway.drain`. */
  drain(): void;
  /** Keeps a document that a client sent to another process, to be named by its hash. */
  keep(document: string): void;
  /** What this process counts, for another one that is asked for it. */
  measure(): Promise<Figures>;
  /** Lets requests in flight end, then closes the connections to the database; see `Gateway.close`. */
  close(options?: { readonly linger: boolean }): Promise<void>;
}

/** The other processes on the same port. */
export interface Others {
  /** Hear of each document that a client has this process keep. */
  readonly keep: (document: string) => void;
  /** What they count. */
  readonly measure: () => Promise<readonly Figures[]>;
}

/** Prepares to serve a database that has all migrations. Rejects as `readTrustedDocuments` does. */
export async function serve(
  config: Config,
  databaseUrl: string,
  logger: Logger,
  others?: Others,
): Promise<Serving> {
  const schema = federate(createSchema(), { strict: config.SUBGRAPH });
  const documents = await openDocuments(config, schema, others?.keep);
  const database = new Database({
    url: databaseUrl,
    statementTimeout: config.STATEMENT_TIMEOUT * 1_000,
    ...(config.DATABASE_POOL_SIZE !== undefined && { poolSize: config.DATABASE_POOL_SIZE }),
  });
  const extractor = new ExtractorThread();
  const opened: Pick<Serving, 'close'>[] = [extractor, database];
  const close: Serving['close'] = async (options) => {
    for (const each of opened) await each.close(options);
  };
  try {
    const caches = await openCaches({
      database,
      maxSubscribers: config.MAX_SUBSCRIBERS,
      databaseUrl,
      rowBytes: config.ROW_CACHE_BYTES,
      answerBytes: config.RESPONSE_CACHE_BYTES,
      logger,
    });
    opened.unshift(caches);
    const gateway = createGateway({
      database,
      extractor,
      schema,
      documents,
      logger,
      requestTimeout: config.REQUEST_TIMEOUT * 1_000,
      maxRequestBytes: config.MAX_REQUEST_BYTES,
      maxQueryCost: config.MAX_QUERY_COST,
      maxAnswerBytes: config.MAX_ANSWER_BYTES,
      sendTimeout: config.SEND_TIMEOUT * 1_000,
      graphiql: config.GRAPHIQL,
      caches,
      maxSockets: config.MAX_SUBSCRIBERS,
      ...(others && { otherFigures: others.measure }),
      httpCaching: {
        maxAge: config.HTTP_MAX_AGE,
        staleWhileRevalidate: config.HTTP_STALE_WHILE_REVALIDATE,
        surrogateKeys: config.SURROGATE_KEYS,
      },
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
      keep: (document) => void documents.keep(document),
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

async function openDocuments(
  config: Config,
  schema: GraphQLSchema,
  onKept: (document: string) => void = () => {},
): Promise<Documents> {
  const { TRUSTED_DOCUMENTS: path, ONLY_TRUSTED_DOCUMENTS: onlyTrusted } = config;
  if (path === undefined) return new Documents({ onKept });
  return new Documents({ trusted: await readTrustedDocuments(path, schema), onlyTrusted, onKept });
}
