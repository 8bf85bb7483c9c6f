import { createServer, type Server } from 'node:http';
import type { ErrorCode } from '../../errors.ts';

/** Milliseconds in which a client must send its request. */
const REQUEST_TIMEOUT = 5_000;
/** Seconds in which a new worker is usually ready. */
const RETRY_AFTER = 2;

const BODY = JSON.stringify({
  errors: [
    {
      message: `No worker process is ready. Retry in ${RETRY_AFTER} seconds.`,
      extensions: { code: 'WORKERS_UNAVAILABLE' satisfies ErrorCode },
    },
  ],
});

/** Returns an HTTP server that responds to every request with 503. It does not listen: it is passed connections. */
export function createUnavailableServer(): Server {
  const server = createServer((request, response) => {
    // Closing the connection before the request is read would reset it, and the client could lose the response.
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
