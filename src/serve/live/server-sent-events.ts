import type { ServerResponse } from 'node:http';
import type { Subscription } from '../request/request-state.ts';

/** The interval between two pings in milliseconds. It is shorter than the idle timeout of common proxies. */
const PING = 12_000;

export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // Without this header, some proxies buffer a stream until it ends.
  'X-Accel-Buffering': 'no',
} as const;

/** The open event streams. One timer sends the pings to all streams. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | null = null;
  #closing = false;

  /**
   * Sends the results of a subscription as GraphQL over SSE in distinct connections mode, until either side ends it.
   */
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
    this.#timer ??= setInterval(() => this.#ping(), PING).unref();
    response.once('close', () => {
      this.#open.delete(response);
      void results.return?.();
    });
    for await (const result of results) {
      if (response.destroyed || this.#closing) break;
      // A result without data ends the subscription, and has no event.
      const id = result.data !== undefined ? `id: ${subscription.eventId}\n` : '';
      if (!response.write(`${id}event: next\ndata: ${JSON.stringify(result)}\n\n`)) await drained(response);
    }
    // Without `complete`, clients reconnect.
    response.end(this.#closing ? '' : 'event: complete\ndata:\n\n');
  }

  /** Ends all streams without `complete`, so that clients reconnect. */
  close(): void {
    this.#closing = true;
    if (this.#timer) clearInterval(this.#timer);
    for (const response of this.#open) response.end();
  }

  #ping(): void {
    for (const response of this.#open) if (!response.writableNeedDrain) response.write(':\n\n');
  }
}

/** Resolves when the buffer of the response is empty or its connection is closed. */
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
