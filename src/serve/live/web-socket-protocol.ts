import type { IncomingMessage } from 'node:http';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { makeServer, type SubscribePayload } from 'graphql-ws';
import type { ErrorCode } from '../../errors.ts';
import { Caller } from '../../store/connection/caller.ts';
import { CANCELLED } from '../request/cancelled.ts';
import { withoutHttp } from '../request/errors.ts';

/** The time in which a client must send `connection_init`, in milliseconds. */
const INIT_TIMEOUT = 3_000;
/** The maximum number of operations that one connection may run at the same time. */
const MAX_OPERATIONS = 100;

type OperationResult = ExecutionResult | AsyncIterable<ExecutionResult>;

/**
 * The callers of the operations that one connection runs, each with a function that returns whether the client still
 * waits for the result.
 */
export type RunningOperations = Map<Caller, () => boolean>;

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  /** Runs an operation in the same way as an operation in an HTTP request. */
  readonly run: (
    payload: SubscribePayload,
    request: IncomingMessage,
    caller: Caller,
  ) => Promise<OperationResult>;
  /** Converts an error that `run` throws to an error that clients may see. */
  readonly maskError: (error: unknown) => GraphQLError;
}

/** A placeholder document, because graphql-ws requires a document. `run` parses the actual document. */
const PLACEHOLDER = parse('{ __typename }');

/** Creates the graphql-transport-ws protocol of one connection. */
export function createProtocol(
  { run, schema, maskError }: ProtocolOptions,
  request: IncomingMessage,
  running: RunningOperations,
) {
  return makeServer({
    connectionInitWaitTimeout: INIT_TIMEOUT,
    // The operation runs here, because an error that `execute` throws would close the connection.
    async onSubscribe({ subscriptions }, id, payload) {
      // A completed operation counts until its work has ended.
      const count = Math.max(Object.keys(subscriptions).length, running.size + 1);
      if (count > MAX_OPERATIONS) return [tooManyOperations()];
      const caller = new Caller();
      running.set(caller, () => id in subscriptions);
      let result: OperationResult;
      try {
        result = await run(payload, request, caller);
      } catch (error) {
        result = { errors: [withoutHttp(maskError(error))] };
      } finally {
        running.delete(caller);
      }
      if (caller.failure?.code === 'REQUEST_CANCELLED') return abandon(result);
      caller.fail(CANCELLED);
      if ('errors' in result && result.errors && result.data === undefined) return result.errors;
      return { schema, document: PLACEHOLDER, contextValue: result };
    },
    // `onSubscribe` has passed the result as the context.
    execute: ({ contextValue }) => contextValue as OperationResult,
  });
}

/**
 * Ends an operation that its client has completed. The promise never settles: graphql-ws would mistake the end of this
 * operation for the end of a later one with the same id.
 */
function abandon(result: OperationResult): Promise<never> {
  if (Symbol.asyncIterator in result) void result[Symbol.asyncIterator]().return?.();
  return new Promise(() => {});
}

const tooManyOperations = (): GraphQLError =>
  new GraphQLError(
    `A WebSocket can run at most ${MAX_OPERATIONS} operations at the same time. Complete an operation first, or open another WebSocket.`,
    { extensions: { code: 'TOO_MANY_SUBSCRIBERS' satisfies ErrorCode } },
  );
