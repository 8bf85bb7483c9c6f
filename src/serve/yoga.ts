import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Shared } from '../graph/loading/request-context.ts';
import type { Documents } from './documents/documents.ts';
import { ENDPOINT } from './http/listen.ts';
import { subscriptions } from './live/subscriptions.ts';
import { operationPipeline } from './request/operation-pipeline.ts';
import type { PreparedDocuments } from './request/prepared-documents.ts';
import { requestParsing } from './request/request-parsing.ts';
import type { RequestState } from './request/request-state.ts';

export interface YogaOptions {
  readonly schema: GraphQLSchema;
  readonly shared: Shared;
  readonly documents: Documents;
  readonly prepared: PreparedDocuments;
  readonly maxRequestBytes: number;
  readonly maxQueryCost: number;
  readonly maxAnswerBytes: number;
  readonly requestTimeout: number;
  readonly maskError: (error: unknown) => GraphQLError;
}

const NO_CACHE = { get: () => undefined, set() {} };

/** Creates the Yoga server, which executes every request that the fast path does not execute. */
export const createYogaServer = (options: YogaOptions): YogaServerInstance<RequestState, object> =>
  createYoga<RequestState, object>({
    schema: options.schema,
    graphqlEndpoint: ENDPOINT,
    maskedErrors: { maskError: options.maskError },
    maxRequestBodySize: options.maxRequestBytes,
    // `maskError` logs unknown errors. All other errors are caused by the client.
    logging: false,
    // The endpoint sets the same header for all responses.
    cors: false,
    landingPage: false,
    multipart: false,
    // The pipeline caches parsed documents. Yoga caches validation results. Errors need no cache, because invalid
    // documents are rejected quickly.
    parserAndValidationCache: { documentCache: NO_CACHE, errorCache: NO_CACHE },
    plugins: [requestParsing(options.maxRequestBytes), operationPipeline(options), subscriptions(options)],
    // The endpoint serves its own GraphiQL page.
    graphiql: false,
  });
