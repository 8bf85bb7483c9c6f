import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { encodeEventId } from '../../graph/ids/event-id.ts';
import { RequestContext, type Shared } from '../../graph/loading/request-context.ts';
import type { ChangeEvent } from '../../store/live/position.ts';
import { answerTooLarge, withFewErrors } from '../limits/answer-limits.ts';
import { isLarger } from '../limits/answer-size.ts';
import { checkQuerySize } from '../limits/query-limits.ts';
import { withoutHttp } from '../request/errors.ts';
import { type Run, run, type Subscription } from '../request/execution.ts';

export interface SubscriptionLimits {
  readonly maxQueryCost: number;
  /** Bytes of an event. */
  readonly maxAnswerBytes: number;
  /** Milliseconds that an event may take. */
  readonly timeout: number;
}

/** Runs subscriptions: each event with a context of its own, so that nothing is told from what was read for another. */
export const subscriptions = (
  shared: Shared,
  { maxQueryCost, maxAnswerBytes, timeout }: SubscriptionLimits,
  maskError: (error: unknown) => GraphQLError,
): Plugin<Run & { request?: Request }> => ({
  onSubscribe({ args, setSubscribeFn }) {
    const { schema, document, operationName, variableValues, contextValue: current } = args;
    const operation = getOperationAST(document, operationName);
    if (operation) checkQuerySize(schema, document, operation, variableValues ?? {}, maxQueryCost);
    setSubscribeFn(async (given: ExecutionArgs) => {
      const lastEventId = current.request?.headers.get('last-event-id') ?? null;
      const contextValue = new RequestContext(shared, { lastEventId });
      const source = await createSourceEventStream({ ...given, contextValue });
      if (!(Symbol.asyncIterator in source)) return source;
      // Resolvers of this schema subscribe to nothing else.
      const events = source as AsyncIterableIterator<ChangeEvent>;
      const shown = shownResults(maxAnswerBytes, maskError);
      // Streams take the results from here: what Yoga wraps them in holds all that it made of the request.
      current.subscription = tell(events, { ...given, contextValue: null }, timeout, shared, shown);
      return current.subscription.results;
    });
  },
  onResultProcess({ result, resultProcessor, serverContext, setResultProcessor }) {
    if (!(Symbol.asyncIterator in result)) return;
    if (!resultProcessor) {
      // The client takes no stream, and is told so.
      void (result as AsyncIterableIterator<ExecutionResult>).return?.();
      Object.assign(serverContext, { subscription: undefined });
      return;
    }
    setResultProcessor(() => new Response(null, { status: 200 }), 'text/event-stream');
  },
});

/** Turns the result of an operation, or what it throws, into what the client may receive. */
type Shown = (result: ExecutionResult | { readonly thrown: unknown }) => ExecutionResult;

function shownResults(maxBytes: number, maskError: (error: unknown) => GraphQLError): Shown {
  const shownError = (error: unknown) => withoutHttp(maskError(error));
  return (result) => {
    if ('thrown' in result) return { errors: [shownError(result.thrown)] };
    const { errors, ...data } = withFewErrors(result);
    const shown = errors ? { errors: errors.map(shownError), ...data } : data;
    // With `data` it stands for its event, after which the client may resume.
    return isLarger(shown, maxBytes) ? { errors: [shownError(answerTooLarge(maxBytes))], data: null } : shown;
  };
}

/** The results of running an operation for each event; of what fails, what the client may be told. */
function tell(
  events: AsyncIterableIterator<ChangeEvent>,
  args: ExecutionArgs,
  timeout: number,
  shared: Shared,
  shown: Shown,
): Subscription {
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        const { done, value } = await events.next();
        if (done) return { done, value: undefined };
        subscription.eventId = encodeEventId(value);
        const contextValue = new RequestContext(shared);
        const result = await run({ ...args, rootValue: value, contextValue }, timeout);
        return { done: false, value: shown(result) };
      } catch (thrown) {
        return { done: false, value: shown({ thrown }) };
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  const subscription = { results, eventId: '' };
  return subscription;
}
