import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { encodeEventId } from '../../graph/ids/event-id.ts';
import { RequestContext, type Shared } from '../../graph/loading/request-context.ts';
import type { ChangeEvent } from '../../store/live/position.ts';
import { answerTooLarge, withFewErrors } from '../limits/answer-errors.ts';
import { isLarger } from '../limits/answer-size.ts';
import type { VariableValues } from '../limits/selected-fields.ts';
import { withoutHttp } from '../request/errors.ts';
import { execute } from '../request/execute.ts';
import type { PreparedOperation } from '../request/prepared-operation.ts';
import type { RequestState, Subscription } from '../request/request-state.ts';

export interface SubscriptionsOptions {
  readonly shared: Shared;
  readonly maxQueryCost: number;
  /** The maximum number of bytes of an event. */
  readonly maxAnswerBytes: number;
  /** The time limit of the execution for one event, in milliseconds. */
  readonly requestTimeout: number;
  readonly maskError: (error: unknown) => GraphQLError;
}

/**
 * A Yoga plugin that runs subscriptions. Each event has a separate context, so that it does not use rows that were read
 * for a previous event.
 */
export const subscriptions = (
  options: SubscriptionsOptions,
): Plugin<RequestState & { request?: Request }> => ({
  onSubscribe({ args, setSubscribeFn }) {
    const state: RequestState & { request?: Request } = args.contextValue;
    const { operation } = state;
    if (!operation) return;
    const variables: VariableValues = args.variableValues ?? {};
    operation.sizes.check(variables, options.maxQueryCost);
    setSubscribeFn(async (given: ExecutionArgs) => {
      const lastEventId = state.request?.headers.get('last-event-id') ?? null;
      const contextValue = new RequestContext(options.shared, { lastEventId });
      const source = await createSourceEventStream({ ...given, contextValue });
      if (!(Symbol.asyncIterator in source)) return source;
      // The subscription fields of this schema return no other iterators.
      const events = source as AsyncIterableIterator<ChangeEvent>;
      // Streams read the results from this iterator, because the iterator that Yoga wraps around it holds the request
      // in memory.
      state.subscription = resultsOf(events, operation, variables, options);
      return state.subscription.results;
    });
  },
  onResultProcess({ result, resultProcessor, serverContext, setResultProcessor }) {
    if (!(Symbol.asyncIterator in result)) return;
    if (!resultProcessor) {
      // The client does not accept streams, and receives status 406.
      void (result as AsyncIterableIterator<ExecutionResult>).return?.();
      Object.assign(serverContext, { subscription: undefined });
      return;
    }
    setResultProcessor(() => new Response(null, { status: 200 }), 'text/event-stream');
  },
});

/** Returns the results of executing an operation for each event. A failure becomes a result with errors. */
function resultsOf(
  events: AsyncIterableIterator<ChangeEvent>,
  operation: PreparedOperation,
  variables: VariableValues,
  { shared, requestTimeout, maxAnswerBytes, maskError }: SubscriptionsOptions,
): Subscription {
  const shownError = (error: unknown) => withoutHttp(maskError(error));

  function shown(result: ExecutionResult): ExecutionResult {
    const { errors, ...data } = withFewErrors(result);
    const made = errors ? { errors: errors.map(shownError), ...data } : data;
    if (!isLarger(made, maxAnswerBytes)) return made;
    // A result with `data` belongs to its event, so that the client can resume after it.
    return { errors: [shownError(answerTooLarge(maxAnswerBytes))], data: null };
  }

  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        const { done, value } = await events.next();
        if (done) return { done, value: undefined };
        subscription.eventId = encodeEventId(value);
        const context = new RequestContext(shared);
        const result = await execute(operation, { variables, context, rootValue: value }, requestTimeout);
        return { done: false, value: shown(result) };
      } catch (error) {
        return { done: false, value: { errors: [shownError(error)] } };
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
