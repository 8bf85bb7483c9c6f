import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DatelineError } from '../errors.ts';
import { Caller } from './connection/caller.ts';
import { ConnectionPool } from './connection/connection-pool.ts';
import { isCancelled, isTransient, isUnavailable, timedOut, unavailable } from './connection/failures.ts';
import type { Row } from './connection/pipeline.ts';

export type { Row } from './connection/pipeline.ts';

/** SQL with a name, so that PostgreSQL parses and plans it once per connection. */
export interface NamedStatement<Row> {
  readonly name: string;
  readonly text: string;
  /**
   * Whether the statement reads a few rows by an index. Such statements are pipelined with others issued in the same
   * tick.
   */
  readonly quick?: boolean;
  /** Whether PostgreSQL stores the plan under the name (default true). Otherwise the name is used only in logs. */
  readonly prepared?: boolean;
  /** Declares the type of the rows. The property is never set. */
  readonly row?: Row;
}

/** Called before each statement is sent, with the values of its parameters. */
type QueryObserver = (
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => void;

export interface DatabaseOptions {
  readonly url: string;
  /**
   * The maximum number of connections for statements (default 10). One more connection is used for `ping` and
   * cancellation.
   */
  readonly poolSize?: number;
  /** The time after which PostgreSQL cancels a statement, in milliseconds (default: 10,000). */
  readonly statementTimeout?: number;
  readonly onQuery?: QueryObserver;
}

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT = 10_000;
/** The pauses before each retry of a statement, in milliseconds. */
const PAUSES = [100, 400];

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Returns whether the value contains a text that PostgreSQL cannot store: a text with a NUL character, or a text that
 * is not valid Unicode.
 */
export const isUnstorable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0') || LONE_SURROGATE.test(value)
    : Array.isArray(value) && value.some(isUnstorable);

/** Characters that must be escaped in an array literal. */
const ESCAPED = /["\\]/;

/**
 * Converts a list of texts to an array literal of PostgreSQL. Statements have lists of hundreds of ids, for which pg's
 * own conversion takes longer.
 */
const toParameter = (value: unknown): unknown =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'string' && !ESCAPED.test(item))
    ? `{"${value.join('","')}"}`
    : value;

/** The state that all `Database` objects of one database share. */
class Server {
  readonly connections: ConnectionPool;
  readonly statementTimeout: number;
  readonly onQuery: QueryObserver | undefined;
  /** Whether the database was unavailable for the last statement. If true, statements are not retried. */
  down = false;

  constructor({ url, poolSize = POOL_SIZE, statementTimeout = STATEMENT_TIMEOUT, onQuery }: DatabaseOptions) {
    this.connections = new ConnectionPool({ url, poolSize, statementTimeout });
    this.statementTimeout = statementTimeout;
    this.onQuery = onQuery;
  }
}

/** Runs read-only statements on a database, on behalf of one caller. */
export class Database {
  readonly #server: Server;
  readonly #caller: Caller | null;

  /** If `caller` is null, the failure of one statement does not affect other statements. */
  constructor(options: DatabaseOptions | Database, caller: Caller | null = null) {
    this.#server = options instanceof Database ? options.#server : new Server(options);
    this.#caller = caller;
  }

  /** Returns an object for the same database that runs statements on behalf of another caller. */
  for(caller: Caller): Database {
    return new Database(this, caller);
  }

  get pool(): pg.Pool {
    return this.#server.connections.pool;
  }

  /** The number of statements and pipelines that wait for a connection. */
  get waiting(): number {
    return this.#server.connections.waiting;
  }

  /**
   * Runs a statement and returns its rows. Rejects with BAD_USER_INPUT for a text that PostgreSQL cannot store, with
   * STATEMENT_TIMEOUT, with DATABASE_BUSY or DATABASE_UNAVAILABLE (which fail the caller), with the caller's failure,
   * or with pg's `DatabaseError`.
   */
  async query<R extends Row>(statement: NamedStatement<R>, values: readonly unknown[] = []): Promise<R[]> {
    const parameters = values.map(toParameter);
    if (parameters.some(isUnstorable)) {
      throw new DatelineError(
        'BAD_USER_INPUT',
        'A string in the request contains a NUL character or an unpaired surrogate. Stored text cannot contain such a character, so no stored text can match. Remove it.',
      );
    }
    const caller = this.#caller ?? new Caller();
    if (caller.failure) throw caller.failure;
    this.#server.onQuery?.(statement, values);
    const { name, text, prepared = true, quick = false } = statement;
    const query = { name: prepared ? name : undefined, text, values: parameters };
    const { connections } = this.#server;
    const send = quick
      ? () => connections.sendPipelined(query, caller)
      : () => connections.send(query, caller);
    try {
      const rows = await send();
      this.#server.down = false;
      return rows as R[];
    } catch (error) {
      return (await this.#recover(error, caller, send)) as R[];
    }
  }

  /** Resolves if the database responds, even while all connections are busy. */
  ping(): Promise<void> {
    return this.#server.connections.control.ping();
  }

  /** Waits for running statements, then closes all connections. */
  close(): Promise<void> {
    return this.#server.connections.close();
  }

  /** Retries a statement after a transient failure; otherwise throws the error for the caller. */
  async #recover(error: unknown, caller: Caller, send: () => Promise<Row[]>): Promise<Row[]> {
    let failure = error;
    for (const pause of this.#server.down ? [] : PAUSES) {
      if (caller.failure || !isTransient(failure)) break;
      await sleep(pause);
      try {
        return await send();
      } catch (again) {
        failure = again;
      }
    }
    throw this.#explain(failure, caller);
  }

  #explain(error: unknown, caller: Caller): unknown {
    if (caller.failure) return caller.failure;
    if (isCancelled(error)) return timedOut(this.#server.statementTimeout, error);
    if (isUnavailable(error)) {
      this.#server.down = true;
      const failure = unavailable(error);
      caller.fail(failure);
      return failure;
    }
    if (error instanceof DatelineError) caller.fail(error);
    return error;
  }
}
