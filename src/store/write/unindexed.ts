import { sql, type Transaction } from './client.ts';

/** The maximum memory for creating an index. */
const INDEX_MEMORY = '512MB';

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
  const names = [...tables];
  const foreignKeys = await definitions(
    tx,
    sql`select conrelid::regclass::text as relation, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f'
        and (conrelid::regclass::text = any(${names}::text[]) or confrelid::regclass::text = any(${names}::text[]))
      order by 1, 2`,
  );
  const keys = await definitions(
    tx,
    sql`select conrelid::regclass::text as relation, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype in ('p', 'u') and conrelid::regclass::text = any(${names}::text[])
      order by 1, 2`,
  );
  const indexes = await definitions(
    tx,
    sql`select indrelid::regclass::text as relation, indexrelid::regclass::text as name,
        pg_get_indexdef(indexrelid) as definition
      from pg_index i where indrelid::regclass::text = any(${names}::text[])
        and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
      order by 1, 2`,
  );
  for (const { relation, name } of [...foreignKeys, ...keys]) {
    await tx.$executeRawUnsafe(`alter table ${relation} drop constraint "${name}"`);
  }
  for (const { name } of indexes) await tx.$executeRawUnsafe(`drop index ${name}`);
  await fill();
  await tx.$executeRawUnsafe(`set local maintenance_work_mem = '${INDEX_MEMORY}'`);
  for (const { relation, name, definition } of keys) {
    await tx.$executeRawUnsafe(`alter table ${relation} add constraint "${name}" ${definition}`);
  }
  for (const { definition } of indexes) await tx.$executeRawUnsafe(definition);
  // PostgreSQL plans the check of a foreign key with the statistics of the tables.
  for (const table of names) await tx.$executeRawUnsafe(`analyze ${table}`);
  for (const { relation, name, definition } of foreignKeys) {
    await tx.$executeRawUnsafe(`alter table ${relation} add constraint "${name}" ${definition}`);
  }
}

/** The name and definition of an index or constraint of a table. */
interface Definition {
  readonly relation: string;
  readonly name: string;
  readonly definition: string;
}

const definitions = (tx: Transaction, query: ReturnType<typeof sql>): Promise<Definition[]> =>
  tx.$queryRaw<Definition[]>(query);
