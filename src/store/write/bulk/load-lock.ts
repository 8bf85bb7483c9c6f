import type pg from 'pg';
import type { WriteClient } from '../client.ts';

/** The key of the advisory lock that a bulk load has until it is completed. See `WRITE_LOCK` for other keys. */
const LOAD_LOCK = 4_710_180_420_245n;

/**
 * The lock of a bulk load. It belongs to a connection, so that it ends with the process: other processes do not
 * complete the load while it is running, and complete it after its process was killed.
 */
export class LoadLock {
  readonly #connection: pg.PoolClient;
  #released = false;

  private constructor(connection: pg.PoolClient) {
    this.#connection = connection;
  }

  /** Returns the lock; null if another process has it. */
  static async take({ connections }: WriteClient): Promise<LoadLock | null> {
    const connection = await connections.connect();
    // If the connection is lost, another process may complete the load, and the next batch is stored as usual.
    connection.on('error', () => {});
    const { rows } = await connection.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(${LOAD_LOCK}) as taken`,
    );
    if (rows[0]?.taken) return new LoadLock(connection);
    connection.release();
    return null;
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    // Closes the connection, which releases the lock.
    this.#connection.release(true);
  }
}
