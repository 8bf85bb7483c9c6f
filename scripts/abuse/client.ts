import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply, Tally } from './tally.ts';

/**
 * The maximum number of characters of a response body that are stored. Error codes are searched for in the stored
 * part.
 */
const STORED = 65_536;
/** The pause between two rejected requests, in milliseconds. */
const PAUSE = 100;

/** The body of a GraphQL request. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An HTTP request. */
export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The time after which the client disconnects, in milliseconds. */
  readonly abortAfter?: number;
}

const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' };

/** The HTTP client of an attack. It counts the outcomes of all requests. */
export class Client {
  readonly tally: Tally;
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity });

  constructor(url: string, tally: Tally) {
    this.#url = url;
    this.tally = tally;
  }

  /** Sends a GraphQL request. Resolves with null if there is no response. */
  post(request: GraphQLRequest, abortAfter?: number): Promise<Reply | null> {
    const body = JSON.stringify(request);
    return this.send(this.#url, {
      method: 'POST',
      headers: JSON_HEADERS,
      body,
      ...(abortAfter && { abortAfter }),
    });
  }

  /**
   * Sends a request. If the response arrives within a second, repeats the request four times, because the CPU time of a
   * single rejection is too short to measure. Pauses limit the rate: an attack tests the cost of a request, not a flood
   * of requests.
   */
  async repeat(request: GraphQLRequest): Promise<void> {
    const started = performance.now();
    const reply = await this.post(request);
    if (!reply || performance.now() - started > 1_000) return;
    for (let again = 0; again < 4; again++) {
      await sleep(PAUSE);
      await this.post(request);
    }
  }

  /** Sends an HTTP request. Resolves with null if there is no response. */
  async send(url: string, request: HttpRequest): Promise<Reply | null> {
    this.tally.sent(Buffer.byteLength(request.body ?? '') + url.length);
    try {
      const reply = await this.tally.wait(this.#request(url, request));
      this.tally.answered(reply);
      return reply;
    } catch (error) {
      this.tally.count(labelOf(error));
      return null;
    }
  }

  async #request(
    url: string,
    { method = 'GET', headers = {}, body, abortAfter }: HttpRequest,
  ): Promise<Reply> {
    const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { agent: this.#agent, method, headers, ...(signal && { signal }) };
      const sent = request(url, options, resolve);
      sent.once('error', reject);
      sent.end(body);
    });
    return this.#read(response);
  }

  async #read(response: IncomingMessage): Promise<Reply> {
    let body = '';
    for await (const chunk of response) {
      const bytes: Buffer = chunk;
      this.tally.received(bytes.length);
      if (body.length < STORED) body += bytes.toString('latin1');
    }
    const retryAfter = response.headers['retry-after'];
    return { status: response.statusCode ?? 0, retryAfter, body };
  }

  /** Writes bytes to a new connection and does not read the response. */
  async sendUnread(text: string): Promise<Socket> {
    const { hostname, port } = new URL(this.#url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    await new Promise<void>((resolve) => {
      socket.once('connect', resolve);
      socket.once('close', () => resolve());
    });
    socket.pause();
    socket.write(text);
    this.tally.sent(text.length);
    return socket;
  }

  /** Runs a task `count` times in parallel. */
  static async inParallel(count: number, task: (index: number) => Promise<void>): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, index) => task(index)));
  }

  /** Resolves after a number of milliseconds. */
  static wait(milliseconds: number): Promise<void> {
    return sleep(milliseconds);
  }
}

function labelOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'aborted';
  return 'code' in error ? String(error.code) : error.message;
}
