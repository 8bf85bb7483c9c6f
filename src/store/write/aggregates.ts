import type { EntityKind } from '../../model/entity.ts';
import { groupBy } from '../group.ts';
import { slugify } from '../slug.ts';
import { contributeIdentifiers, settleIdentifiers } from './annotations/identifiers.ts';
import { sql, type Transaction } from './client.ts';
import { settleEntitySlugs } from './slugs.ts';
import { refreshSuggestions } from './suggestions.ts';

/**
 * Adds the contribution of an article's derived rows to the counts (`sign` 1), or subtracts it before the rows are
 * deleted (-1). Every count is a sum over articles, so that the counts after replacing an article equal a recount.
 */
export async function contribute(tx: Transaction, article: bigint, sign: 1 | -1): Promise<void> {
  await tx.$executeRaw(sql`
    update entity e set article_count = e.article_count + ${sign}::int,
                        mention_count = e.mention_count + ${sign}::int * ae.mention_count
    from article_entity ae where ae.article_id = ${article} and e.id = ae.entity_id`);
  await tx.$executeRaw(sql`
    insert into alias (entity_id, name, mention_count, name_count)
    select entity_id, name, ${sign}::int * sum(mentions), ${sign}::int * sum(names) from (
      select entity_id, surface as name, 1 as mentions, 0 as names
      from mention where article_id = ${article} and how in ('NAME', 'ALIAS')
      union all
      select entity_id, name, 0, 1 from article_entity where article_id = ${article}
    ) form group by entity_id, name
    on conflict (entity_id, name) do update set
      mention_count = alias.mention_count + excluded.mention_count,
      name_count = alias.name_count + excluded.name_count`);
  await tx.$executeRaw(sql`
    update role r set article_count = r.article_count + ${sign}::int
    where r.id in (select role_id from role_evidence where article_id = ${article})`);
  await tx.$executeRaw(sql`
    insert into affiliation (person_id, of_id, of_kind, article_count)
    select distinct r.person_id, r.of_id, e.kind, ${sign}::int
    from role_evidence v join role r on r.id = v.role_id join entity e on e.id = r.of_id
    where v.article_id = ${article}
    on conflict (person_id, of_id) do update set
      article_count = affiliation.article_count + excluded.article_count`);
  await contributeIdentifiers(tx, [article], sign);
  await tx.$executeRaw(sql`
    insert into archive_day (day, article_count)
    select (published_at at time zone 'UTC')::date, ${sign}::int from article where id = ${article}
    on conflict (day) do update set article_count = archive_day.article_count + excluded.article_count`);
  await tx.$executeRaw(sql`
    insert into entity_day (entity_id, day, kind, article_count)
    select entity_id, (published_at at time zone 'UTC')::date, kind, ${sign}::int
    from article_entity where article_id = ${article}
    on conflict (entity_id, day) do update set article_count = entity_day.article_count + excluded.article_count`);
  await tx.$executeRaw(sql`
    insert into co_mention (entity_id, other_id, other_kind, article_count, first_seen_at, last_seen_at)
    select x.entity_id, y.entity_id, y.kind, ${sign}::int, x.published_at, x.published_at
    from article_entity x join article_entity y on y.article_id = x.article_id and y.entity_id <> x.entity_id
    where x.article_id = ${article}
    on conflict (entity_id, other_id) do update set
      article_count = co_mention.article_count + excluded.article_count,
      first_seen_at = least(co_mention.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(co_mention.last_seen_at, excluded.last_seen_at)`);
}

/** The entities and the time of an article before it was replaced or deleted. */
export interface Former {
  readonly entities: readonly bigint[];
  readonly publishedAt: Date;
}

/**
 * Deletes the counts that are 0 after an article's contribution was subtracted. Recalculates the times at which two
 * entities were first and last mentioned together if one of these times was that of this article, and the article no
 * longer mentions both entities.
 */
export async function settle(tx: Transaction, article: bigint, former: Former): Promise<void> {
  const ids = [...former.entities];
  await settleIdentifiers(tx, ids);
  await tx.$executeRaw(sql`delete from archive_day where article_count = 0`);
  await tx.$executeRaw(
    sql`delete from entity_day where entity_id = any(${ids}::bigint[]) and article_count = 0`,
  );
  await tx.$executeRaw(sql`
    delete from co_mention
    where entity_id = any(${ids}::bigint[]) and other_id = any(${ids}::bigint[]) and article_count = 0`);
  await tx.$executeRaw(sql`
    update co_mention c set first_seen_at = shared.first, last_seen_at = shared.last
    from co_mention stale cross join lateral (
      select min(x.published_at) as first, max(x.published_at) as last
      from article_entity x join article_entity y on y.article_id = x.article_id
      where x.entity_id = stale.entity_id and y.entity_id = stale.other_id
    ) shared
    where stale.entity_id = any(${ids}::bigint[]) and stale.other_id = any(${ids}::bigint[])
      and ${former.publishedAt}::timestamptz in (stale.first_seen_at, stale.last_seen_at)
      and not exists (
        select 1 from article_entity x join article_entity y on y.article_id = x.article_id
        where x.article_id = ${article} and x.published_at = ${former.publishedAt}::timestamptz
          and x.entity_id = stale.entity_id and y.entity_id = stale.other_id)
      and (c.entity_id, c.other_id) = (stale.entity_id, stale.other_id)`);
}

/**
 * Updates the values that are not sums for entities whose articles changed, and deletes the rows that no article
 * refers to any more.
 */
export async function refresh(tx: Transaction, entities: readonly bigint[]): Promise<void> {
  const ids = [...entities];
  await tx.$executeRaw(
    sql`delete from affiliation where person_id = any(${ids}::bigint[]) and article_count = 0`,
  );
  await tx.$executeRaw(sql`delete from role where person_id = any(${ids}::bigint[]) and article_count = 0`);
  await tx.$executeRaw(sql`
    update role r set current = newest.current, last_seen_at = newest.published_at,
      first_seen_at = (select min(published_at) from role_evidence where role_id = r.id)
    from role_evidence newest
    where r.person_id = any(${ids}::bigint[]) and newest.role_id = r.id
      and (newest.article_id, newest.start) = (
        select article_id, start from role_evidence where role_id = r.id
        order by published_at desc, article_id desc, start desc limit 1)`);
  await tx.$executeRaw(sql`
    delete from alias
    where entity_id = any(${ids}::bigint[]) and mention_count = 0 and name_count = 0 and not reference`);
  const gone = await tx.$queryRaw<SlugClaim[]>(sql`
    delete from entity where id = any(${ids}::bigint[]) and article_count = 0 and not reference
    returning kind, slug_base`);
  await tx.$executeRaw(sql`
    update entity e set
      first_seen_at = (select min(published_at) from article_entity where entity_id = e.id),
      last_seen_at = (select max(published_at) from article_entity where entity_id = e.id)
    where id = any(${ids}::bigint[])`);
  const renamed = await rename(tx, ids);
  await refreshSuggestions(tx, ids);
  const bases = groupBy([...gone, ...renamed], ({ kind }) => kind);
  for (const [kind, claims] of bases) {
    await settleEntitySlugs(tx, kind, [...new Set(claims.map((claim) => claim.slug_base))]);
  }
}

/** A slug base that an entity starts or stops using. */
interface SlugClaim {
  readonly kind: EntityKind;
  readonly slug_base: string;
}

/**
 * Sets the name of each entity that is not from the gazetteer to the name that most articles use, and updates its
 * slug base. If equally many articles use several names, the first name in code-point order is used. Returns the slug
 * bases that entities start or stop using.
 */
async function rename(tx: Transaction, ids: readonly bigint[]): Promise<readonly SlugClaim[]> {
  const named = await tx.$queryRaw<{ id: bigint; kind: EntityKind; slug_base: string; name: string }[]>(sql`
    select e.id, e.kind, e.slug_base, best.name
    from entity e cross join lateral (
      select name from alias a where a.entity_id = e.id
      order by name_count desc, name collate "C" limit 1
    ) best
    where e.id = any(${[...ids]}::bigint[]) and not e.reference and (e.name <> best.name or e.slug_base = '')`);
  const claims: SlugClaim[] = [];
  for (const { id, kind, slug_base, name } of named) {
    const base = slugify(name) || 'unnamed';
    await tx.$executeRaw(sql`update entity set name = ${name}, slug_base = ${base} where id = ${id}`);
    claims.push({ kind, slug_base: base });
    if (slug_base !== '') claims.push({ kind, slug_base });
  }
  return claims;
}
