import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { encodeEventId } from '../../graph/event-id.ts';
import { RequestContext, type Shared } from '../../graph/request-context.ts';
import type { ChangeEvent } from '../../store/live/position.ts';
import { type Run, run } from '../execution.ts';
import { checkQuerySize } from '../query-limits.ts';

/** Runs subscriptions: each event with a context of its own, so that nothing is told from what was read for another. */
export const subscriptions = (shared: Shared, maxNodes: number): Plugin<Run & { request?: Request }> => ({
  onSubscribe({ args, setSubscribeFn }) {
    const { schema, document, operationName, variableValues, contextValue: current } = args;
    const operation = getOperationAST(document, operationName);
    if (operation) checkQuerySize(schema, document, operation, variableValues ?? {}, maxNodes);
    setSubscribeFn(async (given: ExecutionArgs) => {
      const lastEventId = current.request?.headers.get('last-event-id') ?? null;
      const contextValue = new RequestContext(shared, lastEventId);
      const source = await createSourceEventStream({ ...given, contextValue });
      if (!(Symbol.asyncIterator in source)) return source;
      // Resolvers of this schema subscribe to nothing else.
      const events = source as AsyncIterableIterator<ChangeEvent>;
      return mapEvents(events, (event) => {
        current.eventId = encodeEventId(event);
        return run({ ...given, rootValue: event, contextValue: new RequestContext(shared) });
      });
    });
  },
  onResultProcess({ result, resultProcessor, serverContext, setResultProcessor }) {
    if (!(Symbol.asyncIterator in result)) return;
    const results = result as AsyncIterableIterator<ExecutionResult>;
    if (!resultProcessor) {
      // The client takes no stream, and is told so.
      void results.return?.();
      return;
    }
    Object.assign(serverContext, { results });
    setResultProcessor(() => new Response(null, { status: 200 }), 'text/event-stream');
  },
});

function mapEvents<T, R>(
  source: AsyncIterableIterator<T>,
  map: (value: T) => R | Promise<R>,
): AsyncIterableIterator<R> {
  return {
    async next() {
      const { done, value } = await source.next();
      return done ? { done, value: undefined } : { done: false, value: await map(value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
