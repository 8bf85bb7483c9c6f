import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { conditionOf, matches } from '../answers/conditions.ts';
import type { JsonBody } from '../request/fast-path.ts';
import { ANY_ORIGIN } from './cross-origin.ts';

/** The last headers of a response that is not cached. */
const NOT_CACHED = ['Cache-Control', 'no-store', ...ANY_ORIGIN];

/** Sends a JSON body that is not cached. */
export function sendJson(request: IncomingMessage, response: ServerResponse, { type, text }: JsonBody): void {
  if (hasAnyVersion(request)) {
    response.writeHead(304, NOT_CACHED).end();
    return;
  }
  const length = Buffer.byteLength(text);
  response.writeHead(200, ['Content-Type', type, 'Content-Length', String(length), ...NOT_CACHED]);
  response.end(text);
}

/** Sends an uncached response from GraphQL Yoga. */
export function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): void {
  if (status === 200 && hasAnyVersion(request)) {
    response.writeHead(304, NOT_CACHED).end();
    return;
  }
  const others = [...headers].filter(([name]) => name !== 'content-length' && name !== 'cache-control');
  response.writeHead(status, [...others.flat(), 'Content-Length', String(body.length), ...NOT_CACHED]);
  response.end(body);
}

/**
 * Whether the condition (If-None-Match) is `*`, which matches every response. A response that is not cached has no
 * entity tag, so no other condition can match.
 */
function hasAnyVersion(request: IncomingMessage): boolean {
  const condition = conditionOf(request);
  return condition !== undefined && matches(condition, null);
}

/** Sends a response from GraphQL Yoga as a stream. */
export async function sendStream(made: Response, response: ServerResponse): Promise<void> {
  response.writeHead(made.status, [...made.headers].flat());
  if (made.body === null) {
    response.end();
    return;
  }
  // Node's web streams are iterable, but their types follow those of browsers.
  const body = Readable.from(made.body as ReadableStream<Uint8Array>);
  response.once('close', () => body.destroy());
  body.once('error', () => response.destroy());
  body.pipe(response);
}
