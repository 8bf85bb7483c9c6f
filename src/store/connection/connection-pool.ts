import { Socket } from 'node:net';
import pg from 'pg';
import { groupBy } from '../group.ts';
import type { Caller } from './caller.ts';
import { CONNECTION_TIMEOUT } from './connect.ts';
import { ControlConnection } from './control-connection.ts';
import { NoConnection } from './failures.ts';
import { callerOf, isNeeded, type OpenStatement, type Row, sendPipeline } from './pipeline.ts';
import { type Job, StatementQueue } from './statement-queue.ts';
import { valueTypes } from './value-types.ts';

/** The maximum number of callers of each kind (ordinary, expensive) whose statements wait for a connection. */
const MAX_WAITING_CALLERS = 256;
/**
 * The maximum number of statements in a pipeline. Further statements use another connection, so that PostgreSQL can
 * execute both groups in parallel.
 */
const MAX_PIPELINED = 16;

export interface ConnectionPoolOptions {
  readonly url: string;
  /** The maximum number of connections for statements. */
  readonly poolSize: number;
  /** The time after which PostgreSQL cancels a statement, in milliseconds. */
  readonly statementTimeout: number;
}

/** Writes all data of one tick with one system call, because each system call wakes PostgreSQL. */
class BatchingSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

/** The database connections of a process. Assigns connections to statements in the order of the statement queue. */
export class ConnectionPool {
  readonly pool: pg.Pool;
  readonly control: ControlConnection;
  readonly #queue: StatementQueue;
  #gathered: OpenStatement[] = [];

  constructor({ url, poolSize, statementTimeout }: ConnectionPoolOptions) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline',
      pipeline: true,
      stream: () => new BatchingSocket(),
      types: valueTypes,
    });
    this.pool.on('connect', (client) => {
      // These statements fail only if the connection fails. The first statement on the connection then also fails and
      // reports the error.
      client.query("set timezone = 'UTC'").catch(() => {});
      client.query(`set statement_timeout = ${statementTimeout}`).catch(() => {});
      // Each statement is written so that one plan suits all values. If PostgreSQL planned a statement for each
      // execution, small statements would take three times as long. Compatible databases without this setting use
      // their default behaviour.
      client.query('set plan_cache_mode = force_generic_plan').catch(() => {});
    });
    // The pool replaces an idle connection that the server closes. Without a listener, this event would end the
    // process.
    this.pool.on('error', () => {});
    this.control = new ControlConnection(url);
    this.#queue = new StatementQueue({ slots: poolSize, maxCallers: MAX_WAITING_CALLERS });
  }

  /** The number of jobs waiting for a connection. */
  get waiting(): number {
    return this.#queue.waiting;
  }

  /** Runs a statement on a separate connection. The statement is cancelled when its caller fails. */
  send(query: pg.QueryConfig, caller: Caller): Promise<Row[]> {
    return new Promise((resolve, reject) => this.#enter([{ query, caller, resolve, reject }]));
  }

  /**
   * Runs a statement in one pipeline with other statements that are issued in the same tick. Use this method for
   * statements that read a few rows by an index. The pipeline is cancelled when all its callers have failed. A caller
   * that fails earlier does not wait for the pipeline.
   */
  sendPipelined(query: pg.QueryConfig, caller: Caller): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#gathered.push({ query, caller, resolve, reject }) === 1) {
        process.nextTick(() => this.#sendGathered());
      }
    });
  }

  async close(): Promise<void> {
    // The control connection is closed last, because the remaining statements may have to be cancelled.
    await this.pool.end();
    await this.control.close();
  }

  #sendGathered(): void {
    const needed = this.#gathered.filter(isNeeded);
    this.#gathered = [];
    // Ordinary callers do not share a pipeline with expensive ones, so that ordinary callers do not wait for expensive
    // ones.
    for (const statements of groupBy(needed, ({ caller }) => caller.expensive).values()) {
      for (let from = 0; from < statements.length; from += MAX_PIPELINED) {
        this.#enter(statements.slice(from, from + MAX_PIPELINED));
      }
    }
  }

  /** Queues the statements of one pipeline. */
  #enter(pipeline: readonly OpenStatement[]): void {
    const refuse = (reason: Error) => {
      for (const { reject } of pipeline) reject(reason);
    };
    const start: Job['start'] = (leave) => {
      this.pool.connect((error, client, release) => {
        if (!client) {
          refuse(new NoConnection(error));
          leave();
          return;
        }
        const abandon = (open: number) => this.#abandon(client, open);
        sendPipeline(client, pipeline.filter(isNeeded), abandon, (failure) => {
          release(failure);
          leave();
        });
      });
    };
    this.#queue.enter({ caller: callerOf(pipeline), start, refuse });
  }

  /**
   * Cancels the statements on a connection. If the cancellation fails, the statements end at the statement timeout.
   */
  #abandon(client: pg.PoolClient, open: number): void {
    const processId = processIdOf(client);
    const ended = open > 1 ? this.control.terminate(processId) : this.control.cancel(processId);
    ended.catch(() => {});
  }
}

/** Returns the process id of the PostgreSQL backend of a connection, which pg's types omit. */
const processIdOf = (client: pg.PoolClient): number =>
  (client as pg.PoolClient & { readonly processID: number }).processID;
