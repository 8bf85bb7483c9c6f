import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding, type Encoding } from '../answers/accepted-encoding.ts';
import { matches } from '../answers/conditions.ts';
import { entityTag } from './entity-tag.ts';

interface Variant {
  readonly etag: string;
  /** Alternating names and values. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** A file that is sent from memory. All responses share its buffers, so that unread responses need no memory. */
export class StaticFile {
  readonly #headers: readonly string[];
  readonly #variants: Readonly<Record<Encoding, Variant>>;

  /** `headers` contains alternating names and values. */
  constructor(bodies: Readonly<Record<Encoding, Buffer>>, headers: readonly string[]) {
    this.#headers = headers;
    this.#variants = {
      identity: this.#variant(bodies.identity, []),
      gzip: this.#variant(bodies.gzip, ['Content-Encoding', 'gzip']),
      br: this.#variant(bodies.br, ['Content-Encoding', 'br']),
    };
  }

  /** Responds to GET and HEAD requests. Node omits the body for HEAD. */
  send(request: IncomingMessage, response: ServerResponse): void {
    const { etag, headers, body } = this.#variants[acceptedEncoding(request)];
    const condition = request.headers['if-none-match'];
    if (condition !== undefined && matches(condition, etag)) {
      response.writeHead(304, ['ETag', etag, ...this.#headers]);
      response.end();
      return;
    }
    // Node does not change the list, but its types require a mutable list.
    response.writeHead(200, headers as string[]);
    response.end(body);
  }

  #variant(body: Buffer, encoding: readonly string[]): Variant {
    const etag = entityTag(body);
    const length = ['Content-Length', String(body.length)];
    return { etag, body, headers: [...this.#headers, ...encoding, ...length, 'ETag', etag] };
  }
}
