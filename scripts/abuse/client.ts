import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply, Tally } from './tally.ts';

/** Characters of a body that are stored, to find its error codes. */
const KEPT = 65_536;
/** Milliseconds between two requests that are refused. */
const PAUSE = 100;

/** A GraphQL request. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds after which the client leaves. */
  readonly leaveAfter?: number;
}

const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' };

/** What an attack sends requests with: everything that happens to them is counted. */
export class Client {
  readonly tally: Tally;
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity });

  constructor(url: string, tally: Tally) {
    this.#url = url;
    this.tally = tally;
  }

  /** Posts a GraphQL request. Null where no answer came. */
  ask(question: Question, leaveAfter?: number): Promise<Reply | null> {
    const body = JSON.stringify(question);
    return this.send(this.#url, {
      method: 'POST',
      headers: JSON_HEADERS,
      body,
      ...(leaveAfter && { leaveAfter }),
    });
  }

  /**
   * Posts a request, and where it is refused at once, the same again four times: the CPU time of one refusal is too
   * short to be measured. The pauses are there because an attack is about what a request costs, not about how many a
   * client sends.
   */
  async repeat(question: Question): Promise<void> {
    const started = performance.now();
    const reply = await this.ask(question);
    if (!reply || performance.now() - started > 1_000) return;
    for (let again = 0; again < 4; again++) {
      await sleep(PAUSE);
      await this.ask(question);
    }
  }

  /** Sends any HTTP request. Null where no answer came. */
  async send(url: string, sent: Sent): Promise<Reply | null> {
    this.tally.sent(Buffer.byteLength(sent.body ?? '') + url.length);
    try {
      const reply = await this.tally.wait(this.#request(url, sent));
      this.tally.answered(reply);
      return reply;
    } catch (error) {
      this.tally.happened(labelOf(error));
      return null;
    }
  }

  async #request(url: string, { method = 'GET', headers = {}, body, leaveAfter }: Sent): Promise<Reply> {
    const signal = leaveAfter === undefined ? undefined : AbortSignal.timeout(leaveAfter);
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
      if (body.length < KEPT) body += bytes.toString('latin1');
    }
    const retryAfter = response.headers['retry-after'];
    return { status: response.statusCode ?? 0, retryAfter, body };
  }

  /** Writes bytes to a connection of their own and reads nothing of the answer. */
  async neglect(text: string): Promise<Socket> {
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

  /** Runs the same task on some connections, at the same time. */
  static async together(count: number, task: (index: number) => Promise<void>): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, index) => task(index)));
  }

  /** Waits; also what an attack does between two requests. */
  static rest(milliseconds: number): Promise<void> {
    return sleep(milliseconds);
  }
}

function labelOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'left';
  return 'code' in error ? String(error.code) : error.message;
}
