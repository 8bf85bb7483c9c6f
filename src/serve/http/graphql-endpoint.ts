import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedTypes } from '../answers/accepted-types.ts';
import type { ResponseCache } from '../answers/response-cache.ts';
import type { GraphiqlPage } from '../graphiql/page.ts';
import type { KnownRequest, KnownRequests } from '../request/known-requests.ts';
import { answerPreflight } from './cross-origin.ts';
import { type OperationRunner, treatAsGet } from './operation-runner.ts';

/** The maximum number of bytes of a request whose response may be cached. */
const MAX_KEY = 16_384;
const EMPTY: Buffer = Buffer.alloc(0);

export interface EndpointOptions {
  readonly runner: OperationRunner;
  readonly requests: KnownRequests;
  /** Null if the server does not serve GraphiQL. */
  readonly page: GraphiqlPage | null;
  /** Null if the response cache is disabled. */
  readonly responses: ResponseCache | null;
  /** Receives the errors of requests for which no response could be created. */
  readonly failed: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
}

/** Responds to requests to the GraphQL endpoint, from the response cache or by executing them. */
export class GraphqlEndpoint {
  readonly #options: EndpointOptions;
  readonly #responses: ResponseCache | null;

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.#responses = options.responses;
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const { page, runner } = this.#options;
    if (request.method === 'HEAD') treatAsGet(request);
    if (request.method === 'OPTIONS') answerPreflight(request, response);
    else if (page?.isRequested(request)) page.send(request, response);
    else if (!isShort(request)) {
      normaliseAccept(request);
      runner
        .runWithYoga(request, response, false)
        .catch((error: unknown) => this.#options.failed(error, request, response));
    } else if (request.method === 'GET') this.#answerShort(request, response, null);
    else this.#answerPost(request, response);
  }

  #answerShort(request: IncomingMessage, response: ServerResponse, body: Buffer | null): void {
    const known = this.#options.requests.of(request, body);
    if (this.#responses?.send(known.key, request, response)) return;
    this.#compute(request, response, known);
  }

  /** Responds to a POST request when its body has arrived. */
  #answerPost(request: IncomingMessage, response: ServerResponse): void {
    const length = Number(request.headers['content-length']);
    if (length === 0) {
      this.#answerShort(request, response, EMPTY);
      return;
    }
    let received = EMPTY;
    request.on('data', (chunk: Buffer) => {
      const body = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      // No chunk follows a complete body. The variable is reset so that the body does not stay in memory.
      received = body.length < length ? body : EMPTY;
      if (body.length === length) this.#answerShort(request, response, body);
    });
  }

  #compute(request: IncomingMessage, response: ServerResponse, known: KnownRequest): void {
    const { runner, failed } = this.#options;
    normaliseAccept(request);
    try {
      const compute = () => runner.run(request, response, known);
      const done = this.#responses
        ? this.#responses.compute(known.key, request, response, compute)
        : compute();
      if (done instanceof Promise) done.catch((error: unknown) => failed(error, request, response));
    } catch (error) {
      failed(error, request, response);
    }
  }
}

/** Replaces the Accept header with one that is sorted by weight and has no weights, because Yoga ignores weights. */
function normaliseAccept({ headers }: IncomingMessage): void {
  if (headers.accept !== undefined) headers.accept = acceptedTypes(headers.accept);
}

/** Whether the response to a request may be cached, by its method and length. */
function isShort({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method === 'GET') return url.length <= MAX_KEY;
  return method === 'POST' && Number(headers['content-length'] ?? Infinity) <= MAX_KEY;
}
