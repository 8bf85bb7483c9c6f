import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { weigh } from '../../store/weight.ts';
import type { Understood } from './shortcut.ts';

/** A request by all that its answer depends on, in its own words. */
export interface KnownRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly accept: string | undefined;
  readonly type: string | undefined;
  /** That of a POST; null for a GET. */
  readonly body: Buffer | null;
  readonly sum: number;
  /** The words together, by which answers are kept. */
  readonly key: string;
  /** What it asks for, once that is known. */
  readonly understood: Understood | null;
}

interface Held extends KnownRequest {
  understood: Understood | null;
  bytes: number;
  /** Since it was last passed over where room was made. */
  used: boolean;
}

/** Bytes of what is held. */
const MAX_BYTES = 8_000_000;
/** What a request takes beside its words. */
const OVERHEAD = 400;

/**
 * The requests that came last, found by their bytes as they come: who asks again makes no text of them, and nothing is
 * parsed. Two that have the same checksum put each other out, which costs time and nothing else.
 */
export class KnownRequests {
  readonly #held = new Map<number, Held>();
  #bytes = 0;

  /** The request as it is known, or is from now on. */
  of({ method, url, headers }: IncomingMessage, body: Buffer | null): KnownRequest {
    const { accept, 'content-type': type } = headers;
    // As a signed integer, which V8 holds without a place in memory.
    const sum = crc32(body ?? url ?? '') | 0;
    const held = this.#held.get(sum);
    if (
      held !== undefined &&
      held.url === url &&
      held.method === method &&
      held.accept === accept &&
      (body === null || (held.type === type && held.body?.equals(body)))
    ) {
      held.used = true;
      return held;
    }
    if (held) this.#drop(sum, held);
    const head = `${method} ${url}\n${accept}\n`;
    const key = body ? `${head}${type}\n${body.toString('latin1')}` : head;
    const bytes = 2 * key.length + OVERHEAD;
    const copy = body && copyOf(body);
    const made = { method, url, accept, type, body: copy, sum, key, understood: null, bytes, used: false };
    this.#held.set(sum, made);
    this.#bytes += bytes;
    this.#makeRoom();
    return made;
  }

  /** Takes note of what a request asks for. */
  understand({ sum, key }: KnownRequest, understood: Understood): void {
    const held = this.#held.get(sum);
    if (held?.key !== key || held.understood) return;
    held.understood = understood;
    const bytes = weigh(understood);
    held.bytes += bytes;
    this.#bytes += bytes;
  }

  #makeRoom(): void {
    // A Map keeps the order of insertion, also of what is put in meanwhile.
    for (const [sum, held] of this.#held) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#drop(sum, held);
      if (!held.used) continue;
      held.used = false;
      this.#held.set(sum, held);
      this.#bytes += held.bytes;
    }
  }

  #drop(sum: number, { bytes }: Held): void {
    this.#held.delete(sum);
    this.#bytes -= bytes;
  }
}

/** The bytes in a place of their own: they come as part of all that was read with them. */
function copyOf(body: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
}
