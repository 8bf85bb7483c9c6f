import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { afterAll } from 'vitest';

/** A response: a body with its headers and status, or a function that writes it. */
export type Route =
  | { readonly body?: string | Buffer; readonly headers?: Record<string, string>; readonly status?: number }
  | ((response: ServerResponse, headers: IncomingHttpHeaders) => void);

export interface WebServer {
  /** The origin, without a slash at the end. */
  readonly url: string;
  /** The responses by path. Other paths have the status 404. */
  readonly routes: Map<string, Route>;
  /** Returns the paths requested since the last call, without robots.txt, each with the status of the response. */
  requests(): string[];
}

/** Starts a web server on the loopback interface. Call it at the top level of a test file. */
export async function createWebServer(): Promise<WebServer> {
  const routes = new Map<string, Route>();
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    response.on('close', () => {
      if (path !== '/robots.txt') requests.push(`${response.statusCode} ${path}`);
    });
    const route = routes.get(path) ?? { status: 404 };
    if (typeof route === 'function') route(response, request.headers);
    else response.writeHead(route.status ?? 200, route.headers).end(route.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    routes,
    requests() {
      const seen = requests;
      requests = [];
      return seen;
    },
  };
}

/** A route with validators: responds with status 304 to a conditional request for the same version. */
export const versioned =
  (body: string, etag: string, headers: Record<string, string> = {}): Route =>
  (response, given) => {
    const isKnown = given['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, ...headers }).end(isKnown ? undefined : body);
  };
