import pg from 'pg';
import type PgBoss from 'pg-boss';
import { DatelineError } from '../errors.ts';
import { CONNECTION_TIMEOUT } from '../store/connection/connect.ts';
import { NoConnection } from '../store/connection/failures.ts';
import { QUEUE_SCHEMA } from '../store/queue-schema.ts';

const INSUFFICIENT_PRIVILEGE = '42501';

/** The connections of a queue. */
export class QueueDatabase implements PgBoss.Db {
  readonly #pool: pg.Pool;

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 2,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'dateline-queue',
    });
    // The pool replaces an idle connection that the server closes. Without a listener, this event would end the process.
    this.#pool.on('error', () => {});
  }

  /** Runs statements for pg-boss. */
  async executeSql(text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
    return this.#use((client) => client.query(text, [...values]));
  }

  async query<R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.#use(async (client) => (await client.query<R>(text, [...values])).rows);
  }

  /** Runs calls of pg-boss in one transaction. */
  transaction<T>(work: (db: PgBoss.Db) => Promise<T>): Promise<T> {
    return this.#use(async (client) => {
      await client.query('begin');
      const result = await work({ executeSql: (text, values) => client.query(text, values) });
      await client.query('commit');
      return result;
    });
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  /** A connection on which a statement failed is closed, because it may be in an open transaction. */
  async #use<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((cause: unknown) => {
      throw new NoConnection(cause);
    });
    // Without a listener, a lost connection would end the process. The running statement fails with the same error.
    const ignore = () => {};
    client.on('error', ignore);
    try {
      const result = await work(client);
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

/** Explains why the tables of the queue cannot be created; returns other errors unchanged. */
export async function explainCreation(error: unknown, database: QueueDatabase): Promise<unknown> {
  if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) return error;
  const [row] = await database.query<{ grant: string }>(
    `select format('GRANT CREATE ON DATABASE %I TO %I;', current_database(), current_user) as grant`,
  );
  return new DatelineError(
    'DATABASE_PRIVILEGE_MISSING',
    `The schema ${QUEUE_SCHEMA} of the queue cannot be created: ${error.message}. As the owner of the database or a superuser, run: ${row?.grant}`,
    { cause: error },
  );
}
