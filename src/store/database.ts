import { Socket } from 'node:net';
import pg from 'pg';
import { DatelineError } from '../errors.ts';

/** SQL with a name, so that PostgreSQL parses and plans it once a connection. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Reads a few rows by an index: then it goes to PostgreSQL together with others of its moment. */
  readonly quick?: boolean;
  /** Only carries the row's type. */
  readonly row?: Row;
}

export type Row = pg.QueryResultRow;

/** Called for every SQL statement of a read, with the values of its parameters, before it is sent. */
export type QueryObserver = (
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => void;

export interface DatabaseOptions {
  readonly url: string;
  /** Most connections held at once. */
  readonly poolSize?: number;
  readonly onQuery?: QueryObserver;
}

/**
 * How values arrive: `int8` as a string of digits (ids exceed what a number holds), `timestamptz` as an ISO 8601
 * string in UTC with milliseconds, `date` as `yyyy-mm-dd`.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.TIMESTAMPTZ) return isoTime;
      if (oid === pg.types.builtins.DATE) return (text: string) => text;
    }
    return pg.types.getTypeParser(oid, format);
  },
};

/** Characters of a time in UTC to the second, as PostgreSQL writes it: `2024-08-20 12:00:00`. */
const TO_THE_SECOND = 19;

/**
 * A `timestamptz` as PostgreSQL writes it, as ISO 8601 in UTC with milliseconds. A list of lists has hundreds, most of
 * which nobody asked for: those that are in UTC already are not parsed.
 */
export function isoTime(text: string): string {
  const fraction = text.slice(TO_THE_SECOND, -3);
  if (!text.endsWith('+00') || text[10] !== ' ' || fraction.length > 4) return new Date(text).toISOString();
  const milliseconds = fraction === '' ? '.000' : fraction.padEnd(4, '0');
  return `${text.slice(0, 10)}T${text.slice(11, TO_THE_SECOND)}${milliseconds}Z`;
}

/** Milliseconds to wait for a connection: pg's own default is for ever. */
const CONNECTION_TIMEOUT = 5_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether it is or has a text that PostgreSQL refuses (NUL), or that UTF-8 would turn into another one. */
export const isUnstorable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0') || LONE_SURROGATE.test(value)
    : Array.isArray(value) && value.some(isUnstorable);

/**
 * Whether the server, or something on the way, cut a connection that nobody knew of when it was taken from the pool.
 * Statements here only read, so that one may be sent again.
 */
const isCut = (error: unknown): boolean =>
  error instanceof Error &&
  // "admin_shutdown"; and what pg says when a socket closes under a query.
  (('code' in error && (error.code === '57P01' || error.code === 'ECONNRESET' || error.code === 'EPIPE')) ||
    error.message === 'Connection terminated unexpectedly');

/** Most statements that are sent together: the next ones take another connection, so that PostgreSQL may work on both. */
const MAX_TOGETHER = 16;

/** A statement that waits to be sent with others. */
interface Waiting {
  readonly query: pg.QueryConfig;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** Sends in one piece what is written in one turn of the event loop: each piece is a system call, and wakes PostgreSQL. */
class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

/** A pool of connections and the one way to run a named statement on it. */
export class Database {
  readonly pool: pg.Pool;
  readonly #onQuery: QueryObserver | undefined;
  #waiting: Waiting[] = [];

  constructor(options: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline',
      pipeline: true,
      stream: () => new GatheringSocket(),
      types,
    });
    this.pool.on('connect', (client) => {
      // What fails of these fails with the connection, and its first statement says so.
      client.query("set timezone = 'UTC'").catch(() => {});
      // Statements are made such that one plan fits all values; planned for each, the small ones take thrice as long.
      // Where PostgreSQL is another engine that has no such setting, it plans as it does.
      client.query('set plan_cache_mode = force_generic_plan').catch(() => {});
    });
    // An idle connection that the server closes is replaced at its next use; unheard, the event would end the process.
    this.pool.on('error', () => {});
    this.#onQuery = options.onQuery;
  }

  /**
   * Rows of a named prepared statement. Rejects with pg's `DatabaseError` or a connection error; with BAD_USER_INPUT for
   * a text that PostgreSQL could not hold, so that every way a client's words come in is guarded here.
   */
  async query<R extends Row>(statement: Statement<R>, values: readonly unknown[] = []): Promise<R[]> {
    if (values.some(isUnstorable)) {
      throw new DatelineError(
        'BAD_USER_INPUT',
        'A text of the request has a NUL character or half a surrogate pair: no stored text has, so nothing can be found by it.',
      );
    }
    this.#onQuery?.(statement, values);
    const query = { name: statement.name, text: statement.text, values: [...values] };
    const send = statement.quick
      ? () => this.#sendTogether(query)
      : async () => (await this.pool.query(query)).rows;
    try {
      return (await send()) as R[];
    } catch (error) {
      if (!isCut(error)) throw error;
      return (await send()) as R[];
    }
  }

  #sendTogether(query: pg.QueryConfig): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ query, resolve, reject }) === 1) process.nextTick(() => this.#sendWaiting());
    });
  }

  #sendWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += MAX_TOGETHER) {
      this.#sendOn(waiting.slice(from, from + MAX_TOGETHER));
    }
  }

  #sendOn(together: readonly Waiting[]): void {
    this.pool.connect((error, client, release) => {
      if (!client) {
        for (const { reject } of together) reject(error ?? new Error('There is no connection.'));
        return;
      }
      let open = together.length;
      let failure: Error | undefined;
      // A connection that breaks fails its statements one by one; unheard, the event would end the process.
      const heard = () => {};
      client.on('error', heard);
      for (const { query, resolve, reject } of together) {
        void client.query(query, (error: Error | null, result) => {
          if (error) reject(error);
          else resolve(result.rows);
          failure ??= error ?? undefined;
          open -= 1;
          if (open > 0) return;
          client.off('error', heard);
          release(failure);
        });
      }
    });
  }

  /** Resolves once every running query has ended and all connections are closed. */
  close(): Promise<void> {
    return this.pool.end();
  }
}
