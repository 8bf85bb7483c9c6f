import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ErrorCode } from '../../errors.ts';
import { Caller } from '../../store/connection/caller.ts';
import { answersSent, ignoreUpgrade } from '../http/ignored-upgrade.ts';
import { CANCELLED } from '../request/cancelled.ts';
import { withoutHttp } from '../request/errors.ts';

/** Milliseconds. */
const PING = 12_000;
const INIT_TIMEOUT = 3_000;
const LEAVE_TIMEOUT = 2_000;
/** Seconds. */
const RETRY_AFTER = 5;
/** Operations that one connection may run at once. */
const MAX_OPERATIONS = 100;
/** Most bytes that wait for a client who does not read. */
const MAX_BUFFERED = 4_194_304;

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/** The callers of the operations that one connection runs, and whether its client has not completed them. */
type Running = Map<Caller, () => boolean>;

export interface WebSocketsOptions {
  readonly schema: GraphQLSchema;
  readonly path: string;
  /** Bytes of a message. */
  readonly maxMessageBytes: number;
  readonly maxConnections: number;
  /** Runs an operation as a request over HTTP would. */
  readonly run: (params: SubscribePayload, request: IncomingMessage, caller: Caller) => Promise<Result>;
  /** Turns what `run` throws into an error that the client may receive. */
  readonly maskError: (error: unknown) => GraphQLError;
  readonly failed: (error: unknown) => void;
}

/** Stands for any operation: `run` parses the real one. */
const ANY = parse('{ __typename }');

/** Speaks graphql-transport-ws on the connections of an HTTP server that are upgraded. */
export class WebSockets {
  readonly #options: WebSocketsOptions;
  readonly #server: WebSocketServer;
  readonly #clock: NodeJS.Timeout;

  constructor(server: Server, options: WebSocketsOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: options.maxMessageBytes,
      handleProtocols,
    });
    this.#server.on('wsClientError', (error, socket) =>
      refuse(socket, 400, 'BAD_REQUEST', `The web socket handshake is invalid: ${error.message}.`),
    );
    server.on('upgrade', (request, socket, head) => {
      const done = isHandshake(request)
        ? this.#upgrade(request, socket, head)
        : ignoreUpgrade(server, request, socket, head);
      done.catch(options.failed);
    });
    // `ignoreUpgrade` needs all header fields. Their bytes stay limited.
    server.maxHeadersCount = 0;
    this.#clock = setInterval(() => this.#ping(), PING).unref();
  }

  /** Tells all clients to come again, and cuts off those that do not go. */
  async close(): Promise<void> {
    clearInterval(this.#clock);
    const { clients } = this.#server;
    for (const client of clients) client.close(1001, 'Going away: connect again.');
    const end = Date.now() + LEAVE_TIMEOUT;
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
      refuse(socket, 404, 'NOT_FOUND', `There is no web socket at this path. Connect to ${path}.`);
    } else if (version !== '13') {
      const message = `The web socket version must be 13 (got ${JSON.stringify(version ?? null)}).`;
      refuse(socket, 426, 'BAD_REQUEST', message, ['Upgrade: websocket', 'Sec-WebSocket-Version: 13']);
    } else if (this.#server.clients.size >= maxConnections) {
      const message = `All ${maxConnections} web sockets of this server are in use. Retry in ${RETRY_AFTER} seconds.`;
      refuse(socket, 503, 'TOO_MANY_SUBSCRIBERS', message, [`Retry-After: ${RETRY_AFTER}`]);
    } else this.#server.handleUpgrade(request, socket, head, (client) => this.#open(client, request));
  }

  #open(client: WebSocket, request: IncomingMessage): void {
    alive.add(client);
    client.on('pong', () => alive.add(client));
    client.on('error', () => {}); // `close` follows
    const running: Running = new Map();
    client.once('close', () => {
      for (const caller of running.keys()) caller.fail(CANCELLED);
    });
    const closed = this.#protocol(request, running).opened(
      {
        protocol: client.protocol,
        send: (data) => this.#send(client, data),
        close: (code, reason) => client.close(code, reason),
        onMessage: (handle) =>
          client.on('message', (data) => {
            if (client.bufferedAmount > MAX_BUFFERED) client.terminate();
            else handle(String(data)).catch((error: unknown) => this.#fail(client, error));
            // graphql-ws removes the id of a completed operation at once, and reports that to nobody.
            for (const [caller, isAwaited] of running) if (!isAwaited()) caller.fail(CANCELLED);
          }),
      },
      {},
    );
    client.once('close', (code, reason) => void closed(code, String(reason)));
  }

  /** What graphql-ws throws about a message; errors of an operation never get here. */
  #fail(client: WebSocket, error: unknown): void {
    if (error instanceof Error && error.message.startsWith('Unexpected message of type')) {
      client.close(4400, 'Invalid message received');
      return;
    }
    this.#options.failed(error);
    client.close(4500, 'Internal server error');
  }

  #protocol(request: IncomingMessage, running: Running) {
    const { run, schema, maskError } = this.#options;
    return makeServer({
      connectionInitWaitTimeout: INIT_TIMEOUT,
      // The operation runs here, where its failure ends it alone: what `execute` throws would end the connection.
      async onSubscribe({ subscriptions }, id, payload) {
        // A completed operation counts until its work has ended.
        const count = Math.max(Object.keys(subscriptions).length, running.size + 1);
        if (count > MAX_OPERATIONS) return [tooManyOperations()];
        const caller = new Caller();
        running.set(caller, () => id in subscriptions);
        let result: Result;
        try {
          result = await run(payload, request, caller);
        } catch (error) {
          result = { errors: [withoutHttp(maskError(error))] };
        } finally {
          running.delete(caller);
        }
        if (caller.failure?.code === 'REQUEST_CANCELLED') return abandon(result);
        caller.fail(CANCELLED);
        if ('errors' in result && result.errors && result.data === undefined) return result.errors;
        return { schema, document: ANY, contextValue: result };
      },
      // The context is what `onSubscribe` gave.
      execute: ({ contextValue }) => contextValue as Result,
    });
  }

  /** Resolves when it has left the process: what comes next waits for that. */
  #send(client: WebSocket, data: string): Promise<void> {
    return new Promise((resolve) => {
      if (client.readyState === client.OPEN) client.send(data, () => resolve());
      else resolve();
    });
  }

  #ping(): void {
    for (const client of this.#server.clients) {
      if (!alive.delete(client)) client.terminate();
      else client.ping();
    }
  }
}

/**
 * Ends an operation that its client has completed. The promise never settles: graphql-ws would take the end of this
 * operation for the end of a later one with the same id.
 */
function abandon(result: Result): Promise<never> {
  if (Symbol.asyncIterator in result) void result[Symbol.asyncIterator]().return?.();
  return new Promise(() => {});
}

const tooManyOperations = (): GraphQLError =>
  new GraphQLError(
    `A web socket may run at most ${MAX_OPERATIONS} operations at once. Complete others first, or open another web socket.`,
    { extensions: { code: 'TOO_MANY_SUBSCRIBERS' satisfies ErrorCode } },
  );

/** Clients that gave a sign since they were last asked for one. */
const alive = new WeakSet<WebSocket>();

/** Whether a request asks for a web socket. Other protocols are ignored, and the request is answered. */
const isHandshake = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';

/** Answers a handshake in the form of a GraphQL error, and closes the connection. */
function refuse(
  socket: Duplex,
  status: number,
  code: ErrorCode,
  message: string,
  headers: readonly string[] = [],
): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers,
    ...['Connection: close', 'Content-Type: application/json; charset=utf-8', 'Cache-Control: no-store'],
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
