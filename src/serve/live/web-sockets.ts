import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { grouped } from '../../counted.ts';
import { CANCELLED } from '../request/cancelled.ts';
import { answersSent, ignoreUpgrade } from './ignored-upgrade.ts';
import { refuseHandshake } from './refuse-handshake.ts';
import { createProtocol, type ProtocolOptions, type RunningOperations } from './web-socket-protocol.ts';

/** The interval between two pings in milliseconds. */
const PING = 12_000;
/** The time in which clients may close their connections when the server closes, in milliseconds. */
const CLOSE_TIMEOUT = 2_000;
/** The value of the header Retry-After, in seconds. */
const RETRY_AFTER = 5;
/** The maximum number of bytes that are buffered for a client that does not read. */
const MAX_BUFFERED = 4_194_304;

export interface WebSocketsOptions extends ProtocolOptions {
  readonly path: string;
  /** The maximum number of bytes of a message. */
  readonly maxMessageBytes: number;
  readonly maxConnections: number;
  /** Receives errors that were not caused by a client. */
  readonly failed: (error: unknown) => void;
}

/** Serves graphql-transport-ws on upgraded connections of an HTTP server. */
export class WebSockets {
  readonly #options: WebSocketsOptions;
  readonly #server: WebSocketServer;
  readonly #timer: NodeJS.Timeout;

  constructor(server: Server, options: WebSocketsOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: options.maxMessageBytes,
      handleProtocols,
    });
    this.#server.on('wsClientError', (error, socket) =>
      refuseHandshake(
        socket,
        400,
        'BAD_REQUEST',
        `The WebSocket handshake is invalid: ${error.message}. Correct the request.`,
      ),
    );
    server.on('upgrade', (request, socket, head) => {
      const done = isHandshake(request)
        ? this.#upgrade(request, socket, head)
        : ignoreUpgrade(server, request, socket, head);
      done.catch(options.failed);
    });
    // `ignoreUpgrade` needs all header fields. Node still limits the total size of the header fields.
    server.maxHeadersCount = 0;
    this.#timer = setInterval(() => this.#ping(), PING).unref();
  }

  /**
   * Closes all connections with code 1001, so that clients reconnect. Terminates connections that stay open for 2 more
   * seconds.
   */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    const { clients } = this.#server;
    for (const client of clients) client.close(1001, 'The server is shutting down. Reconnect.');
    const end = Date.now() + CLOSE_TIMEOUT;
    while (clients.size > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const client of clients) client.terminate();
    this.#server.close();
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!(await answersSent(socket))) return;
    socket.on('error', () => socket.destroy());
    const { path, maxConnections } = this.#options;
    const version = request.headers['sec-websocket-version'];
    if (request.url?.split('?', 1)[0] !== path) {
      const message = `WebSocket connections are not available at this path. Connect to ${path}.`;
      refuseHandshake(socket, 404, 'NOT_FOUND', message);
    } else if (version !== '13') {
      const message = `The WebSocket version must be 13 (got ${JSON.stringify(version ?? null)}). Send \`Sec-WebSocket-Version: 13\`.`;
      const headers = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
      refuseHandshake(socket, 426, 'BAD_REQUEST', message, headers);
    } else if (this.#server.clients.size >= maxConnections) {
      const message = `The maximum of ${grouped(maxConnections)} open WebSockets is reached. Retry in ${RETRY_AFTER} seconds.`;
      refuseHandshake(socket, 503, 'TOO_MANY_SUBSCRIBERS', message, [`Retry-After: ${RETRY_AFTER}`]);
    } else this.#server.handleUpgrade(request, socket, head, (client) => this.#open(client, request));
  }

  #open(client: WebSocket, request: IncomingMessage): void {
    alive.add(client);
    client.on('pong', () => alive.add(client));
    client.on('error', () => {}); // The event `close` follows.
    const running: RunningOperations = new Map();
    client.once('close', () => {
      for (const caller of running.keys()) caller.fail(CANCELLED);
    });
    const closed = createProtocol(this.#options, request, running).opened(
      {
        protocol: client.protocol,
        send: (data) => send(client, data),
        close: (code, reason) => client.close(code, reason),
        onMessage: (handle) =>
          client.on('message', (data) => {
            if (client.bufferedAmount > MAX_BUFFERED) client.terminate();
            else handle(String(data)).catch((error: unknown) => this.#fail(client, error));
            // graphql-ws immediately removes the id of a completed operation, without calling a callback.
            for (const [caller, isAwaited] of running) if (!isAwaited()) caller.fail(CANCELLED);
          }),
      },
      {},
    );
    client.once('close', (code, reason) => void closed(code, String(reason)));
  }

  /** Handles an error that graphql-ws throws about a message. Errors of operations are results. */
  #fail(client: WebSocket, error: unknown): void {
    if (error instanceof Error && error.message.startsWith('Unexpected message of type')) {
      client.close(4400, 'Invalid message received');
      return;
    }
    this.#options.failed(error);
    client.close(4500, 'Internal server error');
  }

  #ping(): void {
    for (const client of this.#server.clients) {
      if (!alive.delete(client)) client.terminate();
      else client.ping();
    }
  }
}

/** Resolves when the message has left the process. The next message is sent after that. */
function send(client: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    if (client.readyState === client.OPEN) client.send(data, () => resolve());
    else resolve();
  });
}

/** The clients that responded to the last ping. */
const alive = new WeakSet<WebSocket>();

/** Whether a request is a WebSocket handshake. Other upgrades are ignored, and the request receives a response. */
const isHandshake = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';
