import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DatelineError } from '../errors.ts';
import { Caller } from './caller.ts';
import { Connections, type Row } from './connections.ts';
import { isCancelled, isTransient, isUnavailable, timedOut, unavailable } from './database-failures.ts';

export type { Row } from './connections.ts';

/** SQL with a name, so that PostgreSQL parses and plans it once a connection. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Reads a few rows by an index: then it goes to PostgreSQL together with others of its moment. */
  readonly quick?: boolean;
  /** Only carries the row's type. */
  readonly row?: Row;
}

/** Called for every SQL statement of a read, with the values of its parameters, before it is sent. */
type QueryObserver = (
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => void;

export interface DatabaseOptions {
  readonly url: string;
  /** Number of connections held at once for statements; 10 without it. One more serves `ping` and cancellation. */
  readonly poolSize?: number;
  /** Milliseconds after which PostgreSQL cancels a statement; 10,000 without it. */
  readonly statementTimeout?: number;
  readonly onQuery?: QueryObserver;
}

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT = 10_000;
/** Milliseconds before a statement is sent again, after its first and second failure. */
const PAUSES = [100, 400];

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether it is or has a text that PostgreSQL refuses (NUL), or that UTF-8 would turn into another one. */
export const isUnstorable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0') || LONE_SURROGATE.test(value)
    : Array.isArray(value) && value.some(isUnstorable);

/** What all `Database` objects of one server share. */
class Server {
  readonly connections: Connections;
  readonly statementTimeout: number;
  readonly onQuery: QueryObserver | undefined;
  /** Whether the last statement found the database unavailable. Statements are then sent once only. */
  down = false;

  constructor({ url, poolSize = POOL_SIZE, statementTimeout = STATEMENT_TIMEOUT, onQuery }: DatabaseOptions) {
    this.connections = new Connections({ url, poolSize, statementTimeout });
    this.statementTimeout = statementTimeout;
    this.onQuery = onQuery;
  }
}

/** The one way to run named statements on a database, on behalf of one caller. */
export class Database {
  readonly #server: Server;
  readonly #caller: Caller | null;

  /** Without a caller, each statement runs on its own behalf. */
  constructor(options: DatabaseOptions | Database, caller: Caller | null = null) {
    this.#server = options instanceof Database ? options.#server : new Server(options);
    this.#caller = caller;
  }

  /** The same database, on behalf of another caller. */
  for(caller: Caller): Database {
    return new Database(this, caller);
  }

  get pool(): pg.Pool {
    return this.#server.connections.pool;
  }

  /** Number of statements, or groups of quick ones, that wait for a connection. */
  get waiting(): number {
    return this.#server.connections.waiting;
  }

  /**
   * Rows of a named prepared statement. Rejects with pg's `DatabaseError`; with BAD_USER_INPUT for a text that PostgreSQL
   * cannot store; with STATEMENT_TIMEOUT; with DATABASE_BUSY or DATABASE_UNAVAILABLE, which fail the caller; and with the
   * failure of the caller once it has one.
   */
  async query<R extends Row>(statement: Statement<R>, values: readonly unknown[] = []): Promise<R[]> {
    if (values.some(isUnstorable)) {
      throw new DatelineError(
        'BAD_USER_INPUT',
        'A text of the request has a NUL character or half a surrogate pair: no stored text has, so nothing can be found by it.',
      );
    }
    const caller = this.#caller ?? new Caller();
    if (caller.failure) throw caller.failure;
    this.#server.onQuery?.(statement, values);
    const query = { name: statement.name, text: statement.text, values: [...values] };
    const { connections } = this.#server;
    const send = statement.quick
      ? () => connections.sendTogether(query, caller)
      : () => connections.send(query, caller);
    try {
      const rows = await send();
      this.#server.down = false;
      return rows as R[];
    } catch (error) {
      return (await this.#recover(error, caller, send)) as R[];
    }
  }

  /** Resolves if the database answers, also while all connections are busy. */
  ping(): Promise<void> {
    return this.#server.connections.control.ping();
  }

  /** Resolves once every running query has ended and all connections are closed. */
  close(): Promise<void> {
    return this.#server.connections.close();
  }

  /** Sends a statement again if that may help; else throws the error for the caller. */
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
