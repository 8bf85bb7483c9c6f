import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import { ROLE } from './cluster.ts';
import type { Home } from './home.ts';

/** A number that no other user of the maintenance database takes for an advisory lock. */
const SHARE_LOCK = '4710180420242';

/** Milliseconds that a server may take to answer before it counts as busy. */
const ANSWER_TIMEOUT = 5_000;

/**
 * One process's share in a running server: a shared advisory lock, held by a connection of its own, so that it ends
 * with the process however that ends. Whoever gets the lock alone is the last one out.
 */
export class Share {
  readonly url: string;
  readonly #client: pg.Client;
  readonly #socket: Socket;
  #lost = false;
  #onLost: (() => void) | null = null;

  private constructor(url: string, client: pg.Client, socket: Socket) {
    this.url = url;
    this.#client = client;
    this.#socket = socket;
    // Unheard, these events would end the process.
    client.on('error', () => this.#lose());
    client.on('end', () => this.#lose());
  }

  /**
   * Joins the server whose socket is in a folder. Null when it does not answer, is starting or is stopping: try again.
   * While the last one out is stopping it, this waits for that to end.
   * `patience` is how many milliseconds are left for connecting.
   */
  static async take(home: Home, sockets: string, patience: number): Promise<Share | null> {
    const password = await readPassword(home);
    const socket = new Socket();
    const client = new pg.Client({
      // The maintenance database: the other one may be dropped and made again.
      connectionString: address(password, sockets, 'postgres'),
      stream: () => socket,
      connectionTimeoutMillis: Math.max(1, Math.min(ANSWER_TIMEOUT, patience)),
      application_name: 'dateline-share',
    });
    const share = new Share(address(password, sockets, ROLE), client, socket);
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock_shared(${SHARE_LOCK})`);
      socket.unref(); // holding a share is no reason to go on
      return share;
    } catch (error) {
      await client.end().catch(() => {});
      if (isRefusal(error)) throw refused(home, error);
      return null;
    }
  }

  /** Calls back, once, when the connection ends by itself. */
  onLost(callback: () => void): void {
    this.#onLost = callback;
    if (this.#lost) this.#lose();
  }

  /** Gives the share up. `stop` runs when this was the last one, while newcomers wait. */
  async release(stop: () => Promise<void>): Promise<void> {
    this.#onLost = null;
    this.#socket.ref();
    try {
      await this.#client.query(`select pg_advisory_unlock_shared(${SHARE_LOCK})`);
      const { rows } = await this.#client.query<{ alone: boolean }>(
        `select pg_try_advisory_lock(${SHARE_LOCK}) as alone`,
      );
      if (rows[0]?.alone) await stop();
    } catch {
      // The server ended: there is nothing to give up.
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
      `The password of the database, ${home.password}, cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      { cause },
    );
  }
}

/** All is said here, so that no PG* variable of the environment gets a say. */
const address = (password: string, sockets: string, database: string): string =>
  `postgresql://${ROLE}:${password}@/${database}?host=${encodeURIComponent(sockets)}&port=5432&sslmode=disable`;

/** A server that answers and will not have us, now or later: class 28 is about authorization, 3D about a missing database. */
function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && /^(28|3D)/.test(error.code ?? '');
}

function refused(home: Home, cause: pg.DatabaseError): DatelineError {
  return new DatelineError(
    'DATABASE_START_FAILED',
    `The server that runs on ${home.folder} refused us: ${cause.message}. The folder's password file may have been replaced.`,
    { cause },
  );
}
