import { sql, type Transaction, transact, type WriteClient } from '../client.ts';
import { dropIndexes, type IndexDefinition, setIndexMemory } from '../unindexed.ts';

/** Drops indexes like `dropIndexes`, and records their definitions in the database. */
export async function dropRecorded(
  tx: Transaction,
  tables: readonly string[],
  identified: readonly string[],
): Promise<void> {
  const dropped = await dropIndexes(tx, tables, identified);
  const column = <T>(value: (one: IndexDefinition) => T): T[] => dropped.map(value);
  await tx.$executeRaw(sql`
    insert into dropped_index (relation, name, definition, foreign_key)
    select * from unnest(${column(({ relation }) => relation)}::text[], ${column(({ name }) => name)}::text[],
      ${column(({ definition }) => definition)}::text[], ${column(({ foreignKey }) => foreignKey)}::bool[])`);
}

/** Recreates the recorded indexes and keys of a table, and updates its statistics. */
export const indexTask = (client: WriteClient, table: string): Promise<void> =>
  transact(client, async (tx) => {
    const recorded = await tx.$queryRaw<IndexDefinition[]>(sql`
      select relation, name, definition, foreign_key as "foreignKey" from dropped_index
      where relation = ${table} and not foreign_key order by name`);
    await setIndexMemory(tx);
    for (const index of recorded) await recreate(tx, index);
    await tx.$executeRawUnsafe(`analyze ${table}`);
  });

/** Returns the tasks that recreate the recorded foreign keys. The keys to which they refer must exist. */
export async function foreignKeyTasks(client: WriteClient): Promise<readonly (() => Promise<void>)[]> {
  const recorded = await client.$queryRaw<IndexDefinition[]>(sql`
    select relation, name, definition, foreign_key as "foreignKey" from dropped_index
    where foreign_key order by relation, name`);
  return recorded.map((one) => () => transact(client, (tx) => recreate(tx, one)));
}

async function recreate(tx: Transaction, { relation, name, definition }: IndexDefinition): Promise<void> {
  await tx.$executeRawUnsafe(definition);
  await tx.$executeRaw(sql`delete from dropped_index where relation = ${relation} and name = ${name}`);
}
