import { SecondChanceCache } from '../../cache/second-chance-cache.ts';
import { hashOf } from './document-id.ts';

/** The maximum memory for automatic persisted queries, in bytes. */
const MAX_BYTES = 8_388_608;
/** The estimated memory used by a document in addition to its text, in bytes. */
const OVERHEAD = 300;

/**
 * Automatic persisted queries: documents that clients send once together with their hash, and then refer to by the hash
 * alone. For an evicted document, the client receives PERSISTED_QUERY_NOT_FOUND and sends it again.
 */
export class AutomaticDocuments {
  readonly #maxBytes: number;
  readonly #texts: SecondChanceCache<string, string>;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
    this.#texts = new SecondChanceCache(maxBytes);
  }

  get(hash: string): string | null {
    return this.#texts.get(hash) ?? null;
  }

  /**
   * Stores a document under its hash, unless it exceeds an eighth of the limit. Returns whether the document was
   * added.
   */
  store(text: string): boolean {
    const hash = hashOf(text);
    if (this.#texts.get(hash) !== undefined || sizeOf(text) > this.#maxBytes / 8) return false;
    this.#texts.set(hash, text, sizeOf(text));
    return true;
  }
}

/** A UTF-16 code unit takes up to two bytes. */
const sizeOf = (text: string): number => 2 * text.length + OVERHEAD;
