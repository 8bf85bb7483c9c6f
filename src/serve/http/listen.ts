import { type Server, Server as SocketServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';

/** The path of the GraphQL endpoint. */
export const ENDPOINT = '/graphql';

/**
 * Listens, and resolves with the URL of the GraphQL endpoint. Rejects with PORT_IN_USE, or with CONFIG_INVALID for
 * another error of the address.
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new DatelineError(
              'PORT_IN_USE',
              `Port ${port} on ${host} is in use by another process. Stop that process, or set PORT to a free port.`,
              { cause },
            )
          : new DatelineError(
              'CONFIG_INVALID',
              `Cannot listen on port ${port} of ${host}: ${cause.message}. Correct PORT and HOST.`,
              { cause },
            ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve(`http://${name}:${actual}${ENDPOINT}`);
    });
  });
}

/**
 * After this number of consecutive turns of the event loop without a new connection, no connection is pending. One
 * turn is not enough, because no connection may be accepted in the rest of the current turn.
 */
const QUIET_TURNS = 2;
/** The maximum number of turns. Without it, a flood of new connections could prevent the server from closing. */
const MAX_TURNS = 1_000;

/** Stops listening. Accepts pending connections first, because closing the server would reset them. */
export async function stopListening(server: Server): Promise<void> {
  let accepted = 0;
  const count = () => {
    accepted += 1;
  };
  server.on('connection', count);
  for (let [turn, quiet] = [0, 0]; quiet < QUIET_TURNS && turn < MAX_TURNS; turn++) {
    const previous = accepted;
    await setImmediate();
    quiet = accepted > previous ? 0 : quiet + 1;
  }
  server.off('connection', count);
  // The `close` of an HTTP server also destroys idle connections.
  SocketServer.prototype.close.call(server);
}
