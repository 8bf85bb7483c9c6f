import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';

export interface TableLock {
  /** Resolves when another connection waits for the table. */
  awaited(): Promise<void>;
  release(): Promise<void>;
}

/** Locks a table, so that requests that read it remain in flight until the lock is released. */
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
