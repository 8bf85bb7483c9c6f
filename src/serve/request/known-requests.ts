import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { SecondChanceCache } from '../../cache/second-chance-cache.ts';
import { weigh } from '../../cache/weight.ts';
import type { FastRequest } from './fast-path.ts';

/** The parts of a request that its response depends on. */
export interface KnownRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly accept: string | undefined;
  readonly type: string | undefined;
  /** The body of a POST; null for a GET. */
  readonly body: Buffer | null;
  /** The checksum of the body, or of the URL of a GET. */
  readonly checksum: number;
  /** All parts together: the cache key of the response. */
  readonly key: string;
  /** The parsed request; null until the fast path can execute it. */
  readonly parsed: FastRequest | null;
}

interface MutableRequest extends KnownRequest {
  parsed: FastRequest | null;
}

const MAX_BYTES = 8_000_000;
/** The estimated memory used by a request in addition to its key, in bytes. */
const OVERHEAD = 400;

/**
 * The most recent requests, found by the bytes of the request, so that a repeated request is neither decoded nor
 * parsed. Two requests with the same checksum evict each other, which costs time but is harmless.
 */
export class KnownRequests {
  readonly #requests = new SecondChanceCache<number, MutableRequest>(MAX_BYTES);

  /** Returns the known request with the same parts, or adds a new one. */
  of({ method, url, headers }: IncomingMessage, body: Buffer | null): KnownRequest {
    const { accept, 'content-type': type } = headers;
    // A signed integer, which V8 stores without a heap object.
    const checksum = crc32(body ?? url ?? '') | 0;
    const known = this.#requests.get(checksum);
    if (
      known !== undefined &&
      known.url === url &&
      known.method === method &&
      known.accept === accept &&
      (body === null || (known.type === type && known.body?.equals(body)))
    ) {
      return known;
    }
    const head = `${method} ${url}\n${accept}\n`;
    const key = body ? `${head}${type}\n${body.toString('latin1')}` : head;
    const copy = body && copyOf(body);
    const added = { method, url, accept, type, body: copy, checksum, key, parsed: null };
    this.#requests.set(checksum, added, sizeOf(key));
    return added;
  }

  /** Stores the parsed form of a request. */
  setParsed({ checksum, key }: KnownRequest, parsed: FastRequest): void {
    const known = this.#requests.get(checksum);
    if (known?.key !== key || known.parsed) return;
    known.parsed = parsed;
    this.#requests.set(checksum, known, sizeOf(key) + weigh(parsed));
  }
}

const sizeOf = (key: string): number => 2 * key.length + OVERHEAD;

/**
 * Copies the bytes, because a body may be a small part of a large read buffer, and would prevent the buffer from being
 * freed.
 */
function copyOf(body: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
}
