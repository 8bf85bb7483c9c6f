import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { encodeEventId } from '../../graph/event-id.ts';
import { RequestContext, type Shared } from '../../graph/request-context.ts';
import type { ChangeEvent } from '../../store/live/position.ts';
import { withoutHttp } from '../errors.ts';
import { type Run, run, type Subscription } from '../execution.ts';
import { checkQuerySize } from '../query-limits.ts';

/** Runs subscriptions: each event with a context of its own, so that nothing is told from what was read for another. */
export const subscriptions = (
  shared: Shared,
  { maxCost, timeout }: { readonly maxCost: number; readonly timeout: number },
  maskError: (error: unknown) => GraphQLError,
): Plugin<Run & { request?: Request }> => ({
  onSubscribe({ args, setSubscribeFn }) {
    const { schema, document, operationName, variableValues, contextValue: current } = args;
    const operation = getOperationAST(document, operationName);
    if (operation) checkQuerySize(schema, document, operation, variableValues ?? {}, maxCost);
    setSubscribeFn(async (given: ExecutionArgs) => {
      const lastEventId = current.request?.headers.get('last-event-id') ?? null;
      const contextValue = new RequestContext(shared, lastEventId);
      const source = await createSourceEventStream({ ...given, contextValue });
      if (!(Symbol.asyncIterator in source)) return source;
      // Resolvers of this schema subscribe to nothing else.
      const events = source as AsyncIterableIterator<ChangeEvent>;
      // Streams take the results from here: what Yoga wraps them in holds all that it made of the request.
      current.subscription = tell(events, { ...given, contextValue: null }, timeout, shared, maskError);
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

/** The results of running an operation for each event; of what fails, what the client may be told. */
function tell(
  events: AsyncIterableIterator<ChangeEvent>,
  args: ExecutionArgs,
  timeout: number,
  shared: Shared,
  maskError: (error: unknown) => GraphQLError,
): Subscription {
  const masked = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
    errors ? { errors: errors.map((error) => withoutHttp(maskError(error))), ...result } : result;
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        const { done, value } = await events.next();
        if (done) return { done, value: undefined };
        subscription.eventId = encodeEventId(value);
        const contextValue = new RequestContext(shared);
        const result = await run({ ...args, rootValue: value, contextValue }, timeout);
        return { done: false, value: masked(result) };
      } catch (error) {
        return { done: false, value: { errors: [withoutHttp(maskError(error))] } };
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
