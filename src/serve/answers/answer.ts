import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isKnown } from './conditions.ts';

export type Encoding = 'identity' | 'gzip' | 'br';

/** Smaller answers gain nothing by compression. */
const COMPRESSIBLE = 1_024;
/** From here on bytes beside the headers are sent faster than a text in one with them. */
const LONG = 6_000;

const ENCODE: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** An answer as it goes over the wire in one encoding: names and values of its headers by turns, and its bytes. */
interface Variant {
  readonly headers: readonly string[];
  readonly etag: string;
  readonly bytes: number;
  /** A character for each byte, which Node sends in one piece with the headers; what is long would only be copied there. */
  readonly body: string | Buffer;
}

/** A whole answer with status 200, made once and sent as often as it is asked for. */
export class Answer {
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
   * Sends it, or 304 where the client has it by its condition (the header If-None-Match). In another encoding from the
   * second time on that this is asked for: the first begins to make it.
   */
  send(response: ServerResponse, encoding: Encoding, condition: string | undefined): void {
    const variant = encoding === 'identity' ? this.#identity : this.#in(encoding);
    if (condition !== undefined && isKnown(condition, variant.etag)) {
      response.writeHead(304, ['ETag', variant.etag, ...this.#headers]);
      response.end();
    } else {
      // Node takes a list of headers as it is; its types want one that may be changed.
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
        () => {}, // it is sent as it is
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
