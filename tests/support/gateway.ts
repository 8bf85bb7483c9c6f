import { pino } from 'pino';
import { afterAll } from 'vitest';
import { findArticleFiles } from '../../src/feed/files.ts';
import { federate } from '../../src/graph/federation/federation.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import { packagePath } from '../../src/package-path.ts';
import { openCaches } from '../../src/serve/answers/caches.ts';
import type { HttpCaching } from '../../src/serve/answers/http-caching.ts';
import type { Documents } from '../../src/serve/documents/documents.ts';
import { createGateway } from '../../src/serve/gateway.ts';
import { Database } from '../../src/store/database.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestDatabase } from './database.ts';

/** A GraphQL answer, as a client that knows its query sees it. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for.
type Answer = { data?: any; errors?: { message: string; path?: unknown[]; extensions: { code: string } }[] };

export interface TestGateway {
  readonly url: string;
  readonly databaseUrl: string;
  /** Names of the SQL statements since the last call. */
  statements(): string[];
  /** Lines of the log since the last call. */
  log(): Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** Ingests the sample articles, or those named. */
async function seedDatabase(databaseUrl: string, paths = [packagePath('seeds')]) {
  const client = createWriteClient(databaseUrl);
  try {
    return await ingest((await findArticleFiles(paths)).articles, {
      client,
      extractor: await loadExtractor(),
    });
  } finally {
    await client.$disconnect();
  }
}

/**
 * A gateway on a database of its own: with the sample articles, unless `empty`. Call it where tests are declared, as
 * `createTestDatabase`.
 */
export async function createTestGateway(
  options: {
    empty?: boolean;
    maxQueryCost?: number;
    maxAnswerBytes?: number;
    /** Milliseconds. */
    sendTimeout?: number;
    extractor?: ExtractorThread;
    /** Keep rows and answers between requests. */
    caches?: boolean;
    maxSubscribers?: number;
    /** Serve the database of another gateway too. */
    besides?: TestGateway;
    /** Another address of the same database, such as that of a proxy. */
    reachedAt?: string;
    poolSize?: number;
    /** Milliseconds. */
    statementTimeout?: number;
    requestTimeout?: number;
    httpCaching?: HttpCaching;
    documents?: Documents;
    graphiql?: boolean;
    /** Leave out what clashes with other subgraphs. */
    subgraph?: boolean;
  } = {},
): Promise<TestGateway> {
  const databaseUrl = options.besides?.databaseUrl ?? (await createTestDatabase()).url;
  if (!options.empty && !options.besides) await seedDatabase(databaseUrl);
  let statements: string[] = [];
  let lines: Record<string, unknown>[] = [];
  const { reachedAt = databaseUrl, poolSize, statementTimeout } = options;
  const database = new Database({
    url: reachedAt,
    ...(poolSize !== undefined && { poolSize }),
    ...(statementTimeout !== undefined && { statementTimeout }),
    onQuery: ({ name }) => statements.push(name),
  });
  const logger = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line)) });
  const extractor = options.extractor ?? new ExtractorThread();
  const caches = options.caches
    ? await openCaches({
        database,
        databaseUrl: reachedAt,
        rowBytes: 10_000_000,
        answerBytes: 10_000_000,
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
    ...(options.graphiql !== undefined && { graphiql: options.graphiql }),
    database,
    extractor,
    schema: federate(createSchema(), { strict: options.subgraph ?? false }),
    logger,
    maxRequestBytes: 1_048_576,
    // Tests may ask for all there is at once.
    maxQueryCost: options.maxQueryCost ?? Number.MAX_SAFE_INTEGER,
  });
  const url = await gateway.listen(0, '127.0.0.1');
  afterAll(async () => {
    await gateway.close();
    await caches?.close();
    await extractor.close();
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
    async ask(query, variables = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}
