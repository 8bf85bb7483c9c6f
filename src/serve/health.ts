import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';

const PING = { name: 'ping', text: 'select 1' };

/**
 * `/health/live` says that the process answers; `/health/ready` that it should get requests: its database answers and it
 * is not closing.
 */
export function createHealth(database: Database, logger: Logger) {
  let draining = false;
  const ready = async (response: ServerResponse): Promise<void> => {
    if (draining) return send(response, 503, 'draining');
    try {
      await database.query(PING);
      send(response, 200, 'ready');
    } catch (err) {
      logger.warn({ err }, 'Not ready: the database does not answer.');
      send(response, 503, 'database unreachable');
    }
  };
  return {
    /** Answers a health request; false if the path is not one. */
    answer(path: string, response: ServerResponse): boolean {
      if (path === '/health/live') send(response, 200, 'live');
      else if (path === '/health/ready') void ready(response);
      else return false;
      return true;
    },
    /** From now on not ready. */
    drain(): void {
      draining = true;
    },
  };
}

function send(response: ServerResponse, code: number, status: string): void {
  response.writeHead(code, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ status }));
}
