import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of every origin read an answer. It is the same for all, so that caches may keep it; and nobody's cookies
 * come along, which a proxy in front may take for a login.
 */
export const ANY_ORIGIN = ['Access-Control-Allow-Origin', '*'] as const;

/** Seconds that a browser may remember what pages may send: the most that one of them takes. */
const MAX_AGE = 86_400;

/** Answers a browser that asks whether a page may send a request. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const asked = headers['access-control-request-headers'];
  response.writeHead(204, [
    ...ANY_ORIGIN,
    ...['Access-Control-Allow-Methods', 'GET, POST'],
    ...(asked ? ['Access-Control-Allow-Headers', asked, 'Vary', 'Access-Control-Request-Headers'] : []),
    ...['Access-Control-Max-Age', String(MAX_AGE)],
  ]);
  response.end();
}
