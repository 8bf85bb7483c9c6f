import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Loaded } from '../../graph/loading/loaded.ts';
import { RequestContext, type Shared } from '../../graph/loading/request-context.ts';
import { Answer } from '../answers/answer.ts';
import type { AnswerCache, Computed } from '../answers/answer-cache.ts';
import { conditionOf, isKnown } from '../answers/conditions.ts';
import type { GraphiqlPage } from '../graphiql/page.ts';
import { type EventStreams, STREAM_HEADERS } from '../live/server-sent-events.ts';
import { CANCELLED } from '../request/cancelled.ts';
import type { Run } from '../request/execution.ts';
import { type KnownRequest, KnownRequests } from '../request/known-requests.ts';
import type { Ready, Shortcut, Understood } from '../request/shortcut.ts';
import { acceptedTypes } from './accepted-types.ts';
import { ANY_ORIGIN, answerPreflight } from './cross-origin.ts';

/** Larger requests are answered, but their answers are not kept. Bytes. */
const MAX_KEY = 16_384;
const EMPTY: Buffer = Buffer.alloc(0);
/** Ends the headers of an answer that is kept nowhere. */
const NOT_KEPT = ['Cache-Control', 'no-store', ...ANY_ORIGIN];
const JSON_ANSWER = /^application\/(graphql-response\+)?json\b/;

/** Answers a request as the Fetch standard has it, without sending the answer. */
type Respond = (request: IncomingMessage, response: ServerResponse, run: Run) => Promise<Response>;

export interface EndpointOptions {
  readonly respond: Respond;
  readonly shortcut: Shortcut;
  readonly shared: Shared;
  readonly streams: EventStreams;
  /** Null if the server has no GraphiQL page. */
  readonly page: GraphiqlPage | null;
  /** Null where answers are not kept. */
  readonly answers: AnswerCache | null;
  /** Headers of answers that may be kept by others, made of their tags. */
  readonly headersFor: (request: IncomingMessage, tags: ReadonlySet<string>) => readonly string[];
  /** Told of requests that could not be answered. */
  readonly failed: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
}

/** Answers GraphQL requests: from the answers that are kept, or by running them. */
export function createEndpoint(options: EndpointOptions) {
  const { respond, shortcut, shared, answers, headersFor, failed, streams, page } = options;
  const requests = new KnownRequests();

  /** Runs a request of few words and sends the answer; returns what may be kept of that. */
  function run(
    request: IncomingMessage,
    response: ServerResponse,
    known: KnownRequest,
  ): Loaded<Computed | null> {
    const understood = known.understood ?? understand(request, known);
    if (!understood) return runKnown(request, response, known);
    const graph = new RequestContext(shared);
    const ready = shortcut.answer(understood, graph);
    if (!(ready instanceof Promise)) return sendReady(request, response, known, ready, graph);
    cancelAfter(response, graph);
    return ready.then((made) => sendReady(request, response, known, made, graph));
  }

  function understand(request: IncomingMessage, known: KnownRequest): Understood | null {
    const understood = shortcut.understand(request, known.body);
    if (understood) requests.understand(known, understood);
    return understood;
  }

  function sendReady(
    request: IncomingMessage,
    response: ServerResponse,
    known: KnownRequest,
    ready: Ready | null,
    graph: RequestContext,
  ): Loaded<Computed | null> {
    if (response.destroyed) return null;
    // What was read for the request need not be read again.
    if (ready === null) return runKnown(request, response, known, graph);
    if (answers) return sendLasting(request, response, Buffer.from(ready.text), ready.type, graph);
    sendText(request, response, ready);
    return null;
  }

  /** Has Yoga run a request whose body was read, where Yoga finds it. */
  function runKnown(
    request: IncomingMessage,
    response: ServerResponse,
    { body }: KnownRequest,
    graph = new RequestContext(shared),
  ): Promise<Computed | null> {
    if (body) Object.assign(request, { body });
    return runInFull(request, response, answers !== null, graph);
  }

  /** Has Yoga run a request, and sends the answer. */
  async function runInFull(
    request: IncomingMessage,
    response: ServerResponse,
    keep: boolean,
    graph = new RequestContext(shared),
  ): Promise<Computed | null> {
    response.setHeader(...ANY_ORIGIN);
    cancelAfter(response, graph);
    const current: Run = { graph, lasting: false };
    const made = await respond(request, response, current);
    if (current.subscription && headOnly.has(request)) {
      await current.subscription.results.return?.();
      response.writeHead(200, STREAM_HEADERS).end();
      return null;
    }
    if (current.subscription) {
      // The stream may stay open for long: it holds nothing of the request.
      Object.assign(request, { body: undefined });
      streams
        .send(current.subscription, response)
        .catch((error: unknown) => failed(error, request, response));
      return null;
    }
    const type = made.headers.get('content-type') ?? '';
    if (!JSON_ANSWER.test(type)) {
      await stream(made, response);
      return null;
    }
    const body = Buffer.from(await made.arrayBuffer());
    if (response.destroyed || response.writableEnded) return null;
    if (current.lasting && made.status === 200) {
      shortcut.learn(request, type);
      if (keep) return sendLasting(request, response, body, type, current.graph);
    }
    sendOnce(request, response, body, made);
    return null;
  }

  /** Sends a whole answer that stays right until something it was made of changes. */
  function sendLasting(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    type: string,
    { tags }: RequestContext,
  ): Computed {
    const answer = new Answer(body, ['Content-Type', type, ...headersFor(request, tags), ...ANY_ORIGIN]);
    answer.send(response, 'identity', conditionOf(request));
    return { answer, tags };
  }

  function answerShort(request: IncomingMessage, response: ServerResponse, body: Buffer | null): void {
    const known = requests.of(request, body);
    if (answers?.hit(known.key, request, response)) return;
    answerAnew(request, response, known);
  }

  /** Answers a POST once its body is there: never where the client hangs up. */
  function answerPosted(request: IncomingMessage, response: ServerResponse): void {
    const length = Number(request.headers['content-length']);
    if (length === 0) {
      answerShort(request, response, EMPTY);
      return;
    }
    let begun = EMPTY;
    request.on('data', (chunk: Buffer) => {
      const read = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
      // Nothing comes after its whole length.
      begun = read.length < length ? read : EMPTY;
      if (read.length === length) answerShort(request, response, read);
    });
  }

  function answerAnew(request: IncomingMessage, response: ServerResponse, known: KnownRequest): void {
    readAccept(request);
    try {
      const compute = () => run(request, response, known);
      const done = answers ? answers.miss(known.key, request, response, compute) : compute();
      if (done instanceof Promise) done.catch((error: unknown) => failed(error, request, response));
    } catch (error) {
      failed(error, request, response);
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method === 'HEAD') {
      // Answered as a GET in all else: Node omits the body.
      headOnly.add(request);
      request.method = 'GET';
    }
    if (request.method === 'OPTIONS') answerPreflight(request, response);
    else if (page?.isWanted(request)) page.send(request, response);
    else if (!isShort(request)) {
      readAccept(request);
      runInFull(request, response, false).catch((error: unknown) => failed(error, request, response));
    } else if (request.method === 'GET') answerShort(request, response, null);
    else answerPosted(request, response);
  };
}

/** Requests whose answers have no body: an event stream would have no end. */
const headOnly = new WeakSet<IncomingMessage>();

/** Reads the weights of the media types that the client accepts, for all that chooses one after this. */
function readAccept({ headers }: IncomingMessage): void {
  if (headers.accept !== undefined) headers.accept = acceptedTypes(headers.accept);
}

/**
 * Ends the work for a request when its client closes the connection, and whatever is left of it when the answer is sent:
 * an error that makes the whole answer null does not wait for the statements alongside.
 */
function cancelAfter(response: ServerResponse, { caller }: RequestContext): void {
  if (response.destroyed) caller.fail(CANCELLED);
  else response.once('close', () => caller.fail(CANCELLED));
}

/** Whether the answer to a request may depend on its words alone, and these are few. */
function isShort({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method === 'GET') return url.length <= MAX_KEY;
  return method === 'POST' && Number(headers['content-length'] ?? Infinity) <= MAX_KEY;
}

/** Sends a text that is kept nowhere. */
function sendText(request: IncomingMessage, response: ServerResponse, { type, text }: Ready): void {
  if (isAnyKnown(request)) {
    response.writeHead(304, NOT_KEPT).end();
    return;
  }
  const length = Buffer.byteLength(text);
  response.writeHead(200, ['Content-Type', type, 'Content-Length', String(length), ...NOT_KEPT]);
  response.end(text);
}

/** Sends an answer that is kept nowhere. */
function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): void {
  if (status === 200 && isAnyKnown(request)) {
    response.writeHead(304, NOT_KEPT).end();
    return;
  }
  const given = [...headers].filter(([name]) => name !== 'content-length' && name !== 'cache-control');
  response.writeHead(status, [...given.flat(), 'Content-Length', String(body.length), ...NOT_KEPT]);
  response.end(body);
}

/** Whether the client has any answer already: those that are kept nowhere have no entity tag to name. */
function isAnyKnown(request: IncomingMessage): boolean {
  const condition = conditionOf(request);
  return condition !== undefined && isKnown(condition, null);
}

/** Sends an answer that is no JSON: one that goes on and on. */
async function stream(made: Response, response: ServerResponse): Promise<void> {
  response.writeHead(made.status, [...made.headers].flat());
  if (made.body === null) {
    response.end();
    return;
  }
  // A stream of the web can be iterated over, which the types of browsers do not say.
  const body = Readable.from(made.body as ReadableStream<Uint8Array>);
  response.once('close', () => body.destroy());
  body.once('error', () => response.destroy());
  body.pipe(response);
}
