import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What the triggers of the migrations announce on. */
const CHANNEL = 'dateline';
/** Stands for more changes than can be named. */
const EVERYTHING = '*';

/** Milliseconds. */
const CONNECTION_TIMEOUT = 5_000;
const LONGEST_PAUSE = 2_000;
/** How often the connection is tried, and how long an answer may take before it counts as lost. */
const HEARTBEAT = 5_000;

export interface ChangeListener {
  /** Rows that a committed transaction changed: `article:12`, `entity:7`. */
  changed(keys: readonly string[]): void;
  /** Anything may have changed: whatever was read before may be out of date. */
  changedAll(): void;
  /** Whether changes are heard. What was announced while they were not is never known. */
  listening(live: boolean): void;
}

/** Hears what any process commits to the database, a few milliseconds later. A lost connection is tried again and again. */
export class ChangeFeed {
  readonly #url: string;
  readonly #listener: ChangeListener;
  readonly #closing = new AbortController();
  #client: pg.Client | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(url: string, listener: ChangeListener) {
    this.#url = url;
    this.#listener = listener;
  }

  /** Begins to listen; resolves when the first connection listens. Rejects where there is no first connection. */
  async open(): Promise<void> {
    const first = await this.#connect();
    this.#ended = this.#keepUp(first);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => {});
    await this.#ended;
  }

  /** Listens on a new connection. */
  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      query_timeout: HEARTBEAT,
      keepAlive: true,
      application_name: 'dateline-listener',
    });
    client.on('error', () => {}); // `end` follows
    client.on('notification', ({ payload = '' }) => {
      if (payload === EVERYTHING) this.#listener.changedAll();
      else this.#listener.changed(payload.split(' '));
    });
    try {
      await client.connect();
      this.#client = client;
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.#listener.listening(true);
    return client;
  }

  async #keepUp(first: pg.Client): Promise<void> {
    let client = first;
    while (!this.#closing.signal.aborted) {
      await this.#lost(client);
      if (this.#closing.signal.aborted) return;
      this.#listener.listening(false);
      const next = await this.#reconnect();
      if (!next) return;
      client = next;
    }
  }

  /** Resolves when a connection has ended, or gives no answer. */
  async #lost(client: pg.Client): Promise<void> {
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    const beat = setInterval(() => {
      client.query('select').catch(() => client.end().catch(() => {}));
    }, HEARTBEAT);
    beat.unref();
    await ended;
    clearInterval(beat);
  }

  async #reconnect(): Promise<pg.Client | null> {
    for (let pause = 10; !this.#closing.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await this.#connect();
      } catch {
        await sleep(pause, undefined, { signal: this.#closing.signal, ref: false }).catch(() => {});
      }
    }
    return null;
  }
}
