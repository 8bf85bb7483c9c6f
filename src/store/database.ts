import pg from 'pg';
import { DatelineError } from '../errors.ts';

/** SQL with a name, so that PostgreSQL parses and plans it once a connection. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
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

/** A pool of connections and the one way to run a named statement on it. */
export class Database {
  readonly pool: pg.Pool;
  readonly #onQuery: QueryObserver | undefined;

  constructor(options: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline',
      types,
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
    try {
      return (await this.pool.query<R>(query)).rows;
    } catch (error) {
      if (!isCut(error)) throw error;
      return (await this.pool.query<R>(query)).rows;
    }
  }

  /** Resolves once every running query has ended and all connections are closed. */
  close(): Promise<void> {
    return this.pool.end();
  }
}
