import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../../graph/loading/request-context.ts';
import type { PreparedOperation } from './prepared-operation.ts';

/** The state of one request while Yoga processes it. Yoga and its plugins receive it as the server context. */
export interface RequestState {
  readonly graph: RequestContext;
  operationName?: string;
  /** The operation of the request, once its document is parsed. */
  operation?: PreparedOperation;
  /** The text of a document that was sent with its hash and is not yet stored under this hash. */
  newDocument?: string;
  /** Whether the response stays valid until one of its dependencies changes. */
  isCacheable: boolean;
  subscription?: Subscription;
}

/** The results of a subscription, and the id of the event to which the last result belongs. */
export interface Subscription {
  readonly results: AsyncIterableIterator<ExecutionResult>;
  readonly eventId: string;
}

/** The state of a request that begins. */
export const newState = (graph: RequestContext): RequestState => ({ graph, isCacheable: false });
