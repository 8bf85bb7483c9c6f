import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Explorer } from '../explorer/explorer.ts';
import type { GraphiqlPage } from '../graphiql/page.ts';
import type { GraphqlEndpoint } from './graphql-endpoint.ts';
import { createHostCheck, hasSeveralHosts } from './host.ts';
import { ENDPOINT } from './listen.ts';
import { sendError, sendNotFound } from './send-error.ts';

/** Responds to GET and HEAD requests for a path. */
export type PathHandler = (response: ServerResponse) => void;

export interface RouterOptions {
  readonly endpoint: GraphqlEndpoint;
  /** Null if the server does not serve GraphiQL. */
  readonly page: GraphiqlPage | null;
  /** Null if the server does not serve the explorer. */
  readonly explorer: Explorer | null;
  /** The handlers of further paths. */
  readonly paths: Readonly<Record<string, PathHandler>>;
  readonly logger: Logger;
}

/** Passes each request to the component that handles its path. */
export class Router {
  readonly #options: RouterOptions;
  readonly #isHost = createHostCheck();
  readonly #isLogging: boolean;
  #isClosing = false;

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#isLogging = options.logger.isLevelEnabled('debug');
  }

  /** Closes each connection after its next response. */
  closeConnections(): void {
    this.#isClosing = true;
  }

  route(request: IncomingMessage, response: ServerResponse): void {
    const { url = '' } = request;
    const path = url === ENDPOINT ? url : (url.split('?', 1)[0] ?? '');
    if (this.#isClosing) response.setHeader('Connection', 'close');
    if (this.#isLogging) this.#log(request, response, path);
    if (hasSeveralHosts(request.rawHeaders)) {
      sendError(response, 400, 'BAD_REQUEST', 'The request has more than one Host header. Send exactly one.');
    } else if (path !== ENDPOINT) {
      this.#routeOther(request, response, path);
    } else if (this.#isHost(request.headers.host)) {
      this.#options.endpoint.answer(request, response);
    } else {
      // With such a header, Yoga fails to create a URL, and its error message reveals the path of a file.
      sendError(
        response,
        400,
        'BAD_REQUEST',
        'The Host header is not a valid host name. Send the host name of the URL, with the port if it is not the default.',
      );
    }
  }

  #routeOther(request: IncomingMessage, response: ServerResponse, path: string): void {
    const handler = this.#handlerOf(request, path);
    if (!handler) {
      sendNotFound(response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      handler(response);
    } else {
      response.setHeader('Allow', 'GET, HEAD');
      const message = `This path supports only the methods GET and HEAD (got ${request.method}).`;
      sendError(response, 405, 'METHOD_NOT_ALLOWED', message);
    }
  }

  #handlerOf(request: IncomingMessage, path: string): PathHandler | undefined {
    const { page, explorer, paths } = this.#options;
    const site = [page, explorer].find((each) => each?.has(path));
    return site ? (response) => site.send(request, response, path) : paths[path];
  }

  #log({ method }: IncomingMessage, response: ServerResponse, path: string): void {
    const started = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - started;
      this.#options.logger.debug({ method, path, status: response.statusCode, milliseconds }, 'Request');
    });
  }
}
