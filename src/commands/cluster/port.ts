import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import type { Logger } from 'pino';
import type { ErrorCode } from '../../errors.ts';
import { listen, stopListening } from '../../serve/http/listen.ts';

/** A process that serves connections. */
export interface Taker {
  /** Hands it a connection. Resolves with false if it has ended before it had it. */
  take(connection: Socket): Promise<boolean>;
}

/** Milliseconds that a worker may take to confirm a connection when the port closes. */
const HANDING_TIMEOUT = 5_000;

/**
 * The port that workers share. This process accepts the connections and hands each to a worker that is ready for one, so
 * that the port is open as long as this process lives; while there is no worker, requests are answered with 503.
 */
export class Port {
  readonly #server = createServer(
    { allowHalfOpen: true, noDelay: true, pauseOnConnect: true },
    (connection) => {
      this.#waiting.push(connection);
      this.#handOut();
    },
  );
  readonly #refusal = createRefusal();
  readonly #takers = new Set<Taker>();
  /** Those that have what was handed to them: one that is busy or stuck gets no more meanwhile. */
  #ready: Taker[] = [];
  readonly #waiting: Socket[] = [];
  readonly #handing = new Set<Promise<void>>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Resolves with the URL of the GraphQL endpoint. Rejects as `listen` does. */
  async listen(port: number, host: string): Promise<string> {
    const url = await listen(this.#server, port, host);
    this.#server.on('error', (err) => this.#logger.error({ err }, 'A connection could not be accepted.'));
    return url;
  }

  /** From now on hands connections to a worker. */
  add(taker: Taker): void {
    this.#takers.add(taker);
    this.#ready.push(taker);
    this.#handOut();
  }

  /** Hands no more connections to a worker. */
  remove(taker: Taker): void {
    this.#takers.delete(taker);
    this.#ready = this.#ready.filter((each) => each !== taker);
    this.#handOut();
  }

  /** Closes the port. Resolves when every connection that was accepted has been handed out, or a worker is stuck. */
  async close(): Promise<void> {
    if (this.#server.listening) await stopListening(this.#server);
    const stuck = new AbortController();
    const late = setTimeout(() => stuck.abort(), HANDING_TIMEOUT);
    while (this.#handing.size > 0 && !stuck.signal.aborted) {
      await Promise.race([...this.#handing, once(stuck.signal, 'abort')]);
    }
    clearTimeout(late);
  }

  #handOut(): void {
    if (this.#takers.size === 0) {
      for (const connection of this.#waiting.splice(0)) this.#refuse(connection);
    }
    for (;;) {
      const [taker, connection] = [this.#ready[0], this.#waiting[0]];
      if (!taker || !connection) return;
      this.#ready.shift();
      this.#waiting.shift();
      const handing = this.#hand(connection, taker).finally(() => this.#handing.delete(handing));
      this.#handing.add(handing);
    }
  }

  async #hand(connection: Socket, taker: Taker): Promise<void> {
    if (await taker.take(connection)) {
      // The worker has a copy.
      connection.destroy();
      if (this.#takers.has(taker)) this.#ready.push(taker);
    } else {
      this.#takers.delete(taker);
      this.#waiting.unshift(connection);
    }
    this.#handOut();
  }

  #refuse(connection: Socket): void {
    this.#refusal.emit('connection', connection);
    connection.resume();
  }
}

/** Milliseconds in which a client must send the request that is refused. */
const REQUEST_TIMEOUT = 5_000;
/** Seconds in which a new worker usually serves. */
const RETRY_AFTER = 2;

const REFUSED = JSON.stringify({
  errors: [
    {
      message: `No worker process serves at the moment. Retry in ${RETRY_AFTER} seconds.`,
      extensions: { code: 'WORKERS_UNAVAILABLE' satisfies ErrorCode },
    },
  ],
});

/** An HTTP server that answers every request of the connections it is given with 503. */
function createRefusal() {
  const server = createHttpServer((request, response) => {
    // A connection that is closed while it is sent a request is reset, and the client might not get the answer.
    request.resume().once('end', () => {
      response.writeHead(503, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        'Retry-After': RETRY_AFTER,
        Connection: 'close',
      });
      response.end(REFUSED);
    });
  });
  server.timeout = REQUEST_TIMEOUT;
  return server;
}
