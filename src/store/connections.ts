import { Socket } from 'node:net';
import pg from 'pg';
import { Caller } from './caller.ts';
import { ControlConnection } from './control-connection.ts';
import { NoConnection } from './database-failures.ts';
import { groupBy } from './group.ts';
import { type Job, StatementQueue } from './statement-queue.ts';
import { valueTypes } from './value-types.ts';

export type Row = pg.QueryResultRow;

/** Milliseconds to wait for a connection: pg's own default is for ever. */
const CONNECTION_TIMEOUT = 5_000;
/** Number of callers of each kind whose statements may wait for a connection. */
const MAX_WAITING_CALLERS = 256;
/** Number of statements that are sent together: the next ones take another connection, so that PostgreSQL may work on both. */
const MAX_TOGETHER = 16;

export interface ConnectionsOptions {
  readonly url: string;
  /** Number of connections held at once for statements. */
  readonly poolSize: number;
  /** Milliseconds after which PostgreSQL cancels a statement. */
  readonly statementTimeout: number;
}

/** A statement that waits to be sent. */
interface Waiting {
  readonly query: pg.QueryConfig;
  readonly caller: Caller;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** Sends in one piece what is written in one turn of the event loop: each piece is a system call, and wakes PostgreSQL. */
class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

/** The connections of a process to its database, and the order in which statements get them. */
export class Connections {
  readonly pool: pg.Pool;
  readonly control: ControlConnection;
  readonly #queue: StatementQueue;
  #together: Waiting[] = [];

  constructor({ url, poolSize, statementTimeout }: ConnectionsOptions) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline',
      pipeline: true,
      stream: () => new GatheringSocket(),
      types: valueTypes,
    });
    this.pool.on('connect', (client) => {
      // What fails of these fails with the connection, and its first statement says so.
      client.query("set timezone = 'UTC'").catch(() => {});
      client.query(`set statement_timeout = ${statementTimeout}`).catch(() => {});
      // Statements are made such that one plan fits all values; planned for each, the small ones take thrice as long.
      // Where PostgreSQL is another engine that has no such setting, it plans as it does.
      client.query('set plan_cache_mode = force_generic_plan').catch(() => {});
    });
    // An idle connection that the server closes is replaced at its next use; unheard, the event would end the process.
    this.pool.on('error', () => {});
    this.control = new ControlConnection(url);
    this.#queue = new StatementQueue({ slots: poolSize, maxCallers: MAX_WAITING_CALLERS });
  }

  /** Number of jobs that wait for a connection. */
  get waiting(): number {
    return this.#queue.waiting;
  }

  /** Runs a statement on a connection of its own. It is cancelled in PostgreSQL when its caller fails. */
  send(query: pg.QueryConfig, caller: Caller): Promise<Row[]> {
    return new Promise((resolve, reject) => this.#enter([{ query, caller, resolve, reject }]));
  }

  /**
   * Runs a statement that reads a few rows by an index, on one connection with others of the same tick. It is cancelled
   * when the callers of all of these have failed; a caller that fails before does not wait for it.
   */
  sendTogether(query: pg.QueryConfig, caller: Caller): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#together.push({ query, caller, resolve, reject }) === 1) {
        process.nextTick(() => this.#sendGathered());
      }
    });
  }

  async close(): Promise<void> {
    // The last statements may have to be cancelled.
    await this.pool.end();
    await this.control.close();
  }

  #sendGathered(): void {
    const gathered = this.#together.filter(stillNeeded);
    this.#together = [];
    // Expensive callers share connections only with each other: nobody else waits with them.
    for (const statements of groupBy(gathered, ({ caller }) => caller.expensive).values()) {
      for (let from = 0; from < statements.length; from += MAX_TOGETHER) {
        this.#enter(statements.slice(from, from + MAX_TOGETHER));
      }
    }
  }

  /** Queues statements that share a connection. */
  #enter(together: readonly Waiting[]): void {
    const refuse = (reason: Error) => {
      for (const { reject } of together) reject(reason);
    };
    const start: Job['start'] = (leave) => {
      this.pool.connect((error, client, release) => {
        if (!client) {
          refuse(new NoConnection(error));
          leave();
          return;
        }
        this.#sendOn(client, together.filter(stillNeeded), (failure) => {
          release(failure);
          leave();
        });
      });
    };
    this.#queue.enter({ caller: callerOf(together), start, refuse });
  }

  #sendOn(
    client: pg.PoolClient,
    together: readonly Waiting[],
    done: (failure: Error | undefined) => void,
  ): void {
    let open = together.length;
    let needed = together.length;
    let failure: Error | undefined;
    if (open === 0) {
      done(failure);
      return;
    }
    // A connection that breaks fails its statements one by one; unheard, the event would end the process.
    const heard = () => {};
    client.on('error', heard);
    for (const { query, caller, resolve, reject } of together) {
      const give = (reason: Error) => {
        reject(reason);
        needed -= 1;
        if (needed > 0) return;
        // A cancellation may arrive late: it must not meet the next statement of this connection, so that is given up.
        failure ??= reason;
        this.#abandon(client, open);
      };
      caller.onFailure(give);
      void client.query(query, (error: Error | null, result) => {
        caller.offFailure(give);
        if (error) reject(error);
        else resolve(result.rows);
        failure ??= error ?? undefined;
        open -= 1;
        if (!caller.failure) needed -= 1;
        if (open > 0) return;
        client.off('error', heard);
        done(failure);
      });
    }
  }

  /** Ends the work on a connection whose results nobody needs. If that fails, the statement timeout does it. */
  #abandon(client: pg.PoolClient, open: number): void {
    const processId = processIdOf(client);
    const ended = open > 1 ? this.control.terminate(processId) : this.control.cancel(processId);
    ended.catch(() => {});
  }
}

/** Whether a statement's caller waits for it; else rejects it. */
function stillNeeded({ caller, reject }: Waiting): boolean {
  if (caller.failure) reject(caller.failure);
  return !caller.failure;
}

/**
 * The caller in whose name statements wait that share a connection: their own, or one that fails when all of theirs have.
 * The failure of one of them must not become that of the others.
 */
function callerOf(together: readonly Waiting[]): Caller {
  const callers = new Set(together.map(({ caller }) => caller));
  const [only] = callers;
  if (only && callers.size === 1) return only;
  const shared = new Caller();
  shared.expensive = only?.expensive ?? false;
  let waiting = callers.size;
  for (const caller of callers) {
    caller.onFailure((failure) => {
      for (const each of together) if (each.caller === caller) each.reject(failure);
      waiting -= 1;
      if (waiting === 0) shared.fail(failure);
    });
  }
  return shared;
}

/** The process id of the server's end of a connection, which the types of pg omit. */
const processIdOf = (client: pg.PoolClient): number =>
  (client as pg.PoolClient & { readonly processID: number }).processID;
