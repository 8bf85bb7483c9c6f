import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Allows pages of every origin to read a response. The header does not depend on the origin, so that HTTP caches can
 * store the response. With this header, browsers do not let a page read the response to a request with cookies, which a
 * proxy could accept as credentials.
 */
export const ANY_ORIGIN = ['Access-Control-Allow-Origin', '*'] as const;

/**
 * The time for which a browser may cache the preflight response, in seconds. It is the maximum that any browser
 * accepts.
 */
const MAX_AGE = 86_400;

/** Responds to a preflight request. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const requested = headers['access-control-request-headers'];
  response.writeHead(204, [
    ...ANY_ORIGIN,
    ...['Access-Control-Allow-Methods', 'GET, POST'],
    ...(requested
      ? ['Access-Control-Allow-Headers', requested, 'Vary', 'Access-Control-Request-Headers']
      : []),
    ...['Access-Control-Max-Age', String(MAX_AGE)],
  ]);
  response.end();
}
