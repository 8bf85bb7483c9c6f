import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Logger } from 'pino';
import { DatelineError, type ErrorCode, isErrorCode } from '../../errors.ts';
import { throttled } from '../throttled-log.ts';

/** The maximum number of characters of a message. */
const MAX_MESSAGE = 1_000;

/** Truncates a message that is too long: graphql-js prints invalid values in full. */
export const shortened = (message: string): string =>
  message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE - 1)}…`;

/** Creates a GraphQL error with a code, at the location of another error. */
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
      // An error without a path means that nothing was executed: the whole request failed.
      ...(place?.path === undefined && { http: http(code, extensions.http) }),
    },
  });
}

type Http = NonNullable<GraphQLErrorExtensions['http']>;

/** The codes of temporary failures of a whole request. */
const TEMPORARY: ReadonlySet<ErrorCode> = new Set([
  'DATABASE_UNAVAILABLE',
  'DATABASE_BUSY',
  'REQUEST_TIMEOUT',
]);
/** The value of the header Retry-After, in seconds. */
const RETRY_AFTER = '2';

function http(code: ErrorCode, given: Http | undefined): Http {
  if (TEMPORARY.has(code)) return { status: 503, headers: { 'Retry-After': RETRY_AFTER } };
  const status = given?.status ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
  // With `spec`, Yoga sends status 200 if the client accepts `application/json` only. The GraphQL over HTTP
  // specification requires that for errors in a document, for clients that treat every other status as a failure of
  // HTTP.
  return { ...given, status, spec: status === 400 && code !== 'BAD_REQUEST' };
}

/** Returns the error without the extension `http`, for transports that send errors unchanged. */
export function withoutHttp(error: GraphQLError): GraphQLError {
  const { http: given, ...extensions } = error.extensions;
  if (given === undefined) return error;
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions });
}

/** Returns the error that a resolver threw, without the errors that graphql-js wrapped around it. */
const origin = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? origin(error.originalError) : error;

/**
 * Returns the code of an error that graphql-js or Yoga raises about a request; null for a failure of the server.
 * `shown` is the outermost error that wraps it, or the error itself.
 */
function requestErrorCode(error: GraphQLError, shown: GraphQLError): ErrorCode | null {
  const { code, http: given } = error.extensions;
  if (given?.status === 405) return 'METHOD_NOT_ALLOWED';
  if (isErrorCode(code)) return code;
  // A syntax error has a source but no AST nodes, because parsing failed.
  if (error.source && !error.nodes) return 'GRAPHQL_PARSE_FAILED';
  // Among errors with a path, only errors about arguments are caused by the client. Errors about variables have no
  // path.
  if (/^(Argument|Variable) "|^Too many errors processing variables/.test(shown.message))
    return 'BAD_USER_INPUT';
  return shown.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : null;
}

/**
 * Creates a function that converts any error to an error that clients may see. A DatelineError is returned with its
 * code, and errors of graphql-js about a request receive a code. Every other error is logged, and the client receives
 * only its correlation id.
 */
export function errorMask(logger: Logger): (error: unknown) => GraphQLError {
  /** The ids of logged errors. A failed statement causes an error in each field that needs it, but is logged once. */
  const correlationIds = new WeakMap<object, string>();
  const warnUnavailable = throttled((fields) => logger.warn(fields, 'Database unavailable'));
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
      `The server failed unexpectedly. Report the error with the correlation id ${correlationId}, which is also in the server log.`,
      'INTERNAL_SERVER_ERROR',
      error,
      { correlationId },
    );
  };

  function correlationIdOf(original: unknown): string {
    const logged = original instanceof Error ? correlationIds.get(original) : undefined;
    if (logged) return logged;
    const correlationId = randomUUID();
    logger.error({ err: original, correlationId }, 'Request failed');
    if (original instanceof Error) correlationIds.set(original, correlationId);
    return correlationId;
  }
}
