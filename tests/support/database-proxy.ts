import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll } from 'vitest';

export interface DatabaseProxy {
  /** URL of the database through the proxy. */
  readonly url: string;
  /** Resets all connections, like a network failure or a server crash. */
  cut(): void;
  /** Resets all connections and refuses new ones. */
  stop(): Promise<void>;
  /** Accepts connections again, on the same port. */
  start(): Promise<void>;
  /** Number of connections accepted so far. */
  readonly accepted: number;
}

/** Starts a TCP proxy in front of a database. Tests interrupt it without affecting the server that all tests share. */
export async function createDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const { user, password, database, host, port } = new pg.Client({ connectionString: databaseUrl });
  const target = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port };
  const clients = new Set<Socket>();
  let accepted = 0;
  let listening = 0;
  const listen = async () => {
    const server = createServer((socket) => {
      accepted += 1;
      const upstream = connect(target);
      clients.add(socket);
      for (const end of [socket, upstream]) {
        end.on('error', () => {});
        end.on('close', () => {
          clients.delete(socket);
          socket.destroy();
          upstream.destroy();
        });
      }
      socket.pipe(upstream).pipe(socket);
    });
    server.listen(listening, '127.0.0.1');
    await once(server, 'listening');
    listening = (server.address() as AddressInfo).port;
    return server;
  };
  let server = await listen();
  const cut = () => {
    for (const socket of clients) socket.resetAndDestroy();
  };
  const stop = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  afterAll(stop);
  const login = `${encodeURIComponent(user ?? '')}:${encodeURIComponent(String(password ?? ''))}`;
  return {
    url: `postgresql://${login}@127.0.0.1:${listening}/${database}`,
    cut,
    stop,
    async start() {
      server = await listen();
    },
    get accepted() {
      return accepted;
    },
  };
}
