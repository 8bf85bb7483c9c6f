import type { ExecutionResult } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import { RequestContext, type Shared } from '../../graph/loading/request-context.ts';
import { withoutHttp } from '../request/errors.ts';
import { checkParameters } from '../request/parameters.ts';
import { newState, type RequestState } from '../request/request-state.ts';
import type { ProtocolOptions } from './web-socket-protocol.ts';

/** Creates a function that runs the operations of WebSockets with Yoga, like those of HTTP requests. */
export const runWithYoga =
  (
    yoga: YogaServerInstance<RequestState, object>,
    shared: Shared,
    endpoint: string,
  ): ProtocolOptions['run'] =>
  async (payload, { headers }, caller) => {
    const request = new Request(`http://localhost${endpoint}`, {
      headers: { 'User-Agent': headers['user-agent'] ?? '' },
    });
    const state = newState(new RequestContext(shared, { caller }));
    const params = checkParameters(payload);
    const result = (await yoga.getResultForParams({ params, request }, state)) as ExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(withoutHttp) } : result;
  };
