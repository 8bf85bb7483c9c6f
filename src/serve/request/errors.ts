import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Logger } from 'pino';
import { DatelineError, type ErrorCode, isErrorCode } from '../../errors.ts';
import { throttled } from '../throttled-log.ts';

/** Maximum number of characters of a message. */
const MAX_MESSAGE = 1_000;

/** A message without its end if it is too long: graphql-js prints the whole values that are wrong. */
export const shortened = (message: string): string =>
  message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE - 1)}…`;

/** A GraphQL error at the place of another one, with a code. */
function coded(
  message: string,
  code: ErrorCode,
  at: unknown,
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  const place = at instanceof GraphQLError ? at : undefined;
  return new GraphQLError(shortened(message), {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions: {
      ...extensions,
      code,
      // Without a path nothing was run, and the whole request failed.
      ...(place?.path === undefined && { http: http(code, extensions.http) }),
    },
  });
}

type Http = NonNullable<GraphQLErrorExtensions['http']>;

/** Failures of a whole request that pass by themselves. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'REQUEST_TIMEOUT']);
/** Seconds. */
const RETRY_AFTER = '2';

function http(code: ErrorCode, given: Http | undefined): Http {
  if (PASSING.has(code)) return { status: 503, headers: { 'Retry-After': RETRY_AFTER } };
  const status = given?.status ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
  // `spec` is Yoga's word for: status 200 all the same, if all that the client accepts is `application/json`. The
  // specification has that for errors in a document, for clients that take any other status for a failure of HTTP.
  return { ...given, status, spec: status === 400 && code !== 'BAD_REQUEST' };
}

/** The error without what only an HTTP response uses: for transports that send errors as they are. */
export function withoutHttp(error: GraphQLError): GraphQLError {
  const { http: given, ...extensions } = error.extensions;
  if (given === undefined) return error;
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions });
}

/** The error that a resolver threw, under what graphql-js wrapped it in. */
const origin = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? origin(error.originalError) : error;

/**
 * The code of an error that graphql-js or the HTTP layer raises about a request; null if it is about the server.
 * `shown` is what it was wrapped in on its way here, or itself.
 */
function requestErrorCode(error: GraphQLError, shown: GraphQLError): ErrorCode | null {
  const { code, http: given } = error.extensions;
  if (given?.status === 405) return 'METHOD_NOT_ALLOWED';
  if (isErrorCode(code)) return code;
  // A syntax error comes from a source text and not from a node of a parsed document.
  if (error.source && !error.nodes) return 'GRAPHQL_PARSE_FAILED';
  // Of what goes wrong on a path, only arguments come from the client. Before there is one, variables are checked.
  if (/^(Argument|Variable) "|^Too many errors processing variables/.test(shown.message))
    return 'BAD_USER_INPUT';
  return shown.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : null;
}

/**
 * Turns any error into one that may be shown: deliberate ones pass with their code; graphql-js's own complaints about a
 * request get the code of their kind; everything else is logged, and the client learns only the id to find it by.
 */
export function errorMask(logger: Logger): (error: unknown) => GraphQLError {
  /** The ids of logged errors: one failed statement is an error of each field that needs it, and one line of the log. */
  const correlationIds = new WeakMap<object, string>();
  const warnUnavailable = throttled((fields) => logger.warn(fields, 'The database is unavailable'));
  return (error) => {
    const original = origin(error);
    if (original instanceof DatelineError) {
      if (original.code === 'DATABASE_UNAVAILABLE') warnUnavailable({ err: original.cause });
      return coded(original.message, original.code, error);
    }
    if (original instanceof GraphQLError) {
      const shown = error instanceof GraphQLError ? error : original;
      const code = requestErrorCode(original, shown);
      if (code) return coded(shown.message, code, error, original.extensions);
    }
    const correlationId = correlationIdOf(original);
    return coded(
      `Something went wrong on our side. Ask for the log of ${correlationId}.`,
      'INTERNAL_SERVER_ERROR',
      error,
      { correlationId },
    );
  };

  function correlationIdOf(original: unknown): string {
    const logged = original instanceof Error ? correlationIds.get(original) : undefined;
    if (logged) return logged;
    const correlationId = randomUUID();
    logger.error({ err: original, correlationId }, 'A request failed.');
    if (original instanceof Error) correlationIds.set(original, correlationId);
    return correlationId;
  }
}
