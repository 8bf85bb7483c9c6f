import { sql, type Transaction } from '../client.ts';
import { contributeIdentifiers } from './identifiers.ts';

/**
 * Adds the contributions of articles' derived rows to the counts (`sign` 1), or subtracts them before the rows are
 * deleted (-1). Every count is a sum over articles, so the counts after replacing an article equal a recount. Rows are
 * written in the order of their keys, so that rows on the same page are written one after the other.
 */
export async function contribute(tx: Transaction, articles: readonly bigint[], sign: 1 | -1): Promise<void> {
  const ids = [...articles];
  await tx.$executeRaw(sql`
    update entity e set article_count = e.article_count + ${sign}::int * c.articles,
      mention_count = e.mention_count + ${sign}::int * c.mentions,
      first_seen_at = least(e.first_seen_at, c.first), last_seen_at = greatest(e.last_seen_at, c.last)
    from (
      select entity_id, count(*)::int as articles, sum(mention_count)::int as mentions, min(published_at) as first,
        max(published_at) as last
      from article_entity where article_id = any(${ids}::bigint[]) group by entity_id
    ) c where e.id = c.entity_id`);
  await tx.$executeRaw(sql`
    insert into alias (entity_id, name, mention_count, name_count)
    select entity_id, name, ${sign}::int * sum(mentions), ${sign}::int * sum(names) from (
      select entity_id, surface as name, 1 as mentions, 0 as names
      from mention where article_id = any(${ids}::bigint[]) and how in ('NAME', 'ALIAS')
      union all
      select entity_id, name, 0, 1 from article_entity where article_id = any(${ids}::bigint[])
    ) form group by entity_id, name order by entity_id, name
    on conflict (entity_id, name) do update set
      mention_count = alias.mention_count + excluded.mention_count,
      name_count = alias.name_count + excluded.name_count`);
  await contributeRoles(tx, ids, sign);
  await contributeIdentifiers(tx, ids, sign);
  await contributeDays(tx, ids, sign);
  await tx.$executeRaw(sql`
    insert into co_mention (entity_id, other_id, other_kind, article_count, first_seen_at, last_seen_at)
    select x.entity_id, y.entity_id, y.kind, ${sign}::int * count(*), min(x.published_at), max(x.published_at)
    from article_entity x join article_entity y on y.article_id = x.article_id and y.entity_id <> x.entity_id
    where x.article_id = any(${ids}::bigint[]) and y.article_id = any(${ids}::bigint[])
    group by x.entity_id, y.entity_id, y.kind order by x.entity_id, y.entity_id
    on conflict (entity_id, other_id) do update set
      article_count = co_mention.article_count + excluded.article_count,
      first_seen_at = least(co_mention.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(co_mention.last_seen_at, excluded.last_seen_at)`);
}

async function contributeRoles(tx: Transaction, ids: bigint[], sign: 1 | -1): Promise<void> {
  await tx.$executeRaw(sql`
    update role r set article_count = r.article_count + ${sign}::int * v.articles
    from (
      select role_id, count(distinct article_id)::int as articles
      from role_evidence where article_id = any(${ids}::bigint[]) group by role_id
    ) v where r.id = v.role_id`);
  await tx.$executeRaw(sql`
    insert into affiliation (person_id, of_id, of_kind, article_count)
    select r.person_id, r.of_id, e.kind, ${sign}::int * count(distinct v.article_id)
    from role_evidence v join role r on r.id = v.role_id join entity e on e.id = r.of_id
    where v.article_id = any(${ids}::bigint[])
    group by r.person_id, r.of_id, e.kind
    on conflict (person_id, of_id) do update set
      article_count = affiliation.article_count + excluded.article_count`);
}

async function contributeDays(tx: Transaction, ids: bigint[], sign: 1 | -1): Promise<void> {
  await tx.$executeRaw(sql`
    insert into archive_day (day, article_count)
    select (published_at at time zone 'UTC')::date, ${sign}::int * count(*)
    from article where id = any(${ids}::bigint[]) group by 1
    on conflict (day) do update set article_count = archive_day.article_count + excluded.article_count`);
  await tx.$executeRaw(sql`
    insert into entity_day (entity_id, day, kind, article_count)
    select entity_id, (published_at at time zone 'UTC')::date, kind, ${sign}::int * count(*)
    from article_entity where article_id = any(${ids}::bigint[]) group by 1, 2, 3 order by 1, 2
    on conflict (entity_id, day) do update set article_count = entity_day.article_count + excluded.article_count`);
}
