import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openClient } from '../connection/connect.ts';

/** The channel that the triggers in the migrations notify. */
const CHANNEL = 'dateline';
/** The payload for a transaction that changed too many rows to list. */
const EVERYTHING = '*';

/** The interval between two checks of the connection, and the maximum time to wait for a response, in milliseconds. */
const HEARTBEAT = 5_000;
/**
 * The pauses between two attempts to reconnect, in milliseconds: the first pause, which doubles with each attempt, and
 * the maximum.
 */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 2_000;

export interface ChangeListener {
  /** Called with the tags of the rows that a committed transaction changed: `article:12`, `entity:7`. */
  changed(keys: readonly string[]): void;
  /** Called if any row may have changed. Everything that was read before may be out of date. */
  changedAll(): void;
  /**
   * Called when the change feed connects (true) or loses its connection (false). Changes while it is not connected
   * are not reported.
   */
  listening(live: boolean): void;
}

/**
 * Reports the changes that any process commits to the database, within milliseconds. Reconnects when the connection is
 * lost.
 */
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

  /** Starts to listen. Resolves when the first connection listens, and rejects if this connection fails. */
  async open(): Promise<void> {
    const first = await this.#connect();
    this.#ended = this.#keepConnected(first);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => {});
    await this.#ended;
  }

  /** Opens a connection and listens on it. */
  async #connect(): Promise<pg.Client> {
    const client = await openClient({
      connectionString: this.#url,
      query_timeout: HEARTBEAT,
      keepAlive: true,
      application_name: 'dateline-listener',
    });
    client.on('notification', ({ payload = '' }) => {
      if (payload === EVERYTHING) this.#listener.changedAll();
      else this.#listener.changed(payload.split(' '));
    });
    try {
      this.#client = client;
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.#listener.listening(true);
    return client;
  }

  async #keepConnected(first: pg.Client): Promise<void> {
    let client = first;
    while (!this.#closing.signal.aborted) {
      await this.#untilLost(client);
      if (this.#closing.signal.aborted) return;
      this.#listener.listening(false);
      const next = await this.#reconnect();
      if (!next) return;
      client = next;
    }
  }

  /** Resolves when a connection has ended or no longer responds. */
  async #untilLost(client: pg.Client): Promise<void> {
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    const beat = setInterval(() => {
      client.query('select').catch(() => client.end().catch(() => {}));
    }, HEARTBEAT);
    beat.unref();
    await ended;
    clearInterval(beat);
  }

  async #reconnect(): Promise<pg.Client | null> {
    for (let pause = FIRST_PAUSE; !this.#closing.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await this.#connect();
      } catch {
        await sleep(pause, undefined, { signal: this.#closing.signal, ref: false }).catch(() => {});
      }
    }
    return null;
  }
}
