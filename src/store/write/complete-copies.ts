import { contribute, entitiesOfMoved } from './batch/contribute.ts';
import { recountCopies } from './batch/copies.ts';
import { refreshWeights } from './batch/suggestions.ts';
import { sql, type WriteClient, writeAlone } from './client.ts';

/** The name of the record that a migration adds if the database has articles without hashes. */
const WORK = 'copies';
/** The maximum number of articles whose counts are changed by one set of statements. */
const BATCH = 1_000;

/**
 * Finds the copies among articles that were stored before articles had hashes, and counts them as copies. Usually, there
 * is nothing to do.
 */
export async function completeCopies(client: WriteClient, onStep?: (step: string) => void): Promise<void> {
  const unfinished = sql`select from unfinished_work where name = ${WORK}`;
  if ((await client.$executeRaw(unfinished)) === 0) return;
  await writeAlone(client, async (tx) => {
    if ((await tx.$executeRaw(unfinished)) === 0) return;
    onStep?.('copies');
    const changes = await recountCopies(tx);
    for (let start = 0; start < changes.length; start += BATCH) {
      const batch = changes.slice(start, start + BATCH);
      await contribute(tx, batch);
      await refreshWeights(tx, await entitiesOfMoved(tx, batch));
    }
    await tx.$executeRaw(sql`delete from unfinished_work where name = ${WORK}`);
  });
}
