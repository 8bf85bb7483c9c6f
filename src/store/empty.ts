import type pg from 'pg';
import { DatelineError } from '../errors.ts';
import { explainRefusal } from './migrations/privileges.ts';
import { QUEUE_SCHEMA } from './queue-schema.ts';

/** The content of a database, which is shown to the user before the database is emptied. */
export interface Contents {
  readonly name: string;
  readonly tables: number;
  readonly articles: number;
}

/** Returns the content of a database. Throws DATABASE_IN_USE while other processes of Dateline use the database. */
export async function contentsOf(client: pg.Client): Promise<Contents> {
  const { rows } = await client.query<Omit<Contents, 'articles'> & { others: number; hasArticles: boolean }>(
    `select current_database() as name, to_regclass('article') is not null as "hasArticles",
       (select count(*)::int from pg_tables where schemaname = current_schema()) as tables,
       (select count(*)::int from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name like 'dateline%') as others`,
  );
  const { name = '', tables = 0, others = 0, hasArticles = false } = rows[0] ?? {};
  if (others > 0) {
    const connections = others === 1 ? '1 connection' : `${others} connections`;
    throw new DatelineError(
      'DATABASE_IN_USE',
      `Dateline has ${connections} open to database "${name}". Stop all running Dateline processes first.`,
    );
  }
  const counted = hasArticles
    ? await client.query<{ articles: number }>('select count(*)::int as articles from article')
    : null;
  return { name, tables, articles: counted?.rows[0]?.articles ?? 0 };
}

/** Selects statements that drop everything in the current schema, except the objects of extensions. */
const DROPS = `
  with own as (select objid, classid from pg_depend where deptype = 'e')
  select statement from (
    select 1 as step, format('drop routine if exists %s cascade', oid::regprocedure) as statement, oid, 'pg_proc'::regclass as class
    from pg_proc where pronamespace = current_schema()::regnamespace
    union all
    select 2, format('drop %s if exists %s cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view'
      when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end, oid::regclass), oid, 'pg_class'::regclass
    from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    union all
    select 3, format('drop type if exists %s cascade', oid::regtype), oid, 'pg_type'::regclass
    from pg_type where typnamespace = current_schema()::regnamespace and typtype in ('e', 'd', 'r', 'c')
      and (typrelid = 0 or (select relkind from pg_class where pg_class.oid = typrelid) = 'c')
    union all
    select 4, format('drop text search configuration if exists %s cascade', oid::regconfig), oid, 'pg_ts_config'::regclass
    from pg_ts_config where cfgnamespace = current_schema()::regnamespace
    union all
    select 5, format('drop text search dictionary if exists %s cascade', oid::regdictionary), oid, 'pg_ts_dict'::regclass
    from pg_ts_dict where dictnamespace = current_schema()::regnamespace
  ) as drops
  where not exists (select from own where own.objid = drops.oid and own.classid = drops.class)
  order by step`;

/**
 * Drops everything in the current schema of a database, and the queue, in one transaction. Extensions and privileges are retained.
 */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ statement: string }>(DROPS);
    for (const { statement } of rows) await client.query(statement);
    await client.query(`drop schema if exists ${QUEUE_SCHEMA} cascade`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw await explainRefusal(client, error);
  }
}
