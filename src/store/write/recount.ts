import { slugify } from '../slug.ts';
import { recountCopies } from './batch/copies.ts';
import { recountIdentifiers } from './batch/identifiers.ts';
import { slugWithSuffix } from './batch/slugs.ts';
import { recountSuggestions } from './batch/suggestions.ts';
import { sql, type Transaction } from './client.ts';
import { unindexed } from './unindexed.ts';

/** The maximum number of rows in one statement. */
const BATCH = 10_000;

/** The copies, to which rows of articles are joined: an index contains only them, and most articles are not copies. */
const COPIES = sql`(select id from article where original_id is not null) copy`;

/** A step of a recount. */
export interface RecountStep {
  readonly label: string;
  /** The table that the step fills, if it has foreign keys. */
  readonly table?: string;
  run(tx: Transaction): Promise<void>;
}

/** The steps on whose results other steps depend, in their order. */
export const FIRST_STEPS: readonly RecountStep[] = [
  { label: 'copies', run: async (tx) => void (await recountCopies(tx)) },
  { label: 'roles', run: recountRoles },
  { label: 'names', run: recountAliases },
  { label: 'entities', run: recountEntities },
  { label: 'slugs', run: renameEntities },
];

/** The steps that depend only on the first steps and the indexes of derived tables. The longest are first. */
export const OTHER_STEPS: readonly RecountStep[] = [
  { label: 'words of articles', table: 'article_search', run: recountArticleSearch },
  { label: 'pairs of entities', table: 'co_mention', run: recountPairs },
  { label: 'words of quotations', table: 'quotation_search', run: recountQuotationSearch },
  { label: 'words of statements', table: 'statement_search', run: recountStatementSearch },
  { label: 'suggestions', run: recountSuggestions },
  { label: 'days', table: 'entity_day', run: recountDays },
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

/** Runs one step. Sorting and hashing large sets needs memory. JIT compilation takes longer than it saves. */
export async function runStep(tx: Transaction, step: RecountStep): Promise<void> {
  await tx.$executeRaw(sql`select set_config('work_mem', '256MB', true), set_config('jit', 'off', true)`);
  await step.run(tx);
}

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
  await tx.$executeRaw(sql`truncate affiliation`);
  await tx.$executeRaw(sql`
    insert into affiliation (person_id, of_id, of_kind, article_count, copy_count)
    select r.person_id, r.of_id, e.kind, count(distinct v.article_id) filter (where copy.id is null),
      count(distinct copy.id)
    from role_evidence v join role r on r.id = v.role_id join entity e on e.id = r.of_id
      left join ${COPIES} on copy.id = v.article_id
    group by r.person_id, r.of_id, e.kind`);
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

async function recountDays(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`truncate archive_day, entity_day`);
  await tx.$executeRaw(sql`
    insert into archive_day (day, article_count, copy_count)
    select (published_at at time zone 'UTC')::date, count(*) - count(original_id), count(original_id)
    from article group by 1`);
  await unindexed(tx, ['entity_day'], async () => {
    await tx.$executeRaw(sql`
      insert into entity_day (entity_id, day, kind, article_count, copy_count)
      select entity_id, (published_at at time zone 'UTC')::date, kind, count(*) - count(copy.id), count(copy.id)
      from article_entity left join ${COPIES} on copy.id = article_id group by 1, 2, 3`);
  });
}

async function recountPairs(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`truncate co_mention`);
  await unindexed(tx, ['co_mention'], async () => {
    await tx.$executeRaw(sql`
      insert into co_mention
        (entity_id, other_id, other_kind, article_count, copy_count, first_seen_at, last_seen_at)
      select x.entity_id, y.entity_id, y.kind, count(*) - count(copy.id), count(copy.id), min(x.published_at),
        max(x.published_at)
      from article_entity x join article_entity y on y.article_id = x.article_id and y.entity_id <> x.entity_id
        left join ${COPIES} on copy.id = x.article_id
      group by x.entity_id, y.entity_id, y.kind`);
  });
}

async function recountArticleSearch(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`truncate article_search`);
  await unindexed(tx, ['article_search'], async () => {
    await tx.$executeRaw(sql`
      insert into article_search (id, published_at, document)
      select id, published_at, document from article_documents`);
  });
}

async function recountQuotationSearch(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`truncate quotation_search`);
  await unindexed(tx, ['quotation_search'], async () => {
    await tx.$executeRaw(sql`
      insert into quotation_search (id, published_at, document)
      select id, published_at, document from quotation_documents`);
  });
}

async function recountStatementSearch(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`truncate statement_search`);
  await unindexed(tx, ['statement_search'], async () => {
    await tx.$executeRaw(sql`
      insert into statement_search (id, published_at, document)
      select id, published_at, document from statement_documents`);
  });
}
