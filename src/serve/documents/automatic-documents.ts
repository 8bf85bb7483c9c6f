import { hashOf } from './document-id.ts';

/** Most memory for documents that clients had kept, in bytes. */
const MAX_BYTES = 8_388_608;
/** What a document takes beside its text. */
const OVERHEAD = 300;

/**
 * Documents that clients sent along with their hash, to send the hash alone from then on. The one used longest ago goes
 * first when the room is needed; its next request is told so, and sends it again.
 */
export class AutomaticDocuments {
  readonly #maxBytes: number;
  readonly #texts = new Map<string, string>();
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  get(hash: string): string | null {
    const text = this.#texts.get(hash);
    if (text === undefined) return null;
    // A Map keeps the order of insertion: the first is the one used longest ago.
    this.#texts.delete(hash);
    this.#texts.set(hash, text);
    return text;
  }

  /** Keeps a document under its hash, unless it would take the room of too many others. Tells whether it is new. */
  keep(text: string): boolean {
    const hash = hashOf(text);
    if (this.#texts.has(hash) || sizeOf(text) > this.#maxBytes / 8) return false;
    this.#texts.set(hash, text);
    this.#bytes += sizeOf(text);
    for (const [oldest, old] of this.#texts) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#texts.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
    return true;
  }
}

/** A character may take two bytes. */
const sizeOf = (text: string): number => 2 * text.length + OVERHEAD;
