import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../errors.ts';
import { ENDPOINT } from './listen.ts';

/** Sends an error in the format of GraphQL, so that clients need to parse only one format. */
export function sendError(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

export const sendNotFound = (response: ServerResponse): void =>
  sendError(response, 404, 'NOT_FOUND', `The path does not exist. Send GraphQL requests to ${ENDPOINT}.`);
