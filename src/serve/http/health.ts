import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Database } from '../../store/database.ts';
import { throttled } from '../throttled-log.ts';

type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/**
 * `/health/live` says that the process answers; `/health/ready` that it should get requests: its database answers and it
 * is not closing.
 */
export function createHealth(database: Pick<Database, 'ping'>, logger: Logger) {
  const warn = throttled((fields) => logger.warn(fields, 'Not ready: the database does not answer'));
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
    /** What answers at each path. */
    answers: {
      '/health/live': (response) => send(response, 200, 'live'),
      '/health/ready': (response) => void ready(response),
    } satisfies Answers as Answers,
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
