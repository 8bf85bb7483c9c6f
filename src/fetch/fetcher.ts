import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'undici';
import { fetchFailure } from './client/failure.ts';
import { FetchError } from './client/fetch-error.ts';
import { type ClientOptions, HttpClient } from './client/http-client.ts';
import { webAddress } from './client/web-address.ts';
import type { Host } from './host/host.ts';
import { Hosts } from './host/hosts.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.ts';
import { type Fetched, type FetchRequest, headersOf, readResponse } from './response/fetched.ts';
import { readBeginning } from './response/read-body.ts';
import { retryAfter } from './response/retry-after.ts';

export interface FetcherOptions extends ClientOptions {
  readonly limits?: Partial<FetchLimits>;
}

/** The result of a request: a response, the target of a redirect, or the time of the next attempt. */
type Answer = Fetched | { readonly location: string } | { readonly retryAt: number };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** The statuses with which a server states when it accepts the next request. */
const LIMITED: ReadonlySet<number> = new Set([429, 503]);
/** RFC 9309 requires that at least 500 KiB of a robots.txt are read. */
const ROBOTS_BYTES = 512_000;
/** The maximum number of requests for a resource from a host that requires a pause. */
const MAX_ATTEMPTS = 3;

/**
 * Fetches resources over HTTP within limits. It follows robots.txt, makes one request at a time to each host, and does
 * not connect to private addresses.
 */
export class Fetcher {
  readonly #signal: AbortSignal;
  readonly #limits: FetchLimits;
  readonly #client: HttpClient;
  readonly #hosts: Hosts;

  constructor(options: FetcherOptions) {
    this.#signal = options.signal;
    // Each waiting request has a listener. Node prints a warning if there are more than ten.
    setMaxListeners(0, options.signal);
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#client = new HttpClient(options, this.#limits.time);
    this.#hosts = new Hosts(this.#limits.pause);
  }

  /** Fetches a resource. Throws errors whose codes begin with FETCH. */
  async fetch(address: string, request: FetchRequest): Promise<Fetched> {
    try {
      this.#signal.throwIfAborted();
      return await this.#follow(address, request);
    } catch (cause) {
      throw fetchFailure(address, cause, this.#limits.time);
    }
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  /** Follows redirects. */
  async #follow(address: string, request: FetchRequest): Promise<Fetched> {
    let url = webAddress(address);
    for (let redirects = 0; redirects <= this.#limits.redirects; redirects += 1) {
      const found = await this.#visit(url, request);
      if (!('location' in found)) return found;
      url = webAddress(found.location, url.href);
    }
    throw new FetchError(
      'FETCH_REDIRECTED',
      `${address} has more than ${this.#limits.redirects} redirects, the last one to ${url.href}. Use the final URL.`,
    );
  }

  /** Makes a request if robots.txt allows it. */
  async #visit(url: URL, request: FetchRequest): Promise<Fetched | { readonly location: string }> {
    const host = this.#hosts.of(url);
    checkBlocked(host, url);
    if (!(await host.isAllowed(url.href, (robots) => this.#loadRobots(robots)))) {
      throw new FetchError(
        'FETCH_ROBOTS_REFUSED',
        `The robots.txt of ${url.host} disallows ${url.href}. Request access from the publisher.`,
      );
    }
    return host.request(async () => {
      for (let attempt = 1; ; attempt += 1) {
        checkBlocked(host, url);
        const found = await this.#attempt(url, request);
        if (!('retryAt' in found)) return found;
        await this.#wait(host, url, found.retryAt, attempt === MAX_ATTEMPTS);
      }
    }, this.#signal);
  }

  #attempt(url: URL, request: FetchRequest): Promise<Answer> {
    const headers = headersOf(request);
    return this.#client.send(
      url.href,
      { redirect: 'manual', headers },
      (response): Answer | Promise<Answer> => {
        const { status } = response;
        const location = response.headers.get('location');
        if (REDIRECTS.has(status) && location !== null) return { location };
        const retryAt = LIMITED.has(status)
          ? retryAfter(response.headers.get('retry-after'), Date.now())
          : null;
        if (retryAt !== null) return { retryAt };
        if (status !== 200 && !(status === 304 && request.validators !== null))
          throw statusError(url, response);
        return readResponse(url.href, response, request, this.#limits);
      },
    );
  }

  /** Returns the content of a robots.txt. If there is none, everything is allowed. If it has an error, nothing is. */
  #loadRobots(url: string): Promise<string> {
    return this.#client.send(url, { redirect: 'follow' }, (response) => {
      if (isTemporary(response.status)) throw statusError(new URL(url), response);
      return response.ok ? readBeginning(response, ROBOTS_BYTES) : '';
    });
  }

  /**
   * Waits until the time that a host states. Throws FETCH_RATE_LIMITED if it is too late or this was the last attempt.
   */
  async #wait(host: Host, url: URL, until: number, isLast: boolean): Promise<void> {
    // Without a minimum, requests to a host that states a time in the past would follow each other without a pause.
    const time = Math.max(until - Date.now(), this.#limits.pause);
    if (isLast || time > this.#limits.patience) {
      host.blockedUntil = Date.now() + time;
      throw rateLimited(url, host.blockedUntil);
    }
    await sleep(time, null, { signal: this.#signal });
  }
}

function checkBlocked({ blockedUntil }: Host, url: URL): void {
  if (blockedUntil > Date.now()) throw rateLimited(url, blockedUntil);
}

const rateLimited = ({ host, href }: URL, until: number): FetchError =>
  new FetchError(
    'FETCH_RATE_LIMITED',
    `${href} was not fetched: ${host} accepts no requests before ${new Date(until).toISOString()}. Try again after this time.`,
    { isTemporary: true, retryAt: until },
  );

const isTemporary = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

const statusError = ({ href }: URL, { status }: Response): FetchError =>
  new FetchError(
    'FETCH_STATUS',
    `${href} cannot be fetched: the server responded with status ${status}. Correct the URL, or try again later.`,
    { isTemporary: isTemporary(status) },
  );
