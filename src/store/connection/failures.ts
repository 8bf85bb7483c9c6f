import { DatelineError } from '../../errors.ts';

/** SQLSTATE codes (PostgreSQL manual, appendix A). */
const QUERY_CANCELED = '57014';
const CANNOT_CONNECT_NOW = '57P03';
const TOO_MANY_CONNECTIONS = '53300';
const ADMIN_SHUTDOWN = '57P01';
const CRASH_SHUTDOWN = '57P02';

/** Failures after which a statement is retried: it was not executed, or its connection was lost. */
const TRANSIENT: ReadonlySet<unknown> = new Set([
  CANNOT_CONNECT_NOW,
  TOO_MANY_CONNECTIONS,
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // The Unix socket is missing while the server restarts.
  'ENOENT',
]);

/**
 * Failures after which a statement is not retried: an administrator closed its connection, or the statement itself may
 * crash the server.
 */
const ENDED: ReadonlySet<unknown> = new Set([ADMIN_SHUTDOWN, CRASH_SHUTDOWN]);

/** Messages of pg's own errors for a lost connection, which have no code. */
const CONNECTION_LOST = /^Connection terminated unexpectedly$|^Client has encountered a connection error/;

/** The failure to open a connection; `cause` is the reason. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';

  constructor(cause: unknown) {
    super('A connection to the database could not be opened.', { cause });
  }
}

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);

/** Returns whether a failed statement may be retried. Retrying is safe because these statements only read. */
export function isTransient(error: unknown): boolean {
  const failure = error instanceof NoConnection ? error.cause : error;
  return (
    failure instanceof Error && (TRANSIENT.has(codeOf(failure)) || CONNECTION_LOST.test(failure.message))
  );
}

/** Returns whether PostgreSQL cancelled the statement. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof Error && codeOf(error) === QUERY_CANCELED;

/** Returns whether the database does not accept statements at the moment. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof NoConnection || isTransient(error) || (error instanceof Error && ENDED.has(codeOf(error)));

/** Returns the error for clients while the database does not accept statements. */
export const unavailable = (cause: unknown): DatelineError =>
  new DatelineError(
    'DATABASE_UNAVAILABLE',
    'The database does not accept queries at the moment. Retry in a few seconds.',
    { cause },
  );

/** Returns the error for clients when a statement takes too long. */
export const timedOut = (milliseconds: number, cause: unknown): DatelineError =>
  new DatelineError(
    'STATEMENT_TIMEOUT',
    `A database statement was cancelled because it took longer than ${milliseconds / 1_000} seconds. Request less data: fewer items, a shorter period, or no \`totalCount\`.`,
    { cause },
  );
