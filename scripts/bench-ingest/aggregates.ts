import { availableParallelism } from 'node:os';
import { runTasks } from '../../src/store/write/bulk/tasks.ts';
import {
  createWriteClient,
  rawSql,
  sql,
  type Transaction,
  transact,
  type WriteClient,
  writeAlone,
} from '../../src/store/write/client.ts';
import type { CountedTable } from '../../src/store/write/counted-tables.ts';
import {
  FIRST_STEPS,
  OTHER_STEPS,
  type RecountStep,
  runStep,
  setForAllRows,
} from '../../src/store/write/recount.ts';

/** The tables whose rows a recount updates where they differ, with the columns that it can change. */
const UPDATED: Readonly<Record<string, readonly string[]>> = {
  article: ['id', 'original_id'],
  role: ['*'],
  affiliation: ['*'],
  alias: ['*'],
  entity: ['*'],
  entity_identifier: ['*'],
};
/** The steps whose results are compared with the stored rows, so that no table is filled again. */
const FILLING = OTHER_STEPS.filter(({ filled }) => filled !== undefined);
const UPDATING: readonly RecountStep[] = [
  ...FIRST_STEPS,
  ...OTHER_STEPS.filter(({ filled }) => filled === undefined),
];

/**
 * Compares the aggregates with a recount, and returns the tables that differ. Rows that a recount updates are updated.
 * For the other tables, the recounted rows are compared with the stored rows, on several connections. `onStep` is called
 * with each step.
 */
export async function changedByRecount(
  databaseUrl: string,
  onStep: (step: string) => void = () => {},
): Promise<readonly string[]> {
  const client = createWriteClient(databaseUrl);
  try {
    const changed = await changedByUpdates(client, onStep);
    const tasks = FILLING.map(({ label, filled = [] }) => async () => {
      onStep(label);
      for (const table of filled) if (await differs(client, table)) changed.push(table.name);
    });
    await runTasks(tasks, availableParallelism());
    return changed;
  } finally {
    await client.$disconnect();
  }
}

/** Runs the steps that update rows, and returns the tables that they changed. */
async function changedByUpdates(client: WriteClient, onStep: (step: string) => void): Promise<string[]> {
  const before = await digests(client);
  await writeAlone(client, async (tx) => {
    for (const step of UPDATING) {
      onStep(step.label);
      await runStep(tx, step);
    }
  });
  const after = await digests(client);
  return Object.keys(UPDATED).filter((table) => before.get(table) !== after.get(table));
}

async function digests(client: WriteClient): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>();
  for (const [table, columns] of Object.entries(UPDATED)) {
    const rows = rawSql(`select ${columns.join(', ')} from ${table}`);
    result.set(table, await transact(client, (tx) => digest(tx, rows)));
  }
  return result;
}

/** Returns whether the rows of a table are not the rows that a recount would insert. */
const differs = (client: WriteClient, { name, columns, rows }: CountedTable): Promise<boolean> =>
  transact(client, async (tx) => {
    const stored = await digest(tx, rawSql(`select ${columns.join(', ')} from ${name}`));
    return (await digest(tx, rows)) !== stored;
  });

/** Returns a digest of the rows of a query, which does not depend on their order. */
async function digest(tx: Transaction, rows: CountedTable['rows']): Promise<string> {
  await setForAllRows(tx);
  const [row] = await tx.$queryRaw<{ digest: string }[]>(sql`
    select concat(count(*), ' ', sum(hashtextextended(one::text, 0)::numeric)) as digest from (${rows}) one`);
  return row?.digest ?? '';
}
