import { createServer, type Server } from 'node:http';
import type { ErrorCode } from '../../errors.ts';

/** The time in which a client must send its request, in milliseconds. */
const REQUEST_TIMEOUT = 5_000;
/** The time in which a new worker is usually ready, in seconds. */
const RETRY_AFTER = 2;

const BODY = JSON.stringify({
  errors: [
    {
      message: `No worker process is ready. Retry in ${RETRY_AFTER} seconds.`,
      extensions: { code: 'WORKERS_UNAVAILABLE' satisfies ErrorCode },
    },
  ],
});

/**
 * Returns an HTTP server that responds to every request with 503. The server does not listen; the caller passes
 * connections to it.
 */
export function createUnavailableServer(): Server {
  const server = createServer((request, response) => {
    // If the connection were closed before the request is read, the connection would be reset and the client could lose
    // the response.
    request.resume().once('end', () => {
      response.writeHead(503, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        'Retry-After': RETRY_AFTER,
        Connection: 'close',
      });
      response.end(BODY);
    });
  });
  server.timeout = REQUEST_TIMEOUT;
  return server;
}
