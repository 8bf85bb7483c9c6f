import pg from 'pg';

/** Milliseconds. */
const TIMEOUT = 2_000;

/**
 * A connection apart from the pool, opened at its first use: it answers whether the database works, and cancels
 * statements, also while all connections of the pool are busy.
 */
export class ControlConnection {
  readonly #url: string;
  #client: Promise<pg.Client> | null = null;
  #closed = false;

  constructor(url: string) {
    this.#url = url;
  }

  /** Resolves if the database answers within two seconds. A connection that was cut meanwhile is replaced once. */
  async ping(): Promise<void> {
    const hadClient = this.#client !== null;
    try {
      await this.#query('select 1');
    } catch (error) {
      if (!hadClient) throw error;
      await this.#query('select 1');
    }
  }

  /** Cancels the statement that runs on another connection of the same role, given its process id. */
  async cancel(processId: number): Promise<void> {
    await this.#query('select pg_cancel_backend($1)', [processId]);
  }

  /** Ends another connection of the same role, with all statements that were sent on it. */
  async terminate(processId: number): Promise<void> {
    await this.#query('select pg_terminate_backend($1)', [processId]);
  }

  /** Afterwards nothing opens another connection. */
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
      this.#drop(connecting);
      throw error;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: TIMEOUT,
      query_timeout: TIMEOUT,
      pipeline: true,
      application_name: 'dateline-control',
    });
    client.on('error', () => this.#drop(connecting));
    const connecting = client.connect().then(
      () => client,
      async (error: unknown) => {
        await client.end().catch(() => {});
        throw error;
      },
    );
    return connecting;
  }

  /** Gives up a connection that failed; the next use opens another one. */
  #drop(failed: Promise<pg.Client>): void {
    if (this.#client === failed) this.#client = null;
    failed.then((client) => client.end()).catch(() => {});
  }
}
