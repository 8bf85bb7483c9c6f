import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { RequestContext, type Shared } from '../graph/request-context.ts';
import { Answer } from './cache/answer.ts';
import type { AnswerCache, Computed } from './cache/answer-cache.ts';
import type { Run } from './execution.ts';

/** Larger requests are answered, but their answers are not kept. Bytes. */
const MAX_KEY = 16_384;
const JSON_ANSWER = /^application\/(graphql-response\+)?json\b/;

/** Answers a request as the Fetch standard has it, without sending the answer. */
type Respond = (request: IncomingMessage, response: ServerResponse, run: Run) => Promise<Response>;

export interface EndpointOptions {
  readonly respond: Respond;
  readonly shared: Shared;
  /** Null where answers are not kept. */
  readonly answers: AnswerCache | null;
  /** Headers of answers that may be kept by others, made of their tags. */
  readonly headersFor: (request: IncomingMessage, tags: ReadonlySet<string>) => readonly string[];
}

/** Answers GraphQL requests: from the answers that are kept, or by running them. */
export function createEndpoint({ respond, shared, answers, headersFor }: EndpointOptions) {
  /** Runs a request and sends the answer. */
  async function run(
    request: IncomingMessage,
    response: ServerResponse,
    keep: boolean,
  ): Promise<Computed | null> {
    const current: Run = { graph: new RequestContext(shared), lasting: false };
    const made = await respond(request, response, current);
    const type = made.headers.get('content-type') ?? '';
    if (!JSON_ANSWER.test(type)) {
      await stream(made, response);
      return null;
    }
    const body = Buffer.from(await made.arrayBuffer());
    if (response.destroyed || response.writableEnded) return null;
    if (!keep || !current.lasting || made.status !== 200) {
      made.headers.set('content-length', String(body.length));
      made.headers.set('cache-control', 'no-store');
      response.writeHead(made.status, [...made.headers].flat());
      response.end(body);
      return null;
    }
    const { tags } = current.graph;
    const answer = new Answer(body, ['Content-Type', type, ...headersFor(request, tags)]);
    answer.send(response, 'identity', request.headers['if-none-match']);
    return { answer, tags };
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (answers === null || !mayBeKept(request)) {
      await run(request, response, false);
      return;
    }
    const key = await keyOf(request);
    if (key === null || answers.hit(key, request, response)) return;
    await answers.miss(key, request, response, () => run(request, response, true));
  };
}

/** Whether the answer to a request may depend on its words alone, and these are few. */
function mayBeKept({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method === 'GET') return url.length <= MAX_KEY && !headers.accept?.includes('text/html');
  return method === 'POST' && Number(headers['content-length'] ?? Infinity) <= MAX_KEY;
}

/** All that an answer depends on, in the words of the request; null where the client hung up. */
async function keyOf(request: IncomingMessage): Promise<string | null> {
  const { method, url, headers } = request;
  const key = `${method} ${url}\n${headers.accept}\n`;
  if (method === 'GET') return key;
  const body = await readBody(request);
  // Yoga takes up a body that was read before.
  Object.assign(request, { body });
  return body && `${key}${headers['content-type']}\n${body.toString('latin1')}`;
}

function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks)));
    request.once('close', () => resolve(null));
  });
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
