import { type ExecutionResult, GraphQLError } from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';

/** The maximum number of errors in a result. One additional error states how many errors were omitted. */
const MAX_ERRORS = 100;

/** The error that replaces a result above the maximum size. */
export const answerTooLarge = (maxBytes: number): DatelineError =>
  new DatelineError(
    'ANSWER_TOO_LARGE',
    `The response exceeds the maximum of ${grouped(maxBytes)} bytes. Request fewer items, or fewer fields with long texts such as \`body\`.`,
  );

/**
 * Returns the result with at most 100 errors. Call this function before errors are masked, because masking may log
 * each error.
 */
export function withFewErrors(result: ExecutionResult): ExecutionResult {
  const { errors = [] } = result;
  if (errors.length <= MAX_ERRORS) return result;
  const omitted = errors.length - MAX_ERRORS;
  const message = `The response has ${grouped(errors.length)} errors. Only the first ${MAX_ERRORS} are listed, and ${grouped(omitted)} are omitted. Resolve the listed errors first.`;
  const more = new GraphQLError(message, {
    // The path of the first omitted error: an error without a path would be an error of the whole request.
    path: errors[MAX_ERRORS]?.path ?? null,
    originalError: new DatelineError('TOO_MANY_ERRORS', message),
  });
  return { ...result, errors: [...errors.slice(0, MAX_ERRORS), more] };
}
