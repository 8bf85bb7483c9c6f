import { slugify } from '../slug.ts';
import { recountCopies } from './batch/copies.ts';
import { recountIdentifiers } from './batch/identifiers.ts';
import { slugWithSuffix } from './batch/slugs.ts';
import { rawSql, sql, type Transaction } from './client.ts';
import {
  AFFILIATION,
  ARCHIVE_DAY,
  ARTICLE_SEARCH,
  CO_MENTION,
  COPIES,
  type CountedTable,
  ENTITY_DAY,
  QUOTATION_SEARCH,
  STATEMENT_SEARCH,
  SUGGESTION,
  SUGGESTION_WORD,
} from './counted-tables.ts';
import { unindexed } from './unindexed.ts';

/** The maximum number of rows in one statement. */
const BATCH = 10_000;

/** A step of a recount. */
export interface RecountStep {
  readonly label: string;
  /** The table that the step fills, if it has foreign keys. */
  readonly table?: string;
  /** The tables that the step fills. A step that has none updates the rows that differ. */
  readonly filled?: readonly CountedTable[];
  run(tx: Transaction): Promise<void>;
}

/** Returns the step that fills a table with foreign keys. */
const filling = (label: string, table: CountedTable, ...others: readonly CountedTable[]): RecountStep => ({
  label,
  table: table.name,
  filled: [table, ...others],
  async run(tx) {
    for (const other of others) await fill(tx, other);
    await fillUnindexed(tx, [table]);
  },
});

/** The steps on whose results other steps depend, in their order. */
export const FIRST_STEPS: readonly RecountStep[] = [
  { label: 'copies', run: async (tx) => void (await recountCopies(tx)) },
  { label: 'roles', run: recountRoles },
  { label: 'names', run: recountAliases },
  { label: 'entities', run: recountEntities },
  { label: 'slugs', run: renameEntities },
];

const SUGGESTIONS = [SUGGESTION, SUGGESTION_WORD];

/** The steps that depend only on the first steps and the indexes of derived tables. The longest are first. */
export const OTHER_STEPS: readonly RecountStep[] = [
  filling('words of articles', ARTICLE_SEARCH),
  filling('pairs of entities', CO_MENTION),
  filling('words of quotations', QUOTATION_SEARCH),
  filling('words of statements', STATEMENT_SEARCH),
  { label: 'suggestions', filled: SUGGESTIONS, run: (tx) => fillUnindexed(tx, SUGGESTIONS) },
  filling('days', ENTITY_DAY, ARCHIVE_DAY),
  { label: 'identifiers', run: recountIdentifiers },
];

/**
 * Recalculates all aggregates from the extractions, with the same result as `contribute` and `settle`. After storing
 * many articles, this is faster than updating the aggregates for each batch. Blocks all reads while it runs.
 */
export async function recount(tx: Transaction, onStep: (step: string) => void = () => {}): Promise<void> {
  for (const step of [...FIRST_STEPS, ...OTHER_STEPS]) {
    onStep(step.label);
    await runStep(tx, step);
  }
}

/** Runs one step. */
export async function runStep(tx: Transaction, step: RecountStep): Promise<void> {
  await setForAllRows(tx);
  await step.run(tx);
}

/**
 * Sets the parameters for statements that read all rows, until the transaction ends. Sorting and hashing large sets needs
 * memory. JIT compilation takes longer than it saves.
 */
export const setForAllRows = (tx: Transaction): Promise<number> =>
  tx.$executeRaw(sql`select set_config('work_mem', '256MB', true), set_config('jit', 'off', true)`);

async function recountRoles(tx: Transaction): Promise<void> {
  await tx.$executeRaw(
    sql`delete from role r where not exists (select 1 from role_evidence where role_id = r.id)`,
  );
  await tx.$executeRaw(sql`
    update role r set article_count = v.articles, copy_count = v.copies, first_seen_at = v.first, last_seen_at = v.last, current = v.current
    from (
      select role_id, count(distinct article_id) filter (where copy.id is null)::int as articles,
        count(distinct copy.id)::int as copies, min(published_at) as first, max(published_at) as last,
        (array_agg(current order by published_at desc, article_id desc, start desc))[1] as current
      from role_evidence left join ${COPIES} on copy.id = article_id group by role_id
    ) v
    where v.role_id = r.id and (r.article_count, r.copy_count, r.first_seen_at, r.last_seen_at, r.current)
      is distinct from (v.articles, v.copies, v.first, v.last, v.current)`);
  await fill(tx, AFFILIATION);
}

async function recountAliases(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`
    create temporary table counted on commit drop as
    select entity_id, name, sum(mentions)::int as mention_count, sum(names)::int as name_count from (
      select entity_id, surface as name, count(*) as mentions, 0 as names
      from mention where how in ('NAME', 'ALIAS') group by 1, 2
      union all
      select entity_id, name, 0, count(*) from article_entity group by 1, 2
    ) form group by entity_id, name`);
  await tx.$executeRaw(sql`analyze counted`);
  await tx.$executeRaw(sql`
    insert into alias (entity_id, name, mention_count, name_count) select * from counted
    on conflict (entity_id, name) do update
    set mention_count = excluded.mention_count, name_count = excluded.name_count
    where (alias.mention_count, alias.name_count) <> (excluded.mention_count, excluded.name_count)`);
  // Without statistics, PostgreSQL plans for an empty table, so it would compare each row with all other rows.
  await tx.$executeRaw(sql`analyze alias`);
  await tx.$executeRaw(sql`
    delete from alias a
    where not reference and not exists (select 1 from counted where (entity_id, name) = (a.entity_id, a.name))`);
  await tx.$executeRaw(sql`
    update alias a set mention_count = 0, name_count = 0
    where (mention_count, name_count) <> (0, 0)
      and not exists (select 1 from counted where (entity_id, name) = (a.entity_id, a.name))`);
  await tx.$executeRaw(sql`drop table counted`);
}

async function recountEntities(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`
    update entity e set article_count = coalesce(c.articles, 0), copy_count = coalesce(c.copies, 0),
      mention_count = coalesce(c.mentions, 0), first_seen_at = c.first, last_seen_at = c.last
    from entity known left join (
      select entity_id, (count(*) - count(copy.id))::int as articles, count(copy.id)::int as copies,
        sum(mention_count)::int as mentions, min(published_at) as first, max(published_at) as last
      from article_entity left join ${COPIES} on copy.id = article_id group by entity_id
    ) c on c.entity_id = known.id
    where e.id = known.id and (e.article_count, e.copy_count, e.mention_count, e.first_seen_at, e.last_seen_at)
      is distinct from (coalesce(c.articles, 0), coalesce(c.copies, 0), coalesce(c.mentions, 0), c.first, c.last)`);
  await tx.$executeRaw(sql`delete from entity where article_count + copy_count = 0 and not reference`);
}

/** Sets the name of each entity to the name that most articles use, and its slug. */
async function renameEntities(tx: Transaction): Promise<void> {
  const named = tx.batches<{ id: bigint; name: string }>(
    sql`
      select e.id, best.name
      from entity e join (
        select distinct on (entity_id) entity_id, name from alias order by entity_id, name_count desc, name collate "C"
      ) best on best.entity_id = e.id
      where not e.reference and (e.name <> best.name or e.slug_base = '')`,
    BATCH,
  );
  for await (const batch of named) {
    const rows = batch.map(({ id, name }) => ({ id: String(id), name, base: slugify(name) || 'unnamed' }));
    await tx.$executeRaw(sql`
      update entity e set name = given.name, slug_base = given.base
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id bigint, name text, base text)
      where e.id = given.id`);
  }
  await settleAllSlugs(tx);
}

/** Assigns the slugs of all entities as `claimEntitySlugs` does, and updates those that differ. */
async function settleAllSlugs(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`
    create temporary table claim on commit drop as
    select id, slug, slug_base, row_number() over (partition by kind, slug_base order by reference desc, id) = 1 as first
    from entity`);
  await tx.$executeRaw(sql`
    create temporary table assigned on commit drop as
    select id, slug_base as slug from claim where first and slug <> slug_base`);
  const others = tx.batches<{ id: bigint; slug: string; slugBase: string }>(
    sql`select id, slug, slug_base as "slugBase" from claim where not first`,
    BATCH,
  );
  for await (const batch of others) {
    const rows = batch
      .map(({ id, slug, slugBase }) => ({ id: String(id), slug, assigned: slugWithSuffix(slugBase, id) }))
      .filter(({ slug, assigned }) => slug !== assigned);
    await tx.$executeRaw(sql`
      insert into assigned select given.id, given.assigned
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id bigint, assigned text)`);
  }
  await tx.$executeRaw(sql`analyze assigned`);
  // Slugs must be unique, so all old slugs are freed before new slugs are set.
  await tx.$executeRaw(sql`
    update entity e set slug = e.id::text from assigned where e.id = assigned.id and e.slug <> e.id::text`);
  await tx.$executeRaw(sql`update entity e set slug = assigned.slug from assigned where e.id = assigned.id`);
  await tx.$executeRaw(sql`drop table claim, assigned`);
}

/** Replaces all rows of a table. */
async function fill(tx: Transaction, table: CountedTable): Promise<void> {
  await tx.$executeRaw(sql`truncate ${rawSql(table.name)}`);
  await insert(tx, table);
}

/** Replaces all rows of tables, in their order, while the tables have no indexes. */
async function fillUnindexed(tx: Transaction, tables: readonly CountedTable[]): Promise<void> {
  const names = tables.map(({ name }) => name);
  await tx.$executeRaw(sql`truncate ${rawSql(names.join(', '))}`);
  await unindexed(tx, names, async () => {
    for (const table of tables) await insert(tx, table);
  });
}

const insert = (tx: Transaction, { name, columns, rows }: CountedTable): Promise<number> =>
  tx.$executeRaw(sql`insert into ${rawSql(`${name} (${columns.join(', ')})`)} ${rows}`);
