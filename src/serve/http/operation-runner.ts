import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Loaded } from '../../graph/loading/loaded.ts';
import { RequestContext, type Shared } from '../../graph/loading/request-context.ts';
import { CachedResponse } from '../answers/cached-response.ts';
import { conditionOf } from '../answers/conditions.ts';
import type { Computed } from '../answers/response-cache.ts';
import { type EventStreams, STREAM_HEADERS } from '../live/server-sent-events.ts';
import { CANCELLED } from '../request/cancelled.ts';
import type { FastPath, FastRequest, JsonBody } from '../request/fast-path.ts';
import type { KnownRequest, KnownRequests } from '../request/known-requests.ts';
import { newState, type RequestState } from '../request/request-state.ts';
import { ANY_ORIGIN } from './cross-origin.ts';
import { sendJson, sendOnce, sendStream } from './send-response.ts';

const JSON_RESPONSE = /^application\/(graphql-response\+)?json\b/;

export interface RunnerOptions {
  readonly shared: Shared;
  readonly fastPath: FastPath;
  readonly requests: KnownRequests;
  readonly streams: EventStreams;
  /** Computes the response of Yoga to a request, without sending it. */
  readonly respond: (
    request: IncomingMessage,
    response: ServerResponse,
    state: RequestState,
  ) => Promise<Response>;
  /** Whether there is a response cache. */
  readonly isCaching: boolean;
  /** Returns the caching headers of a response with these dependencies. */
  readonly headersFor: (request: IncomingMessage, tags: ReadonlySet<string>) => readonly string[];
  /** Receives the errors of requests for which no response could be created. */
  readonly failed: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
}

/** Executes the operations of requests, on the fast path or with Yoga, and sends the responses. */
export class OperationRunner {
  readonly #options: RunnerOptions;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Runs a short request. Returns the response if it may be cached. */
  run(request: IncomingMessage, response: ServerResponse, known: KnownRequest): Loaded<Computed | null> {
    const { fastPath, shared } = this.#options;
    const parsed = known.parsed ?? this.#parse(request, known);
    if (!parsed) return this.#runKnown(request, response, known);
    const graph = new RequestContext(shared);
    const body = fastPath.answer(parsed, graph);
    if (!(body instanceof Promise)) return this.#sendBody(request, response, known, body, graph);
    cancelAfter(response, graph);
    return body.then((made) => this.#sendBody(request, response, known, made, graph));
  }

  #parse(request: IncomingMessage, known: KnownRequest): FastRequest | null {
    const parsed = this.#options.fastPath.parse(request, known.body);
    if (parsed) this.#options.requests.setParsed(known, parsed);
    return parsed;
  }

  #sendBody(
    request: IncomingMessage,
    response: ServerResponse,
    known: KnownRequest,
    body: JsonBody | null,
    graph: RequestContext,
  ): Loaded<Computed | null> {
    if (response.destroyed) return null;
    // The loaders of the context still contain the values that were read.
    if (body === null) return this.#runKnown(request, response, known, graph);
    if (this.#options.isCaching) {
      return this.#sendCacheable(request, response, Buffer.from(body.text), body.type, graph);
    }
    sendJson(request, response, body);
    return null;
  }

  /** Runs a request with Yoga. The body has already been read, and Yoga reads it from `request.body`. */
  #runKnown(
    request: IncomingMessage,
    response: ServerResponse,
    { body }: KnownRequest,
    graph = new RequestContext(this.#options.shared),
  ): Promise<Computed | null> {
    if (body) Object.assign(request, { body });
    return this.runWithYoga(request, response, this.#options.isCaching, graph);
  }

  /** Runs a request with Yoga. Returns the response if it may be cached. */
  async runWithYoga(
    request: IncomingMessage,
    response: ServerResponse,
    isCaching: boolean,
    graph = new RequestContext(this.#options.shared),
  ): Promise<Computed | null> {
    const { respond, fastPath } = this.#options;
    response.setHeader(...ANY_ORIGIN);
    cancelAfter(response, graph);
    const state = newState(graph);
    const made = await respond(request, response, state);
    if (state.subscription) {
      await this.#sendEvents(state.subscription, request, response);
      return null;
    }
    const type = made.headers.get('content-type') ?? '';
    if (!JSON_RESPONSE.test(type)) {
      await sendStream(made, response);
      return null;
    }
    const body = Buffer.from(await made.arrayBuffer());
    if (response.destroyed || response.writableEnded) return null;
    if (state.isCacheable && made.status === 200) {
      fastPath.learn(request, type);
      if (isCaching) return this.#sendCacheable(request, response, body, type, graph);
    }
    sendOnce(request, response, body, made);
    return null;
  }

  async #sendEvents(
    subscription: NonNullable<RequestState['subscription']>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { streams, failed } = this.#options;
    if (isHead(request)) {
      await subscription.results.return?.();
      response.writeHead(200, STREAM_HEADERS).end();
      return;
    }
    // The stream may stay open for long, and must not keep the body in memory.
    Object.assign(request, { body: undefined });
    streams.send(subscription, response).catch((error: unknown) => failed(error, request, response));
  }

  #sendCacheable(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    type: string,
    { tags }: RequestContext,
  ): Computed {
    const headers = ['Content-Type', type, ...this.#options.headersFor(request, tags), ...ANY_ORIGIN];
    const made = new CachedResponse(body, headers);
    made.send(response, 'identity', conditionOf(request));
    return { response: made, tags };
  }
}

/** Requests that were sent with the method HEAD. */
const heads = new WeakSet<IncomingMessage>();

const isHead = (request: IncomingMessage): boolean => heads.has(request);

/**
 * Converts a HEAD request to a GET request. Node omits the body of the response automatically. The request is
 * recorded, so that it does not receive an event stream, which would not end.
 */
export function treatAsGet(request: IncomingMessage): void {
  heads.add(request);
  request.method = 'GET';
}

/**
 * Cancels the work for a request when its connection closes or its response is sent. This also cancels the remaining
 * statements of a request after an error that makes the whole response null.
 */
function cancelAfter(response: ServerResponse, { caller }: RequestContext): void {
  if (response.destroyed) caller.fail(CANCELLED);
  else response.once('close', () => caller.fail(CANCELLED));
}
