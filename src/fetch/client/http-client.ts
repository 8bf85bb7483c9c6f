import { type Agent, fetch, type Response } from 'undici';
import { checkedAgent, type Resolve } from './checked-agent.ts';
import { fetchFailure } from './failure.ts';

export interface ClientOptions {
  readonly userAgent: string;
  /** Returns whether to connect to an IP address. */
  readonly isAllowed: (address: string) => boolean;
  /** Ends all requests. */
  readonly signal: AbortSignal;
  /** Resolves the names of hosts. Default: the resolver of the operating system. */
  readonly resolve?: Resolve;
}

/** Sends requests, each within a time limit in milliseconds. Errors are `FetchError`s. */
export class HttpClient {
  readonly #options: ClientOptions;
  readonly #time: number;
  readonly #agent: Agent;

  constructor(options: ClientOptions, time: number) {
    this.#options = options;
    this.#time = time;
    this.#agent = checkedAgent(options.isAllowed, options.resolve);
    // Not `AbortSignal.any` for each request: the signal of a process that runs for months would accumulate dependents.
    options.signal.addEventListener('abort', () => void this.close(), { once: true });
  }

  /** Sends a request, and passes the response to `read`, which is part of the time limit. */
  async send<T>(
    url: string,
    request: { readonly redirect: 'manual' | 'follow'; readonly headers?: Readonly<Record<string, string>> },
    read: (response: Response) => T | Promise<T>,
  ): Promise<T> {
    const { userAgent } = this.#options;
    try {
      const response = await fetch(url, {
        dispatcher: this.#agent,
        redirect: request.redirect,
        headers: { 'user-agent': userAgent, ...request.headers },
        signal: AbortSignal.timeout(this.#time),
      });
      try {
        return await read(response);
      } finally {
        if (!response.bodyUsed) await response.body?.cancel();
      }
    } catch (cause) {
      throw fetchFailure(url, cause, this.#time);
    }
  }

  /** Ends all requests. */
  async close(): Promise<void> {
    if (!this.#agent.destroyed) await this.#agent.destroy();
  }
}
