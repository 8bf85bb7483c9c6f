import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import { openClient } from '../connection/connect.ts';
import { ROLE } from './cluster.ts';
import type { Home } from './home.ts';

/** The key of the advisory lock. It is an arbitrary number that other applications are unlikely to use. */
const REFERENCE_LOCK = '4710180420242';

/** The maximum time to wait for a response from the server, in milliseconds. */
const ANSWER_TIMEOUT = 5_000;

/**
 * The reference of one process to a running server: a shared advisory lock on a dedicated connection. PostgreSQL
 * releases the lock when the process ends, even if the process crashes. A process that can acquire the exclusive lock
 * has the last reference.
 */
export class ServerReference {
  readonly url: string;
  readonly #client: pg.Client;
  readonly #socket: Socket;
  #lost = false;
  #onLost: (() => void) | null = null;

  private constructor(url: string, client: pg.Client, socket: Socket) {
    this.url = url;
    this.#client = client;
    this.#socket = socket;
    // Without a listener, `error` would end the process.
    client.on('error', () => this.#lose());
    client.on('end', () => this.#lose());
  }

  /**
   * Takes a reference to the server whose socket is in a folder. Returns null if the server does not respond, is
   * starting or is stopping; the caller may retry. Waits while the last process stops the server. `patience` is the
   * maximum time for connecting, in milliseconds.
   */
  static async take(home: Home, sockets: string, patience: number): Promise<ServerReference | null> {
    const password = await readPassword(home);
    const socket = new Socket();
    let client: pg.Client | undefined;
    try {
      client = await openClient({
        // The connection uses the maintenance database, because the database `dateline` may be dropped and created
        // again.
        connectionString: address(password, sockets, 'postgres'),
        stream: () => socket,
        connectionTimeoutMillis: Math.max(1, Math.min(ANSWER_TIMEOUT, patience)),
        application_name: 'dateline-share',
      });
      const reference = new ServerReference(address(password, sockets, ROLE), client, socket);
      await client.query(`select pg_advisory_lock_shared(${REFERENCE_LOCK})`);
      socket.unref(); // A reference does not keep the process running.
      return reference;
    } catch (error) {
      await client?.end().catch(() => {});
      if (isRefusal(error)) throw refused(home, error);
      return null;
    }
  }

  /** Registers a callback that is called once if the connection is lost. */
  onLost(callback: () => void): void {
    this.#onLost = callback;
    if (this.#lost) this.#lose();
  }

  /**
   * Releases the reference. If it is the last reference, calls `stop`; processes that connect in the meantime wait.
   */
  async release(stop: () => Promise<void>): Promise<void> {
    this.#onLost = null;
    this.#socket.ref();
    try {
      await this.#client.query(`select pg_advisory_unlock_shared(${REFERENCE_LOCK})`);
      const { rows } = await this.#client.query<{ alone: boolean }>(
        `select pg_try_advisory_lock(${REFERENCE_LOCK}) as alone`,
      );
      if (rows[0]?.alone) await stop();
    } catch {
      // The server has ended, so the reference has ended too.
    }
    await this.#client.end().catch(() => {});
  }

  #lose(): void {
    this.#lost = true;
    this.#onLost?.();
    this.#onLost = null;
  }
}

async function readPassword(home: Home): Promise<string> {
  try {
    return await readFile(home.password, 'utf8');
  } catch (cause) {
    throw new DatelineError(
      'DATABASE_HOME_UNREACHABLE',
      `The password file of the database, ${home.password}, cannot be read: ${cause instanceof Error ? cause.message : cause}. Check that the file belongs to the user account that runs Dateline.`,
      { cause },
    );
  }
}

/** Returns a URL with all parameters, so that PG* environment variables have no effect. */
const address = (password: string, sockets: string, database: string): string =>
  `postgresql://${ROLE}:${password}@/${database}?host=${encodeURIComponent(sockets)}&port=5432&sslmode=disable`;

/**
 * Returns whether the server refuses the connection permanently: class 28 (authorization) or 3D (missing database).
 */
function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && /^(28|3D)/.test(error.code ?? '');
}

function refused(home: Home, cause: pg.DatabaseError): DatelineError {
  return new DatelineError(
    'DATABASE_START_FAILED',
    `The PostgreSQL server in ${home.folder} rejected the connection: ${cause.message}. Check that the password file in the folder was not replaced.`,
    { cause },
  );
}
