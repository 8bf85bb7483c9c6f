import type { ServerResponse } from 'node:http';
import type { Subscription } from '../request/execution.ts';

/** Milliseconds between signs of life, less than proxies wait for one. */
const PING = 12_000;

export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // Some proxies keep a stream back until it ends.
  'X-Accel-Buffering': 'no',
} as const;

/** Tells streams that wait of the time, and of the end: one clock for all. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  #clock: NodeJS.Timeout | null = null;
  #closing = false;

  /** Sends the results of a subscription as GraphQL over SSE has them, one connection each, until either side ends it. */
  async send(subscription: Subscription, response: ServerResponse): Promise<void> {
    const { results } = subscription;
    if (response.destroyed || this.#closing) {
      await results.return?.();
      response.destroy();
      return;
    }
    response.writeHead(200, STREAM_HEADERS);
    response.write(':\n\n');
    this.#open.add(response);
    this.#clock ??= setInterval(() => this.#ping(), PING).unref();
    response.once('close', () => {
      this.#open.delete(response);
      void results.return?.();
    });
    for await (const result of results) {
      if (response.destroyed || this.#closing) break;
      // What ends a subscription has no event.
      const id = result.data !== undefined ? `id: ${subscription.eventId}\n` : '';
      if (!response.write(`${id}event: next\ndata: ${JSON.stringify(result)}\n\n`)) await drained(response);
    }
    // Without `complete` clients come again.
    response.end(this.#closing ? '' : 'event: complete\ndata:\n\n');
  }

  /** Ends all streams, so that clients subscribe again: elsewhere, or a little later. */
  close(): void {
    this.#closing = true;
    if (this.#clock) clearInterval(this.#clock);
    for (const response of this.#open) response.end();
  }

  #ping(): void {
    for (const response of this.#open) if (!response.writableNeedDrain) response.write(':\n\n');
  }
}

/** Resolves when the client has read on, or is gone: one that does not read is disconnected after some time. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
    if (response.destroyed) done();
  });
}
