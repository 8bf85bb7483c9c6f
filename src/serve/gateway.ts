import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga, type GraphQLParams, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ErrorCode } from '../errors.ts';
import { RequestContext, type Shared } from '../graph/loading/request-context.ts';
import type { TextExtractor } from '../model/extraction.ts';
import type { Database } from '../store/database.ts';
import type { Caches } from './answers/caches.ts';
import { cachingHeaders, type HttpCaching } from './answers/http-caching.ts';
import { Documents } from './documents/documents.ts';
import { requestedDocuments } from './documents/requested-documents.ts';
import { GraphiqlPage } from './graphiql/page.ts';
import { Connections } from './http/connections.ts';
import { createEndpoint } from './http/graphql-endpoint.ts';
import { createHealth } from './http/health.ts';
import { ENDPOINT, listen } from './http/listen.ts';
import { keepTicksQuick } from './http/quick-ticks.ts';
import { answerLimits } from './limits/answer-limits.ts';
import { documentCache, queryLimits } from './limits/query-limits.ts';
import { EventStreams } from './live/server-sent-events.ts';
import { subscriptions } from './live/subscriptions.ts';
import { WebSockets } from './live/web-sockets.ts';
import { type Figures, Metrics } from './metrics/metrics.ts';
import { errorMask, withoutHttp } from './request/errors.ts';
import { execution, type Run } from './request/execution.ts';
import { Shortcut } from './request/shortcut.ts';
import { strictRequest } from './request/strict-request.ts';

/** Milliseconds that a request may take, unless the options say otherwise. */
const REQUEST_TIMEOUT = 30_000;
const MAX_ANSWER_BYTES = 8_388_608;
const SEND_TIMEOUT = 30_000;

export interface GatewayOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly extractor: TextExtractor;
  readonly logger: Logger;
  /** Bytes. */
  readonly maxRequestBytes: number;
  /** What a query may cost, in units of about 10 microseconds. */
  readonly maxQueryCost: number;
  /** Milliseconds that a request may take; 30,000 without it. */
  readonly requestTimeout?: number;
  /** Bytes of an answer, and of an event. */
  readonly maxAnswerBytes?: number;
  /** Milliseconds after which a client that takes no byte of an answer is disconnected. */
  readonly sendTimeout?: number;
  /** What is kept between requests; nothing without it. */
  readonly caches?: Pick<Caches, 'rows' | 'answers' | 'live'>;
  /** Most web sockets at once. */
  readonly maxSockets?: number;
  /** What other caches are told; without it, to ask each time. */
  readonly httpCaching?: HttpCaching;
  /** What requests may name by its id, and what may be run; without it, what they sent before, and everything. */
  readonly documents?: Documents;
  /** Whether browsers get GraphiQL at the endpoint; they do unless it is false, or only trusted documents are run. */
  readonly graphiql?: boolean;
  /** What the other processes on the same port count; without it, there are none. */
  readonly otherFigures?: () => Promise<readonly Figures[]>;
}

/** The HTTP server of the graph. */
export interface Gateway {
  /** Resolves with the URL of the GraphQL endpoint once it answers. Rejects with PORT_IN_USE. */
  listen(port: number, host: string): Promise<string>;
  /** Serves a connection that another process accepted. */
  accept(connection: Socket): void;
  /** What this process counts, for another one that is asked for `/metrics`. */
  measure(): Promise<Figures>;
  /** From now on not ready, so that load balancers send their requests elsewhere; those that come are answered. */
  drain(): void;
  /**
   * Takes no new connections, lets requests in flight end, and resolves when all is closed. Where others serve on, it may
   * `linger`: connections that wait for a request are told with the next answer to go, or end when they idle, so that no
   * request runs into a closing connection.
   */
  close(options?: { readonly linger: boolean }): Promise<void>;
}

export function createGateway(options: GatewayOptions): Gateway {
  const {
    logger,
    database,
    httpCaching = { maxAge: 0, staleWhileRevalidate: 0, surrogateKeys: false },
  } = options;
  keepTicksQuick();
  const documents = options.documents ?? new Documents();
  const parsed = documentCache();
  const shared: Shared = {
    database,
    extractor: options.extractor,
    rows: options.caches?.rows ?? null,
    live: options.caches?.live ?? null,
  };
  const maskError = errorMask(logger);
  const maxAnswerBytes = options.maxAnswerBytes ?? MAX_ANSWER_BYTES;
  const yoga = createGraphql({ ...options, maxAnswerBytes }, documents, parsed, shared, maskError);
  const streams = new EventStreams();
  const page = options.graphiql === false || documents.onlyTrusted ? null : createPage(logger);
  const endpoint = createEndpoint({
    shortcut: new Shortcut({
      requestTimeout: REQUEST_TIMEOUT,
      ...options,
      maxAnswerBytes,
      documents,
      parsed,
    }),
    respond: async (request, response, run) =>
      // With the response, Yoga listens to its end, and holds all that it made of the request until then.
      request.headers.accept?.includes('text/event-stream')
        ? yoga.handleNodeRequest(request, run)
        : yoga.handleNodeRequestAndResponse(request, response, run),
    shared,
    streams,
    page,
    answers: options.caches?.answers ?? null,
    headersFor: (request, tags) => cachingHeaders(httpCaching, request, tags),
    failed(err, request, response) {
      // Nothing was sent: what a query throws is part of its answer.
      if (!request.aborted) logger.error({ err }, 'A request could not be answered.');
      response.destroy();
    },
  });
  const health = createHealth(database, logger);
  const metrics = new Metrics({
    database,
    caches: options.caches,
    others: options.otherFigures ?? (async () => []),
    failed: (err) => logger.error({ err }, 'The metrics could not be read.'),
  });
  const answers: typeof health.answers = {
    '/': redirect,
    '/metrics': (response) => metrics.send(response),
    ...health.answers,
  };
  const isHost = createHostCheck();
  const isFollowed = logger.isLevelEnabled('debug');
  let closing = false;
  const server = createServer((request, response) => {
    const { url = '' } = request;
    const path = url === ENDPOINT ? url : (url.split('?', 1)[0] ?? '');
    if (closing) response.setHeader('Connection', 'close');
    if (isFollowed) follow(request, response, path);
    if (hasTwoHosts(request.rawHeaders)) {
      sendError(response, 400, 'BAD_REQUEST', 'The request has more than one Host header. Send one.');
      return;
    }
    if (path === ENDPOINT) {
      // Yoga would make a URL of it, and tell the client in which file that failed.
      if (isHost(request.headers.host)) endpoint(request, response);
      else sendError(response, 400, 'BAD_REQUEST', 'The Host header is not a host.');
      return;
    }
    const answer = page?.has(path) ? () => page.send(request, response, path) : answers[path];
    if (!answer) {
      sendNotFound(response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      answer(response);
    } else {
      response.setHeader('Allow', 'GET, HEAD');
      sendError(response, 405, 'METHOD_NOT_ALLOWED', 'This path answers GET and HEAD.');
    }
  });
  const sockets = new WebSockets(server, {
    schema: options.schema,
    path: ENDPOINT,
    maxMessageBytes: options.maxRequestBytes,
    maxConnections: options.maxSockets ?? 10_000,
    run: async (payload, { headers }, caller) => {
      const request = new Request(`http://localhost${ENDPOINT}`, {
        headers: { 'User-Agent': headers['user-agent'] ?? '' },
      });
      const context = { graph: new RequestContext(shared, { caller }), lasting: false };
      // What comes over a web socket passes through all that requests over HTTP do: what is null there is left out.
      const given = Object.entries(payload).filter(([, value]) => value !== null && value !== undefined);
      const params: GraphQLParams = Object.fromEntries(given);
      const result = (await yoga.getResultForParams({ params, request }, context)) as ExecutionResult;
      return result.errors ? { ...result, errors: result.errors.map(withoutHttp) } : result;
    },
    maskError,
    failed: (err) => logger.error({ err }, 'A message could not be answered.'),
  });
  const connections = new Connections(server, logger, options.sendTimeout ?? SEND_TIMEOUT);
  const drain = () => {
    closing = true;
    health.drain();
  };
  function follow(request: IncomingMessage, response: ServerResponse, path: string): void {
    const started = performance.now();
    const { method } = request;
    response.once('close', () => {
      const milliseconds = performance.now() - started;
      logger.debug({ method, path, status: response.statusCode, milliseconds }, 'Request');
    });
  }
  return {
    listen: (port, host) => listen(server, port, host),
    measure: () => metrics.measure(),
    accept: (connection) => connections.accept(connection),
    drain,
    async close({ linger } = { linger: false }) {
      // Whoever asks through an old connection asks for all who share the port.
      if (linger) closing = true;
      else drain();
      // Subscribers are told to come again; those requests would never end.
      streams.close();
      const left = sockets.close();
      await options.caches?.live.close();
      await connections.close({ linger });
      await left;
      await yoga.dispose();
    },
  };
}

/** Whether a request has more than one header Host, of which Node uses the first and a proxy perhaps another. */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

/** Tells whether a URL can be made of a host; most requests have the same as the one before. */
function createHostCheck(): (host: string | undefined) => boolean {
  let known: string | undefined;
  return (host) => {
    if (host === known && known !== undefined) return true;
    if (!URL.canParse(`http://${host}`)) return false;
    known = host;
    return true;
  };
}

function createGraphql(
  {
    schema,
    maxRequestBytes,
    maxQueryCost,
    maxAnswerBytes,
    requestTimeout = REQUEST_TIMEOUT,
  }: GatewayOptions & { readonly maxAnswerBytes: number },
  documents: Documents,
  parsed: ReturnType<typeof documentCache>,
  shared: Shared,
  maskError: ReturnType<typeof errorMask>,
): YogaServerInstance<Run, object> {
  return createYoga<Run, object>({
    schema,
    graphqlEndpoint: ENDPOINT,
    maskedErrors: { maskError },
    maxRequestBodySize: maxRequestBytes,
    // Unknown errors are logged where they are masked, known ones are the client's.
    logging: false,
    // The endpoint says it of all answers alike.
    cors: false,
    landingPage: false,
    multipart: false,
    // A document that does not parse is soon refused again.
    parserAndValidationCache: {
      documentCache: parsed,
      errorCache: { get: () => undefined, set() {} },
    },
    plugins: [
      strictRequest(),
      requestedDocuments(documents),
      queryLimits(maxQueryCost),
      execution(requestTimeout),
      answerLimits(maxAnswerBytes, maskError),
      subscriptions(shared, { maxQueryCost, maxAnswerBytes, timeout: requestTimeout }, maskError),
    ],
    // The endpoint sends a page of its own.
    graphiql: false,
  });
}

const createPage = (logger: Logger): GraphiqlPage =>
  new GraphiqlPage({
    notFound: sendNotFound,
    failed(err, response) {
      logger.error({ err }, 'The files of GraphiQL could not be read.');
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'GraphiQL is not built: run `npm run build`.');
    },
  });

const redirect = (response: ServerResponse): void => {
  response.writeHead(302, { Location: ENDPOINT }).end();
};

/** Answers in the form of a GraphQL error, so that clients need to read but one. */
function sendError(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

const sendNotFound = (response: ServerResponse): void =>
  sendError(response, 404, 'NOT_FOUND', `There is nothing here: the graph answers at ${ENDPOINT}.`);
