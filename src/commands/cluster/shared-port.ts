import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Logger } from 'pino';
import { listen, stopListening } from '../../serve/http/listen.ts';
import { createUnavailableServer } from './unavailable-server.ts';

/** A process that serves connections. */
export interface ConnectionReceiver {
  /**
   * Transfers a connection to the process. Resolves with false if the process exits before it receives the connection.
   */
  receive(connection: Socket): Promise<boolean>;
}

/** The time that a worker has to confirm a connection when the port closes, in milliseconds. */
const TRANSFER_TIMEOUT = 5_000;

/**
 * The port that the workers share. The primary process accepts the connections and transfers each connection to a
 * worker. The port therefore stays open as long as the primary process runs. If there is no worker, requests receive
 * status 503.
 */
export class SharedPort {
  readonly #server = createServer(
    { allowHalfOpen: true, noDelay: true, pauseOnConnect: true },
    (connection) => {
      this.#waiting.push(connection);
      this.#distribute();
    },
  );
  readonly #unavailable = createUnavailableServer();
  readonly #receivers = new Set<ConnectionReceiver>();
  /**
   * The workers that can receive a connection. A worker is removed from this list when a connection is transferred to
   * it, and added again when it confirms the connection. A worker that does not respond thus receives no further
   * connections.
   */
  #ready: ConnectionReceiver[] = [];
  readonly #waiting: Socket[] = [];
  readonly #transfers = new Set<Promise<void>>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Resolves with the URL of the GraphQL endpoint. Rejects as `listen` does. */
  async listen(port: number, host: string): Promise<string> {
    const url = await listen(this.#server, port, host);
    this.#server.on('error', (err) => this.#logger.error({ err }, 'Connection could not be accepted'));
    return url;
  }

  /** Starts transferring connections to a worker. */
  add(receiver: ConnectionReceiver): void {
    this.#receivers.add(receiver);
    this.#ready.push(receiver);
    this.#distribute();
  }

  /** Stops transferring connections to a worker. */
  remove(receiver: ConnectionReceiver): void {
    this.#receivers.delete(receiver);
    this.#ready = this.#ready.filter((each) => each !== receiver);
    this.#distribute();
  }

  /**
   * Closes the port. Resolves when all accepted connections have been transferred, or when a worker does not confirm a
   * connection in time.
   */
  async close(): Promise<void> {
    if (this.#server.listening) await stopListening(this.#server);
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TRANSFER_TIMEOUT);
    while (this.#transfers.size > 0 && !timeout.signal.aborted) {
      await Promise.race([...this.#transfers, once(timeout.signal, 'abort')]);
    }
    clearTimeout(timer);
  }

  #distribute(): void {
    if (this.#receivers.size === 0) {
      for (const connection of this.#waiting.splice(0)) this.#refuse(connection);
    }
    for (;;) {
      const [receiver, connection] = [this.#ready[0], this.#waiting[0]];
      if (!receiver || !connection) return;
      this.#ready.shift();
      this.#waiting.shift();
      const transfer = this.#transfer(connection, receiver).finally(() => this.#transfers.delete(transfer));
      this.#transfers.add(transfer);
    }
  }

  async #transfer(connection: Socket, receiver: ConnectionReceiver): Promise<void> {
    if (await receiver.receive(connection)) {
      // Closes only this process's copy of the connection.
      connection.destroy();
      if (this.#receivers.has(receiver)) this.#ready.push(receiver);
    } else {
      this.#receivers.delete(receiver);
      this.#waiting.unshift(connection);
    }
    this.#distribute();
  }

  #refuse(connection: Socket): void {
    this.#unavailable.emit('connection', connection);
    connection.resume();
  }
}
