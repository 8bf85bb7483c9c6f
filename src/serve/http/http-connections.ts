import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { stopListening } from './listen.ts';
import { disconnectStalled } from './stalled-connections.ts';

/** The time that pending requests may take when the server closes, in milliseconds. */
const DRAIN_TIMEOUT = 30_000;
/** The time in which a connection must send its first bytes when the server closes, in milliseconds. */
const UNREAD_TIMEOUT = 5_000;
/** The interval between two checks of the connections when the server closes, in milliseconds. */
const INTERVAL = 20;

/** The open connections of an HTTP server, accepted by the server or by another process. */
export class HttpConnections {
  readonly #server: Server;
  readonly #logger: Logger;
  readonly #open = new Set<Socket>();
  readonly #clock: NodeJS.Timeout;
  #timed = false;

  /** Disconnects clients that do not read any part of a response for `sendTimeout` milliseconds. */
  constructor(server: Server, logger: Logger, sendTimeout: number) {
    this.#server = server;
    this.#logger = logger;
    server.on('connection', (socket: Socket) => {
      // After an ignored upgrade, the event `connection` is emitted again for the same socket.
      if (this.#open.has(socket)) return;
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    this.#clock = disconnectStalled(this.#open, sendTimeout);
  }

  /** Serves a connection that another process has accepted. */
  accept(socket: Socket): void {
    // The client may end its side after it has sent a request, as on connections that Node accepts.
    socket.allowHalfOpen = true;
    // Node starts to enforce its timeouts for slow requests at this event.
    if (!this.#timed) this.#server.emit('listening');
    this.#timed = true;
    this.#server.emit('connection', socket);
  }

  /**
   * Stops listening, and resolves when the last connection is closed. A connection closes after the response to its
   * pending request, after 5 seconds if no byte has arrived on it, and immediately if it is idle and may not `linger`.
   */
  async close({ linger }: { readonly linger: boolean }): Promise<void> {
    if (this.#server.listening) await stopListening(this.#server);
    const started = performance.now();
    while (this.#open.size > 0) {
      const waited = performance.now() - started;
      // In this turn of the event loop, Node reads the bytes that have already arrived, so that a connection with a
      // pending request is not treated as idle.
      await setImmediate();
      if (!linger) this.#server.closeIdleConnections();
      if (waited >= UNREAD_TIMEOUT) this.#destroy(({ bytesRead }) => bytesRead === 0);
      if (waited >= DRAIN_TIMEOUT) {
        this.#logger.warn('Requests still pending after 30 seconds; closing their connections');
        this.#destroy(() => true);
      }
      await sleep(INTERVAL);
    }
    clearInterval(this.#clock);
    // The server no longer listens. This call ends the checks for slow requests.
    this.#server.close();
  }

  #destroy(isAffected: (socket: Socket) => boolean): void {
    for (const socket of this.#open) if (isAffected(socket)) socket.destroy();
  }
}
