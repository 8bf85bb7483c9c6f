import { type Server, Server as SocketServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';

/** The path of the GraphQL endpoint. */
export const ENDPOINT = '/graphql';

/**
 * Resolves with the URL of the GraphQL endpoint once a server listens. Rejects with PORT_IN_USE, or with CONFIG_INVALID
 * for an address that cannot be listened on.
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new DatelineError(
              'PORT_IN_USE',
              `Port ${port} of ${host} is taken: stop what listens there, or set PORT.`,
              { cause },
            )
          : new DatelineError(
              'CONFIG_INVALID',
              `Cannot listen on port ${port} of ${host}: ${cause.message}. Set PORT and HOST.`,
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

/** Turns without a connection after which none waits: a turn that has begun already may look for none. */
const QUIET_TURNS = 2;
/** The most turns of the event loop in which connections are still accepted: a flood of them must not keep it open. */
const MAX_TURNS = 1_000;

/** Stops listening. Connections that wait to be accepted are accepted first, because closing resets them. */
export async function stopListening(server: Server): Promise<void> {
  let accepted = 0;
  const count = () => {
    accepted += 1;
  };
  server.on('connection', count);
  for (let [turn, quiet] = [0, 0]; quiet < QUIET_TURNS && turn < MAX_TURNS; turn++) {
    const before = accepted;
    await setImmediate();
    quiet = accepted > before ? 0 : quiet + 1;
  }
  server.off('connection', count);
  // An HTTP server's own `close` also cuts connections that are idle at this moment.
  SocketServer.prototype.close.call(server);
}
