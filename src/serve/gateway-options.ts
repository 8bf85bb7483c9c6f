import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { TextExtractor } from '../model/extraction.ts';
import type { Database } from '../store/database.ts';
import type { Caches } from './answers/caches.ts';
import type { HttpCaching } from './answers/http-caching.ts';
import { Documents } from './documents/documents.ts';
import type { MetricsSnapshot } from './metrics/metrics.ts';

export interface GatewayOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly extractor: TextExtractor;
  readonly logger: Logger;
  /** The maximum number of bytes of a request body. */
  readonly maxRequestBytes: number;
  /** The maximum cost of a query, in units of about 10 microseconds. */
  readonly maxQueryCost: number;
  /** The time limit of a request in milliseconds. Default: 30,000. */
  readonly requestTimeout?: number;
  /** The maximum size of a response, and of an event, in bytes. Default: 8 MiB. */
  readonly maxAnswerBytes?: number;
  /** The time in milliseconds after which a client that does not read a response is disconnected. Default: 30,000. */
  readonly sendTimeout?: number;
  /** The caches. If this option is missing, nothing is cached and subscriptions are not available. */
  readonly caches?: Caches;
  /** The maximum number of open WebSockets. Default: 10,000. */
  readonly maxSockets?: number;
  /** The headers for HTTP caches. By default, they require revalidation of each response. */
  readonly httpCaching?: HttpCaching;
  /** The documents that requests can refer to by id. Default: automatic persisted queries only. */
  readonly documents?: Documents;
  /**
   * Whether browsers receive GraphiQL at the endpoint. Default: true. GraphiQL is never sent if only trusted documents
   * are accepted.
   */
  readonly graphiql?: boolean;
  /**
   * The path of the explorer; null to disable it. Default: `/`. The explorer is never sent if only trusted documents are
   * accepted.
   */
  readonly explorer?: string | null;
  /** Returns the metrics of the other processes on the same port. */
  readonly otherMetrics?: () => Promise<readonly MetricsSnapshot[]>;
}

const DEFAULTS = {
  requestTimeout: 30_000,
  maxAnswerBytes: 8_388_608,
  sendTimeout: 30_000,
  maxSockets: 10_000,
  httpCaching: { maxAge: 0, staleWhileRevalidate: 0, surrogateKeys: false },
  graphiql: true,
  explorer: '/',
  otherMetrics: async () => [],
} satisfies Partial<GatewayOptions>;

/** The options with all defaults. */
export type Settings = GatewayOptions & Required<Pick<GatewayOptions, keyof typeof DEFAULTS | 'documents'>>;

export const withDefaults = (options: GatewayOptions): Settings => ({
  documents: new Documents(),
  ...DEFAULTS,
  ...options,
});
