import type { EntityKind } from '../../../model/entity.ts';
import { sql, type Transaction } from '../client.ts';
import { entitySlugBase } from '../rows/entity-record.ts';
import type { FormerEntity, Removed } from './derived.ts';
import { settleIdentifiers } from './identifiers.ts';
import { type SlugUse, settleEntitySlugs } from './slugs.ts';
import { refreshSuggestions, refreshWeights, suggestNames } from './suggestions.ts';

/** The articles that a transaction changed. */
interface Changes {
  readonly removed: Removed;
  /** The ids of the articles that were stored. */
  readonly added: readonly bigint[];
  /** The ids of their entities, and of the entities of articles that become copies or originals. */
  readonly entities: readonly bigint[];
}

export const NOTHING: Removed = { articles: [], entities: [], roles: [] };

/**
 * Updates the values that are not sums after the contributions of articles were added or subtracted, and deletes the
 * rows that no article refers to any more.
 */
export async function settle(tx: Transaction, { removed, added, entities }: Changes): Promise<void> {
  const former = [...new Set(removed.entities.map(({ entity }) => entity))];
  const gone = removed.articles.length > 0 ? await deleteUnused(tx, removed, former, added) : [];
  await refreshRoles(tx, removed.roles, added);
  const renamed = await rename(tx, former, added);
  if (former.length > 0) await refreshSuggestions(tx, former);
  await suggestNames(tx, added);
  await refreshWeights(tx, [...new Set([...entities, ...former])]);
  await settleEntitySlugs(tx, [...gone, ...renamed]);
}

/** Deletes the rows whose counts are 0. Returns the slug bases of the deleted entities. */
async function deleteUnused(
  tx: Transaction,
  { entities, roles }: Removed,
  former: readonly bigint[],
  added: readonly bigint[],
): Promise<readonly SlugUse[]> {
  const ids = [...former];
  await tx.$executeRaw(sql`delete from archive_day where article_count + copy_count = 0`);
  await tx.$executeRaw(
    sql`delete from entity_day where entity_id = any(${ids}::bigint[]) and article_count + copy_count = 0`,
  );
  await settlePairs(tx, entities, added);
  await settleIdentifiers(tx, former);
  await tx.$executeRaw(
    sql`delete from affiliation where person_id = any(${ids}::bigint[]) and article_count + copy_count = 0`,
  );
  await tx.$executeRaw(
    sql`delete from role where id = any(${[...roles]}::bigint[]) and article_count + copy_count = 0`,
  );
  await tx.$executeRaw(sql`
    delete from alias
    where entity_id = any(${ids}::bigint[]) and mention_count = 0 and name_count = 0 and not reference`);
  const gone = await tx.$queryRaw<SlugUse[]>(sql`
    delete from entity where id = any(${ids}::bigint[]) and article_count + copy_count = 0 and not reference
    returning kind, slug_base as "slugBase"`);
  await tx.$executeRaw(sql`
    update entity e set first_seen_at = seen.first, last_seen_at = seen.last
    from entity known cross join lateral (
      select min(published_at) as first, max(published_at) as last from article_entity where entity_id = known.id
    ) seen
    where known.id = any(${ids}::bigint[]) and e.id = known.id
      and (e.first_seen_at, e.last_seen_at) is distinct from (seen.first, seen.last)`);
  return gone;
}

/**
 * Deletes the pairs of entities that no article mentions together any more. Recalculates the times at which two entities
 * were first and last mentioned together if one of these times was that of a removed article, and the article no longer
 * mentions both entities. The times are found in the articles of the entity that fewer articles mention.
 */
async function settlePairs(
  tx: Transaction,
  entities: readonly FormerEntity[],
  added: readonly bigint[],
): Promise<void> {
  const pairs = sql`
    with former as materialized (
      select * from unnest(${entities.map(({ article }) => article)}::bigint[],
        ${entities.map(({ entity }) => entity)}::bigint[],
        ${entities.map(({ publishedAt }) => publishedAt)}::timestamptz[]) as former(article_id, entity_id, published_at)
    ), pair as materialized (
      select x.entity_id, y.entity_id as other_id, x.published_at, x.article_id
      from former x join former y on y.article_id = x.article_id and y.entity_id <> x.entity_id
    )`;
  await tx.$executeRaw(sql`
    ${pairs} delete from co_mention c using (select distinct entity_id, other_id from pair) p
    where (c.entity_id, c.other_id) = (p.entity_id, p.other_id) and c.article_count + c.copy_count = 0`);
  await tx.$executeRaw(sql`
    ${pairs}, stale as materialized (
      select distinct c.entity_id, c.other_id,
        case when e.article_count + e.copy_count <= o.article_count + o.copy_count then e.id else o.id end as rare,
        case when e.article_count + e.copy_count <= o.article_count + o.copy_count then o.id else e.id end as frequent
      from pair p join co_mention c on (c.entity_id, c.other_id) = (p.entity_id, p.other_id)
        join entity e on e.id = c.entity_id join entity o on o.id = c.other_id
      where p.published_at in (c.first_seen_at, c.last_seen_at) and not exists (
        select from article_entity x join article_entity y on y.article_id = x.article_id
        where p.article_id = any(${[...added]}::bigint[]) and x.article_id = p.article_id
          and x.published_at = p.published_at and (x.entity_id, y.entity_id) = (p.entity_id, p.other_id))
    )
    update co_mention c set first_seen_at = seen.first, last_seen_at = seen.last
    from (
      select s.entity_id, s.other_id, (
        select x.published_at from article_entity x where x.entity_id = s.rare and exists (
          select from article_entity y where (y.article_id, y.entity_id) = (x.article_id, s.frequent))
        order by x.published_at, x.article_id limit 1
      ) as first, (
        select x.published_at from article_entity x where x.entity_id = s.rare and exists (
          select from article_entity y where (y.article_id, y.entity_id) = (x.article_id, s.frequent))
        order by x.published_at desc, x.article_id desc limit 1
      ) as last
      from stale s
    ) seen where (c.entity_id, c.other_id) = (seen.entity_id, seen.other_id)`);
}

/** Updates whether roles are current, and their times, from their evidence. */
async function refreshRoles(
  tx: Transaction,
  removed: readonly bigint[],
  added: readonly bigint[],
): Promise<void> {
  await tx.$executeRaw(sql`
    update role r set current = newest.current, last_seen_at = newest.published_at, first_seen_at = oldest.published_at
    from (
      select role_id from role_evidence where article_id = any(${[...added]}::bigint[])
      union select unnest(${[...removed]}::bigint[])
    ) touched cross join lateral (
      select current, published_at from role_evidence v where v.role_id = touched.role_id
      order by published_at desc, article_id desc, start desc limit 1
    ) newest cross join lateral (
      select published_at from role_evidence v where v.role_id = touched.role_id
      order by published_at, article_id, start limit 1
    ) oldest
    where r.id = touched.role_id and (r.current, r.last_seen_at, r.first_seen_at)
      is distinct from (newest.current, newest.published_at, oldest.published_at)`);
}

/**
 * Sets the name of each entity that is not from the gazetteer to the name that most articles use, and updates its
 * slug base. If equally many articles use several names, the first name in code-point order is used. Only entities of
 * removed articles, and entities that a stored article gives another name, can get another name. Returns the slug bases
 * that entities start or stop using.
 */
async function rename(
  tx: Transaction,
  former: readonly bigint[],
  added: readonly bigint[],
): Promise<readonly SlugUse[]> {
  const named = await tx.$queryRaw<{ id: bigint; kind: EntityKind; slugBase: string; name: string }[]>(sql`
    select e.id, e.kind, e.slug_base as "slugBase", best.name
    from (
      select x.entity_id as id from article_entity x join entity e on e.id = x.entity_id
      where x.article_id = any(${[...added]}::bigint[]) and x.name <> e.name
      union select unnest(${[...former]}::bigint[])
    ) touched join entity e using (id) cross join lateral (
      select name from alias a where a.entity_id = e.id
      order by name_count desc, name collate "C" limit 1
    ) best
    where not e.reference and e.name <> best.name`);
  if (named.length === 0) return [];
  const bases = named.map(({ name }) => entitySlugBase(name));
  await tx.$executeRaw(sql`
    update entity e set name = given.name, slug_base = given.base
    from unnest(${named.map(({ id }) => id)}::bigint[], ${named.map(({ name }) => name)}::text[], ${bases}::text[])
      as given(id, name, base)
    where e.id = given.id`);
  return named.flatMap(({ kind, slugBase }, index) => [
    { kind, slugBase: bases[index] ?? slugBase },
    { kind, slugBase },
  ]);
}
