import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';
import { matches } from './conditions.ts';

/** The minimum size of a body that is compressed, in bytes. */
const COMPRESSIBLE = 1_024;
/**
 * The minimum size of a body, in bytes, that is stored as a Buffer. Sending a shorter body as a string, together with
 * the headers, is faster.
 */
const LONG = 6_000;

const ENCODE: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** A response in one encoding. */
interface Variant {
  /** Alternating names and values. */
  readonly headers: readonly string[];
  readonly etag: string;
  readonly bytes: number;
  /** A short body is a string with one character for each byte, which Node sends in one write with the headers. */
  readonly body: string | Buffer;
}

/** A complete response with status 200, which is built once and sent for each request. */
export class CachedResponse {
  readonly #headers: readonly string[];
  readonly #identity: Variant;
  readonly #encoded = new Map<Encoding, Variant | null>();

  constructor(body: Buffer, headers: readonly string[]) {
    this.#headers = headers;
    this.#identity = this.#variant('identity', body);
  }

  get bytes(): number {
    return this.#identity.bytes;
  }

  /**
   * Sends the response, or 304 if it matches the condition of the client (the header If-None-Match). The first request
   * for an encoding receives the identity encoding and starts the compression. Requests after the compression receive
   * the compressed body.
   */
  send(response: ServerResponse, encoding: Encoding, condition: string | undefined): void {
    const variant = encoding === 'identity' ? this.#identity : this.#in(encoding);
    if (condition !== undefined && matches(condition, variant.etag)) {
      response.writeHead(304, ['ETag', variant.etag, ...this.#headers]);
      response.end();
    } else {
      // Node does not change the list, but its types require a mutable list.
      response.writeHead(200, variant.headers as string[]);
      response.end(variant.body, 'latin1');
    }
  }

  #in(encoding: Exclude<Encoding, 'identity'>): Variant {
    const { body, bytes } = this.#identity;
    if (bytes >= COMPRESSIBLE && !this.#encoded.has(encoding)) {
      this.#encoded.set(encoding, null);
      ENCODE[encoding](typeof body === 'string' ? Buffer.from(body, 'latin1') : body).then(
        (encoded) => this.#encoded.set(encoding, this.#variant(encoding, encoded)),
        () => {}, // the identity encoding is sent
      );
    }
    return this.#encoded.get(encoding) ?? this.#identity;
  }

  #variant(encoding: Encoding, body: Buffer): Variant {
    const hash = createHash('sha1').update(body).digest('base64url');
    const etag = `"${hash}"`;
    return {
      bytes: body.length,
      body: body.length < LONG ? body.toString('latin1') : body,
      etag,
      headers: [
        ...this.#headers,
        ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
        ...['Content-Length', String(body.length), 'ETag', etag],
      ],
    };
  }
}
