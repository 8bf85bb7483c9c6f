import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Database } from '../../store/database.ts';
import { throttled } from '../throttled-log.ts';
import type { PathHandler } from './router.ts';

/**
 * Creates the health checks. `/health/live` has status 200 while the process runs. `/health/ready` has status 200 while
 * the database responds and the server is not draining.
 */
export function createHealth(database: Pick<Database, 'ping'>, logger: Logger) {
  const warn = throttled((fields) => logger.warn(fields, 'Not ready: the database does not respond'));
  let draining = false;
  const ready = async (response: ServerResponse): Promise<void> => {
    if (draining) return send(response, 503, 'draining');
    try {
      await database.ping();
      send(response, 200, 'ready');
    } catch (err) {
      warn({ err });
      send(response, 503, 'database unreachable');
    }
  };
  return {
    paths: {
      '/health/live': (response) => send(response, 200, 'live'),
      '/health/ready': (response) => void ready(response),
    } satisfies Record<string, PathHandler>,
    /** Makes `/health/ready` respond with status 503. */
    drain(): void {
      draining = true;
    },
  };
}

function send(response: ServerResponse, code: number, status: string): void {
  response.writeHead(code, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ status }));
}
