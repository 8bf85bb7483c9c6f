import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DatelineError } from '../../errors.ts';
import type { Run } from '../request/execution.ts';
import { isLarger } from './answer-size.ts';

/** Most errors in an answer; one more says how many were omitted. */
const MAX_ERRORS = 100;

/** Limits the errors and the bytes of answers, over HTTP and over web sockets. */
export const answerLimits = (maxBytes: number, maskError: (error: unknown) => GraphQLError): Plugin<Run> => ({
  onExecute: () => ({
    onExecuteDone({ result, setResult }) {
      if (!(Symbol.asyncIterator in result)) setResult(withFewErrors(result));
    },
  }),
  onExecutionResult({ result, setResult, context }) {
    if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return;
    if (!isLarger(result, maxBytes)) return;
    Object.assign(context, { lasting: false });
    setResult({ errors: [maskError(answerTooLarge(maxBytes))] });
  },
});

export const answerTooLarge = (maxBytes: number): DatelineError =>
  new DatelineError(
    'ANSWER_TOO_LARGE',
    `The answer has more than ${maxBytes} bytes, the maximum. Request fewer items, or fewer fields of long texts such as \`body\`, at once.`,
  );

/** The result with at most 100 errors. To be called before they are masked, which may write each of them to the log. */
export function withFewErrors(result: ExecutionResult): ExecutionResult {
  const { errors = [] } = result;
  if (errors.length <= MAX_ERRORS) return result;
  const message = `The answer has ${errors.length} errors. Only the first ${MAX_ERRORS} are listed, and ${errors.length - MAX_ERRORS} are omitted.`;
  const more = new GraphQLError(message, {
    // That of the first omitted one: an error without a path would stand for the whole request.
    path: errors[MAX_ERRORS]?.path ?? null,
    originalError: new DatelineError('TOO_MANY_ERRORS', message),
  });
  return { ...result, errors: [...errors.slice(0, MAX_ERRORS), more] };
}
