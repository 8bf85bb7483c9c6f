import { FILE_ERRORS, QUEUE_ERRORS, STORE_ERRORS } from './error-codes/articles.ts';
import type { ErrorGroup } from './error-codes/error-group.ts';
import { FETCH_ERRORS } from './error-codes/fetching.ts';
import { ARGUMENT_ERRORS, EXTRACTION_ERRORS, SUBSCRIPTION_ERRORS } from './error-codes/fields.ts';
import {
  AVAILABILITY_ERRORS,
  DOCUMENT_ERRORS,
  HTTP_ERRORS,
  OPERATION_ERRORS,
} from './error-codes/requests.ts';
import { COMMAND_ERRORS, DATABASE_ERRORS, EMBEDDED_ERRORS, MIGRATION_ERRORS } from './error-codes/setup.ts';

/** The documentation of all error codes, in the order of the reference. */
export const ERROR_GROUPS = [
  HTTP_ERRORS,
  OPERATION_ERRORS,
  ARGUMENT_ERRORS,
  DOCUMENT_ERRORS,
  SUBSCRIPTION_ERRORS,
  EXTRACTION_ERRORS,
  AVAILABILITY_ERRORS,
  FILE_ERRORS,
  FETCH_ERRORS,
  STORE_ERRORS,
  QUEUE_ERRORS,
  COMMAND_ERRORS,
  DATABASE_ERRORS,
  EMBEDDED_ERRORS,
  MIGRATION_ERRORS,
] as const satisfies readonly ErrorGroup[];

type Keys<Group> = Group extends ErrorGroup ? keyof Group['errors'] : never;
/**
 * A code that identifies a kind of error. GraphQL responses have it in `extensions.code`; the command line prints it
 * before the message.
 */
export type ErrorCode = Keys<(typeof ERROR_GROUPS)[number]>;

const CODES: ReadonlySet<string> = new Set(ERROR_GROUPS.flatMap(({ errors }) => Object.keys(errors)));

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && CODES.has(code);

/** An expected failure. The message states what is wrong and what to do. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Returns the code and the message of any error. The code of an unexpected error is INTERNAL_SERVER_ERROR. */
export const describeError = (error: unknown): { readonly code: ErrorCode; readonly message: string } => ({
  code: error instanceof DatelineError ? error.code : 'INTERNAL_SERVER_ERROR',
  message: error instanceof Error ? error.message : String(error),
});
