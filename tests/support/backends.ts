import { setTimeout as sleep } from 'node:timers/promises';
import { runSql } from './dump.ts';

const WAITING = `from pg_stat_activity
  where datname = current_database() and application_name = 'dateline' and wait_event_type = 'Lock'`;

/** Returns the number of statements of gateways that wait for a lock. */
async function blockedStatements(databaseUrl: string): Promise<number> {
  const [row] = await runSql<{ count: number }>(databaseUrl, `select count(*)::int4 as count ${WAITING}`);
  return row?.count ?? 0;
}

/** Resolves when exactly `count` statements of gateways wait for a lock. */
export async function untilBlocked(databaseUrl: string, count: number): Promise<void> {
  while ((await blockedStatements(databaseUrl)) !== count) await sleep(20);
}

/** Terminates the connections of gateways whose statements wait for a lock, as an administrator can. */
export async function killBlocked(databaseUrl: string): Promise<void> {
  await runSql(databaseUrl, `select pg_terminate_backend(pid) ${WAITING}`);
}
