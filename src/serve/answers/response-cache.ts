import type { IncomingMessage, ServerResponse } from 'node:http';
import { TaggedCache } from '../../cache/tagged-cache.ts';
import type { Loaded } from '../../graph/loading/loaded.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import type { CachedResponse } from './cached-response.ts';
import { conditionOf } from './conditions.ts';

/** A computed response that may be cached, and the tags that it depends on. */
export interface Computed {
  readonly response: CachedResponse;
  readonly tags: Iterable<string>;
}

/** Computes and sends the response to a request. Returns null if the response may not be cached. */
export type Compute = () => Loaded<Computed | null>;

/** All responses are in one group. */
const GROUP = '';

/** The response cache: complete responses, found by the bytes of the request. */
export class ResponseCache {
  readonly #cache: TaggedCache<CachedResponse>;
  /**
   * Responses that are being computed. Requests with the same key wait for such a response, unless data has changed
   * since its computation started.
   */
  readonly #running = new Map<
    string,
    { readonly moment: number; readonly response: Promise<CachedResponse | null> }
  >();

  constructor(maxBytes: number) {
    this.#cache = new TaggedCache(maxBytes);
  }

  /** The underlying cache, to purge and to measure. */
  get entries(): Pick<TaggedCache<CachedResponse>, 'purge' | 'listen' | 'figures'> {
    return this.#cache;
  }

  /** Sends the cached response to a request. Returns false if no response is cached. */
  send(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const entry = this.#cache.get(GROUP, key);
    if (entry === undefined) return false;
    sendCached(entry.value, request, response);
    return true;
  }

  /** Computes a missing response, once for all concurrent requests with the same key. */
  compute(key: string, request: IncomingMessage, response: ServerResponse, compute: Compute): Loaded<void> {
    const moment = this.#cache.moment();
    const running = this.#running.get(key);
    if (running?.moment === moment) return sendAfter(running.response, request, response, compute);
    const computed = compute();
    if (!(computed instanceof Promise)) {
      this.#store(key, computed, moment);
      return;
    }
    return this.#follow(key, computed, moment);
  }

  async #follow(key: string, computed: Promise<Computed | null>, moment: number): Promise<void> {
    const own = computed.then((made) => this.#store(key, made, moment));
    const mine = { moment, response: own.catch(() => null) };
    this.#running.set(key, mine);
    try {
      await own;
    } finally {
      if (this.#running.get(key) === mine) this.#running.delete(key);
    }
  }

  #store(key: string, computed: Computed | null, moment: number): CachedResponse | null {
    if (computed === null) return null;
    const { response, tags } = computed;
    this.#cache.set({ group: GROUP, key }, response, 2 * key.length + 3 * response.bytes, tags, moment);
    return response;
  }
}

async function sendAfter(
  running: Promise<CachedResponse | null>,
  request: IncomingMessage,
  response: ServerResponse,
  compute: Compute,
): Promise<void> {
  const made = await running;
  // The client may have closed the connection while the request waited.
  if (response.destroyed) return;
  if (made) sendCached(made, request, response);
  else await compute();
}

const sendCached = (made: CachedResponse, request: IncomingMessage, response: ServerResponse): void =>
  made.send(response, acceptedEncoding(request), conditionOf(request));
