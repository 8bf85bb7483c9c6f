import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { stopListening } from './listen.ts';
import { disconnectStalled } from './stalled-connections.ts';

/** Milliseconds that requests in flight may take when the server closes. */
const DRAIN_TIMEOUT = 30_000;
/** Milliseconds in which a connection must send its first bytes when the server closes. */
const UNREAD_TIMEOUT = 5_000;
/** Milliseconds between looks at the connections of a server that closes. */
const INTERVAL = 20;

/** The open connections of an HTTP server, whether it or another process accepted them. */
export class Connections {
  readonly #server: Server;
  readonly #logger: Logger;
  readonly #open = new Set<Socket>();
  readonly #clock: NodeJS.Timeout;
  #timed = false;

  /** A client that takes no byte of an answer for `sendTimeout` milliseconds is disconnected. */
  constructor(server: Server, logger: Logger, sendTimeout: number) {
    this.#server = server;
    this.#logger = logger;
    server.on('connection', (socket: Socket) => {
      // A connection that began anew after an ignored upgrade.
      if (this.#open.has(socket)) return;
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    this.#clock = disconnectStalled(this.#open, sendTimeout);
  }

  /** Serves a connection that another process accepted. */
  accept(socket: Socket): void {
    // As a server's own: the client may end its side once it has sent a request.
    socket.allowHalfOpen = true;
    // At this event Node begins to enforce its timeouts for slow requests.
    if (!this.#timed) this.#server.emit('listening');
    this.#timed = true;
    this.#server.emit('connection', socket);
  }

  /**
   * Stops listening and resolves when the last connection has closed: each once its request is answered, at once if it
   * waits for another request, unless it may `linger`, and after some time if it never sends one.
   */
  async close({ linger }: { readonly linger: boolean }): Promise<void> {
    if (this.#server.listening) await stopListening(this.#server);
    const begun = performance.now();
    while (this.#open.size > 0) {
      const waited = performance.now() - begun;
      // What has arrived is read before a connection counts as idle.
      await setImmediate();
      if (!linger) this.#server.closeIdleConnections();
      if (waited >= UNREAD_TIMEOUT) this.#cut(({ bytesRead }) => bytesRead === 0);
      if (waited >= DRAIN_TIMEOUT) {
        this.#logger.warn('Requests still run after 30 seconds; their connections are cut.');
        this.#cut(() => true);
      }
      await sleep(INTERVAL);
    }
    clearInterval(this.#clock);
    // It listens no more; this ends the checks for slow requests.
    this.#server.close();
  }

  #cut(isMeant: (socket: Socket) => boolean): void {
    for (const socket of this.#open) if (isMeant(socket)) socket.destroy();
  }
}
