import type pg from 'pg';

/** Milliseconds that an ended connection may take to go. */
const GRACE = 1_000;

/**
 * Drops a database, and whatever connections it still has. Not `with (force)`: that ends an autovacuum worker too, which
 * an ordinary role must not, while a plain `drop database` has the server send its own workers away.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid, ${GRACE}) from pg_stat_activity
     where datname = $1 and backend_type = 'client backend'`,
    [name],
  );
  await client.query(`drop database if exists "${name}"`);
}
