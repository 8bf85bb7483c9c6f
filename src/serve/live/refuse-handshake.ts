import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../../errors.ts';

/** Responds to a handshake with an error in the format of GraphQL, and closes the connection. */
export function refuseHandshake(
  socket: Duplex,
  status: number,
  code: ErrorCode,
  message: string,
  headers: readonly string[] = [],
): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers,
    ...['Connection: close', 'Content-Type: application/json; charset=utf-8', 'Cache-Control: no-store'],
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
