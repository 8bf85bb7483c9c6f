import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';

export interface TableLock {
  /** Resolves once another connection waits for the table. */
  awaited(): Promise<void>;
  release(): Promise<void>;
}

/** Keeps everybody else from reading a table, so that a request that does is in flight for as long as a test wants. */
export async function lockTable(databaseUrl: string, table: string): Promise<TableLock> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`begin; lock table "${table}" in access exclusive mode`);
  let released = false;
  const release = async () => {
    if (released) return;
    released = true;
    await client.query('rollback');
    await client.end();
  };
  onTestFinished(release);
  return {
    async awaited() {
      const waiting = `select 1 from pg_locks where not granted and relation = '"${table}"'::regclass`;
      while ((await client.query(waiting)).rowCount === 0) await sleep(20);
    },
    release,
  };
}
