import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { openCaches } from '../../src/commands/gateway/open-caches.ts';
import { federate } from '../../src/graph/federation/federation.ts';
import { createSchema } from '../../src/graph/schema.ts';
import type { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import type { HttpCaching } from '../../src/serve/answers/http-caching.ts';
import type { Documents } from '../../src/serve/documents/documents.ts';
import { createGateway } from '../../src/serve/gateway.ts';
import { Database } from '../../src/store/database.ts';
import { createTestDatabase } from './database.ts';
import { sharedExtractor } from './extractor.ts';
import { postJson } from './post-json.ts';

/** A GraphQL response, as the client that sent the query reads it. */
// biome-ignore lint/suspicious/noExplicitAny: the data has the shape that each test queries.
type Answer = { data?: any; errors?: { message: string; path?: unknown[]; extensions: { code: string } }[] };

export interface TestGateway {
  readonly url: string;
  readonly databaseUrl: string;
  /** Returns the names of the SQL statements since the last call. */
  statements(): string[];
  /** Returns the log lines since the last call. */
  log(): Record<string, unknown>[];
  /** Returns the number of open subscriptions. */
  subscribers(): number;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** One schema for all gateways of a worker, by whether it is that of a subgraph: a schema takes 20 ms to build. */
const schemas = new Map<boolean, GraphQLSchema>();

function schemaFor(strict: boolean): GraphQLSchema {
  const schema = schemas.get(strict) ?? federate(createSchema(), { strict });
  schemas.set(strict, schema);
  return schema;
}

/**
 * Starts a gateway on its own database, which holds the sample articles unless `empty`. Call it at the top level of a
 * test file, like `createTestDatabase`.
 */
export async function createTestGateway(
  options: {
    empty?: boolean;
    maxQueryCost?: number;
    maxAnswerBytes?: number;
    /** Milliseconds. */
    sendTimeout?: number;
    extractor?: ExtractorThread;
    /** Enables the row cache and the response cache. */
    caches?: boolean;
    maxSubscribers?: number;
    /** Serves the database of this gateway instead of a new one. */
    databaseOf?: TestGateway;
    /** Another URL of the same database, such as that of a proxy. */
    reachableAt?: string;
    poolSize?: number;
    /** Milliseconds. */
    statementTimeout?: number;
    requestTimeout?: number;
    httpCaching?: HttpCaching;
    documents?: Documents;
    graphiql?: boolean;
    /** The path of the explorer; null to disable it. */
    explorer?: string | null;
    /** Omits the fields that conflict with other subgraphs. */
    subgraph?: boolean;
  } = {},
): Promise<TestGateway> {
  const databaseUrl =
    options.databaseOf?.databaseUrl ?? (await createTestDatabase({ seeded: !options.empty })).url;
  let statements: string[] = [];
  let lines: Record<string, unknown>[] = [];
  const { reachableAt = databaseUrl, poolSize, statementTimeout } = options;
  const database = new Database({
    url: reachableAt,
    ...(poolSize !== undefined && { poolSize }),
    ...(statementTimeout !== undefined && { statementTimeout }),
    onQuery: ({ name }) => statements.push(name),
  });
  const logger = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line)) });
  const extractor = options.extractor ?? sharedExtractor;
  const caches = options.caches
    ? await openCaches({
        database,
        databaseUrl: reachableAt,
        rowBytes: 10_000_000,
        responseBytes: 10_000_000,
        maxSubscribers: options.maxSubscribers ?? 1_000,
        logger,
      })
    : undefined;
  const gateway = createGateway({
    ...(caches && { caches }),
    ...(options.httpCaching && { httpCaching: options.httpCaching }),
    ...(options.documents && { documents: options.documents }),
    ...(options.requestTimeout !== undefined && { requestTimeout: options.requestTimeout }),
    ...(options.maxAnswerBytes !== undefined && { maxAnswerBytes: options.maxAnswerBytes }),
    ...(options.sendTimeout !== undefined && { sendTimeout: options.sendTimeout }),
    ...(options.explorer !== undefined && { explorer: options.explorer }),
    ...(options.graphiql !== undefined && { graphiql: options.graphiql }),
    database,
    extractor,
    schema: schemaFor(options.subgraph ?? false),
    logger,
    maxRequestBytes: 1_048_576,
    // Tests may query everything at once.
    maxQueryCost: options.maxQueryCost ?? Number.MAX_SAFE_INTEGER,
  });
  const url = await gateway.listen(0, '127.0.0.1');
  afterAll(async () => {
    await gateway.close();
    await caches?.close();
    await options.extractor?.close();
    await database.close();
  });
  return {
    url,
    databaseUrl,
    statements() {
      const seen = statements;
      statements = [];
      return seen;
    },
    log() {
      const seen = lines;
      lines = [];
      return seen;
    },
    subscribers: () => caches?.live.subscribers ?? 0,
    async ask(query, variables = {}) {
      return (await postJson(url, { query, variables })) as Answer;
    },
  };
}
