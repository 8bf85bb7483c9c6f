import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { RequestContext, type Shared } from '../graph/loading/request-context.ts';
import { cachingHeaders } from './answers/http-caching.ts';
import { Explorer } from './explorer/explorer.ts';
import { type GatewayOptions, type Settings, withDefaults } from './gateway-options.ts';
import { GraphiqlPage } from './graphiql/page.ts';
import { keepTicksFast } from './http/fast-ticks.ts';
import { GraphqlEndpoint } from './http/graphql-endpoint.ts';
import { createHealth } from './http/health.ts';
import { HttpConnections } from './http/http-connections.ts';
import { ENDPOINT, listen } from './http/listen.ts';
import { OperationRunner, type RunnerOptions } from './http/operation-runner.ts';
import { type PathHandler, Router } from './http/router.ts';
import { sendError, sendNotFound } from './http/send-error.ts';
import { EventStreams } from './live/server-sent-events.ts';
import { runWithYoga } from './live/web-socket-operations.ts';
import { WebSockets, type WebSocketsOptions } from './live/web-sockets.ts';
import { Metrics, type MetricsSnapshot } from './metrics/metrics.ts';
import { errorMask } from './request/errors.ts';
import { FastPath } from './request/fast-path.ts';
import { KnownRequests } from './request/known-requests.ts';
import { PreparedDocuments } from './request/prepared-documents.ts';
import { createYogaServer } from './yoga.ts';

/** The HTTP server of the GraphQL API. */
export interface Gateway {
  /** Listens, and resolves with the URL of the GraphQL endpoint. Rejects with PORT_IN_USE. */
  listen(port: number, host: string): Promise<string>;
  /** Serves a connection that another process has accepted. */
  accept(connection: Socket): void;
  /** Returns the metrics of this process. */
  measure(): Promise<MetricsSnapshot>;
  /**
   * Reports that the server is not ready, so that load balancers stop sending requests. The server still responds to
   * requests.
   */
  drain(): void;
  /**
   * Rejects new connections, waits for pending requests, and resolves when all connections are closed. If other
   * processes still serve the port, idle connections may `linger`: they close after their next response or when they
   * time out, so that no request arrives on a closing connection.
   */
  close(options?: { readonly linger: boolean }): Promise<void>;
}

/** Creates the server, and connects its components. */
export function createGateway(options: GatewayOptions): Gateway {
  keepTicksFast();
  const settings = withDefaults(options);
  const { database, logger, schema, caches } = settings;
  const shared: Shared = {
    database,
    extractor: settings.extractor,
    rows: caches?.rows ?? null,
    live: caches?.live ?? null,
  };
  const prepared = new PreparedDocuments(schema);
  const maskError = errorMask(logger);
  const yoga = createYogaServer({ ...settings, shared, prepared, maskError });
  const streams = new EventStreams();
  const page = settings.graphiql && !settings.documents.onlyTrusted ? createPage(logger) : null;
  const endpoint = createEndpoint(settings, prepared, page, {
    shared,
    streams,
    respond: async (request, response, state) =>
      // If Yoga receives the response object, it waits until the response ends, and holds the request in memory until
      // then.
      request.headers.accept?.includes('text/event-stream')
        ? yoga.handleNodeRequest(request, state)
        : yoga.handleNodeRequestAndResponse(request, response, state),
  });
  const health = createHealth(database, logger);
  const metrics = createMetrics(settings);
  const paths: Readonly<Record<string, PathHandler>> = {
    '/': (response) => response.writeHead(302, { Location: ENDPOINT }).end(),
    '/metrics': (response) => metrics.send(response),
    ...health.paths,
  };
  const explorer = createExplorer(settings, shared);
  const router = new Router({ endpoint, page, explorer, paths, logger });
  const server = createServer((request, response) => router.route(request, response));
  const sockets = createWebSockets(server, settings, {
    run: runWithYoga(yoga, shared, ENDPOINT),
    maskError,
  });
  const connections = new HttpConnections(server, logger, settings.sendTimeout);
  return {
    listen: (port, host) => listen(server, port, host),
    measure: () => metrics.measure(),
    accept: (connection) => connections.accept(connection),
    drain() {
      router.closeConnections();
      health.drain();
    },
    async close({ linger } = { linger: false }) {
      router.closeConnections();
      // A lingering connection may belong to a load balancer, which checks the health of all processes.
      if (!linger) health.drain();
      streams.close();
      const socketsClosed = sockets.close();
      await caches?.live.close();
      await connections.close({ linger });
      await socketsClosed;
      await yoga.dispose();
    },
  };
}

function createEndpoint(
  settings: Settings,
  prepared: PreparedDocuments,
  page: GraphiqlPage | null,
  running: Pick<RunnerOptions, 'shared' | 'streams' | 'respond'>,
): GraphqlEndpoint {
  const { logger, httpCaching } = settings;
  const responses = settings.caches?.responses ?? null;
  const requests = new KnownRequests();
  const failed: RunnerOptions['failed'] = (err, request, response) => {
    // No response has been sent yet, because errors of operations are part of a response.
    if (!request.aborted) logger.error({ err }, 'Request failed without a response');
    response.destroy();
  };
  const runner = new OperationRunner({
    ...running,
    requests,
    failed,
    fastPath: new FastPath({ ...settings, prepared }),
    isCaching: responses !== null,
    headersFor: (request, tags) => cachingHeaders(httpCaching, request, tags),
  });
  return new GraphqlEndpoint({ runner, requests, page, responses, failed });
}

const createWebSockets = (
  server: Server,
  { schema, maxRequestBytes, maxSockets, logger }: Settings,
  operations: Pick<WebSocketsOptions, 'run' | 'maskError'>,
): WebSockets =>
  new WebSockets(server, {
    ...operations,
    schema,
    path: ENDPOINT,
    maxMessageBytes: maxRequestBytes,
    maxConnections: maxSockets,
    failed: (err) => logger.error({ err }, 'WebSocket message failed'),
  });

const createMetrics = ({ database, caches, otherMetrics, logger }: Settings): Metrics =>
  new Metrics({
    database,
    caches,
    others: otherMetrics,
    failed: (err) => logger.error({ err }, 'Metrics collection failed'),
  });

const createPage = (logger: Logger): GraphiqlPage =>
  new GraphiqlPage({
    notFound: sendNotFound,
    failed(err, response) {
      logger.error({ err }, 'GraphiQL files cannot be read');
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'GraphiQL is not built. Run `npm run build`.');
    },
  });

const createExplorer = ({ explorer: path, documents, logger }: Settings, shared: Shared): Explorer | null =>
  path === null || documents.onlyTrusted
    ? null
    : new Explorer({
        path,
        endpoint: ENDPOINT,
        loaders: () => new RequestContext(shared).loaders,
        notFound: sendNotFound,
        failed(err, response) {
          logger.error({ err }, 'Explorer page cannot be sent');
          const message =
            'The page cannot be created. If the explorer is not built, run `npm run build`; otherwise check the database.';
          sendError(response, 500, 'INTERNAL_SERVER_ERROR', message);
        },
      });
