import { recountCopies } from './batch/copies.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';

/** The name of the record that a migration adds if the database has articles without hashes. */
const WORK = 'copies';

/** Finds the copies among articles that were stored before articles had hashes. Usually, there is nothing to do. */
export async function completeCopies(client: WriteClient, onStep?: (step: string) => void): Promise<void> {
  const unfinished = sql`select from unfinished_work where name = ${WORK}`;
  if ((await client.$executeRaw(unfinished)) === 0) return;
  await writeAlone(client, async (tx) => {
    if ((await tx.$executeRaw(unfinished)) === 0) return;
    onStep?.('copies');
    await recountCopies(tx);
    await tx.$executeRaw(sql`delete from unfinished_work where name = ${WORK}`);
  });
}
