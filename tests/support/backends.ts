import { setTimeout as sleep } from 'node:timers/promises';
import { runSql, withClient } from './dump.ts';

const WAITING = `from pg_stat_activity
  where datname = current_database() and application_name = 'dateline' and wait_event_type = 'Lock'`;

/** Resolves when exactly `count` statements of gateways wait for a lock. */
export function untilBlocked(databaseUrl: string, count: number): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    const blocked = async () => (await client.query(`select 1 ${WAITING}`)).rowCount;
    while ((await blocked()) !== count) await sleep(20);
  });
}

/** Terminates the connections of gateways whose statements wait for a lock, as an administrator can. */
export async function killBlocked(databaseUrl: string): Promise<void> {
  await runSql(databaseUrl, `select pg_terminate_backend(pid) ${WAITING}`);
}
