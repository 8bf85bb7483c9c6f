import { sql, type Transaction } from './client.ts';

/** The maximum memory for creating an index. */
const INDEX_MEMORY = '256MB';

/** The name of an index, key or foreign key of a table, and the statement that recreates it. */
export interface IndexDefinition {
  readonly relation: string;
  readonly name: string;
  readonly definition: string;
  readonly foreignKey: boolean;
}

/**
 * Drops the indexes, keys and foreign keys of tables while the tables are filled, and then recreates them from their
 * definitions in the catalog. This is many times faster than updating the indexes and checking the foreign keys for
 * each row. Blocks reads of the tables until the transaction ends.
 */
export async function unindexed(
  tx: Transaction,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const dropped = await dropIndexes(tx, tables);
  await fill();
  // A bulk load dropped them before, and recreates them after this step.
  if (dropped.length === 0) return;
  await setIndexMemory(tx);
  for (const { definition } of dropped.filter(({ foreignKey }) => !foreignKey)) {
    await tx.$executeRawUnsafe(definition);
  }
  // PostgreSQL plans the check of a foreign key with the statistics of the tables.
  for (const table of tables) await tx.$executeRawUnsafe(`analyze ${table}`);
  for (const { definition } of dropped.filter(({ foreignKey }) => foreignKey)) {
    await tx.$executeRawUnsafe(definition);
  }
}

/** Sets the memory for creating indexes until the transaction ends. */
export const setIndexMemory = (tx: Transaction): Promise<number> =>
  tx.$executeRawUnsafe(`set local maintenance_work_mem = '${INDEX_MEMORY}'`);

/**
 * Drops the indexes, keys and foreign keys of tables, and the foreign keys that refer to them, except the primary keys
 * of `identified` and the foreign keys to these. Returns the definitions in the order in which they can be recreated.
 */
export async function dropIndexes(
  tx: Transaction,
  tables: readonly string[],
  identified: readonly string[] = [],
): Promise<readonly IndexDefinition[]> {
  const names = [...tables];
  const retained = [...identified];
  const dropped = await tx.$queryRaw<(IndexDefinition & { drop: string })[]>(sql`
    with relevant as (
      select oid, conname, contype, conrelid, confrelid, conindid, pg_get_constraintdef(oid) as definition
      from pg_constraint
      where contype in ('p', 'u', 'f') and (conrelid::regclass::text = any(${names}::text[])
        or contype = 'f' and confrelid::regclass::text = any(${names}::text[])
          and not confrelid::regclass::text = any(${retained}::text[]))
    ), dropped as (
      select conrelid::regclass::text as relation, conname::text as name, contype = 'f' as "foreignKey",
        format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, definition) as definition,
        case contype when 'f' then 3 else 1 end as step
      from relevant where not (contype = 'p' and conrelid::regclass::text = any(${retained}::text[]))
      union all
      select indrelid::regclass::text, indexrelid::regclass::text, false, format('drop index %s', indexrelid::regclass),
        pg_get_indexdef(indexrelid), 2
      from pg_index i where indrelid::regclass::text = any(${names}::text[])
        and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
    )
    select relation, name, definition, "foreignKey", drop from dropped order by step, relation, name`);
  // Foreign keys depend on keys, so they are dropped first.
  for (const { drop } of dropped.toReversed()) await tx.$executeRawUnsafe(drop);
  return dropped.map(({ relation, name, definition, foreignKey }) => ({
    relation,
    name,
    definition,
    foreignKey,
  }));
}
