import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { RequestContext, type Shared } from '../graph/request-context.ts';
import { Answer } from './cache/answer.ts';
import type { AnswerCache, Computed } from './cache/answer-cache.ts';
import type { Run } from './execution.ts';
import type { EventStreams } from './live/server-sent-events.ts';
import type { Shortcut } from './shortcut.ts';

/** Larger requests are answered, but their answers are not kept. Bytes. */
const MAX_KEY = 16_384;
const JSON_ANSWER = /^application\/(graphql-response\+)?json\b/;

/** Answers a request as the Fetch standard has it, without sending the answer. */
type Respond = (request: IncomingMessage, response: ServerResponse, run: Run) => Promise<Response>;

export interface EndpointOptions {
  readonly respond: Respond;
  readonly shortcut: Shortcut;
  readonly shared: Shared;
  readonly streams: EventStreams;
  /** Null where answers are not kept. */
  readonly answers: AnswerCache | null;
  /** Headers of answers that may be kept by others, made of their tags. */
  readonly headersFor: (request: IncomingMessage, tags: ReadonlySet<string>) => readonly string[];
  /** Told of requests that could not be answered. */
  readonly failed: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
}

/** Answers GraphQL requests: from the answers that are kept, or by running them. */
export function createEndpoint(options: EndpointOptions) {
  const { respond, shortcut, shared, answers, headersFor, failed, streams } = options;

  /** Runs a request of few words and sends the answer. `body` is that of a POST. */
  async function run(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer | null,
  ): Promise<Computed | null> {
    const graph = new RequestContext(shared);
    const ready = shortcut.answer(request, body, graph);
    const known = ready instanceof Promise ? await ready : ready;
    if (known === null) return runInFull(request, response, answers !== null);
    if (response.destroyed) return null;
    const bytes = Buffer.from(known.text);
    if (answers) return sendLasting(request, response, bytes, known.type, graph);
    sendOnce(response, bytes, 200, [['Content-Type', known.type]]);
    return null;
  }

  /** Has Yoga run a request, and sends the answer. */
  async function runInFull(
    request: IncomingMessage,
    response: ServerResponse,
    keep: boolean,
  ): Promise<Computed | null> {
    const current: Run = { graph: new RequestContext(shared), lasting: false };
    const made = await respond(request, response, current);
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
    sendOnce(response, body, made.status, made.headers);
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
    const answer = new Answer(body, ['Content-Type', type, ...headersFor(request, tags)]);
    answer.send(response, 'identity', request.headers['if-none-match']);
    return { answer, tags };
  }

  function answerShort(request: IncomingMessage, response: ServerResponse, body: Buffer | null): void {
    const key = keyOf(request, body);
    if (answers?.hit(key, request, response)) return;
    const compute = () => run(request, response, body);
    (answers ? answers.miss(key, request, response, compute) : compute()).catch((error: unknown) =>
      failed(error, request, response),
    );
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isShort(request)) {
      runInFull(request, response, false).catch((error: unknown) => failed(error, request, response));
    } else if (request.method === 'GET') answerShort(request, response, null);
    else readBody(request, (body) => answerShort(request, response, body));
  };
}

/** Whether the answer to a request may depend on its words alone, and these are few. */
function isShort({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method === 'GET') return url.length <= MAX_KEY && !headers.accept?.includes('text/html');
  return method === 'POST' && Number(headers['content-length'] ?? Infinity) <= MAX_KEY;
}

/** All that an answer depends on, in the words of the request. */
function keyOf({ method, url, headers }: IncomingMessage, body: Buffer | null): string {
  const key = `${method} ${url}\n${headers.accept}\n`;
  return body ? `${key}${headers['content-type']}\n${body.toString('latin1')}` : key;
}

/** Calls back with the body of a request, in which Yoga finds it too; never where the client hangs up. */
function readBody(request: IncomingMessage, use: (body: Buffer) => void): void {
  const length = Number(request.headers['content-length']);
  let read: Buffer | undefined;
  const take = (body: Buffer) => {
    Object.assign(request, { body });
    use(body);
  };
  if (length === 0) take(Buffer.alloc(0));
  else
    request.on('data', function add(chunk: Buffer) {
      read = read ? Buffer.concat([read, chunk]) : chunk;
      if (read.length < length) return;
      request.off('data', add);
      take(read);
    });
}

/** Sends an answer that is kept nowhere. */
function sendOnce(
  response: ServerResponse,
  body: Buffer,
  status: number,
  headers: Iterable<readonly [string, string]>,
): void {
  const given = [...headers].filter(([name]) => name !== 'content-length' && name !== 'cache-control');
  const length = ['Content-Length', String(body.length), 'Cache-Control', 'no-store'];
  response.writeHead(status, [...given.flat(), ...length]);
  response.end(body);
}

/** Sends an answer that is no JSON: a page, or one that goes on and on. */
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
