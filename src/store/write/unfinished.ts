import { sql, type WriteClient } from './client.ts';

/** Runs work that must be completed. Until it completes, `needsWork` returns true, even after a restart. */
export async function finish<T>(client: WriteClient, name: string, work: () => Promise<T>): Promise<T> {
  await client.$executeRaw(sql`insert into unfinished_work (name) values (${name}) on conflict do nothing`);
  const result = await work();
  await client.$executeRaw(sql`delete from unfinished_work where name = ${name}`);
  return result;
}
