import type pg from 'pg';
import { openClient } from './connect.ts';

/** The maximum time to wait for a connection, and for a response, in milliseconds. */
const TIMEOUT = 2_000;

/**
 * A connection outside the pool, opened on first use. It checks that the database responds, and cancels statements,
 * even while all connections of the pool are busy.
 */
export class ControlConnection {
  readonly #url: string;
  #client: Promise<pg.Client> | null = null;
  #closed = false;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Resolves if the database responds within two seconds. If the connection was lost in the meantime, it is replaced
   * once.
   */
  async ping(): Promise<void> {
    const hadClient = this.#client !== null;
    try {
      await this.#query('select 1');
    } catch (error) {
      if (!hadClient) throw error;
      await this.#query('select 1');
    }
  }

  /** Cancels the running statement of another connection of the same role, identified by its process id. */
  async cancel(processId: number): Promise<void> {
    await this.#query('select pg_cancel_backend($1)', [processId]);
  }

  /** Closes another connection of the same role, and thereby cancels all statements that were sent on it. */
  async terminate(processId: number): Promise<void> {
    await this.#query('select pg_terminate_backend($1)', [processId]);
  }

  /** Closes the connection. No new connection is opened afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    await client?.end();
  }

  async #query(text: string, values: readonly unknown[] = []): Promise<void> {
    if (this.#closed) throw new Error('The control connection is closed.');
    this.#client ??= this.#connect();
    const connecting = this.#client;
    try {
      await (await connecting).query(text, [...values]);
    } catch (error) {
      this.#discard(connecting);
      throw error;
    }
  }

  #connect(): Promise<pg.Client> {
    const connecting = openClient({
      connectionString: this.#url,
      connectionTimeoutMillis: TIMEOUT,
      query_timeout: TIMEOUT,
      pipeline: true,
      application_name: 'dateline-control',
    }).then((client) => client.on('error', () => this.#discard(connecting)));
    return connecting;
  }

  /** Discards a connection that failed; the next use opens a new one. */
  #discard(failed: Promise<pg.Client>): void {
    if (this.#client === failed) this.#client = null;
    failed.then((client) => client.end()).catch(() => {});
  }
}
