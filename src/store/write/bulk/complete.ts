import { availableParallelism } from 'node:os';
import { isLoading, LOADING } from '../batch/loading.ts';
import { sql, transact, type WriteClient, writeAlone } from '../client.ts';
import { FIRST_STEPS, OTHER_STEPS, type RecountStep, runStep } from '../recount.ts';
import { derivedTables } from '../rows/derived-tables.ts';
import { foreignKeyTasks, indexTask } from './dropped-indexes.ts';
import { LoadLock } from './load-lock.ts';
import { runTasks } from './tasks.ts';

/** The maximum number of connections that recreate indexes and count. */
const PARALLEL = Math.min(4, availableParallelism());

/**
 * Completes a bulk load whose process ended before it was completed. Does nothing if there is none, or if its process
 * is still running. Returns whether a load was completed.
 */
export async function completeBulkLoad(
  client: WriteClient,
  onStep?: (step: string) => void,
): Promise<boolean> {
  if (!(await isLoading(client))) return false;
  const lock = await LoadLock.take(client);
  if (lock === null) return false;
  try {
    await complete(client, onStep);
    return true;
  } finally {
    lock.release();
  }
}

/**
 * Recreates the dropped indexes and foreign keys, and recalculates all aggregates, on several connections. Each step is
 * committed, and can be repeated. No other process writes at the same time.
 */
export async function complete(
  client: WriteClient,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  await writeAlone(client, async (tx) => {
    // This connection has the lock, and waits for the others.
    await tx.$executeRaw(sql`set local idle_in_transaction_session_timeout = 0`);
    const index = (table: string) => async () => {
      onStep(`indexes of ${table}`);
      await indexTask(client, table);
    };
    const count = (steps: readonly RecountStep[]) => async () => {
      for (const step of steps) {
        onStep(step.label);
        await transact(client, (part) => runStep(part, step));
      }
    };
    await runTasks([count(FIRST_STEPS), ...[...derivedTables, 'role'].map(index)], PARALLEL);
    const others = OTHER_STEPS.map((step) => async () => {
      await count([step])();
      if (step.table !== undefined) await index(step.table)();
    });
    await runTasks([...others, index('entity')], PARALLEL);
    onStep('foreign keys');
    await runTasks(await foreignKeyTasks(client), PARALLEL);
    await tx.$executeRaw(sql`delete from unfinished_work where name = ${LOADING}`);
  });
}
