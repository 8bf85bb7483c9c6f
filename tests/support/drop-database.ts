import type pg from 'pg';

/** Milliseconds within which a terminated connection must close. */
const GRACE = 1_000;

/**
 * Drops a database and terminates its connections. `drop database … with (force)` would fail for an ordinary role while
 * an autovacuum worker runs, because it terminates the worker as well; a plain `drop database` makes the server do that.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid, ${GRACE}) from pg_stat_activity
     where datname = $1 and backend_type = 'client backend'`,
    [name],
  );
  await client.query(`drop database if exists "${name}"`);
}
