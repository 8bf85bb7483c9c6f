import type { Prisma } from '../../generated/client.ts';
import { sql, type Transaction } from '../client.ts';
import { contributeIdentifiers } from './identifiers.ts';

/**
 * A change of the contribution of an article to the counts: 1 adds the article to `article_count` or `copy_count`, and
 * -1 subtracts it. An article that becomes a copy is subtracted from one and added to the other.
 */
export interface CountChange {
  readonly id: bigint;
  readonly articles: -1 | 0 | 1;
  readonly copies: -1 | 0 | 1;
}

/** Returns the changes that subtract stored articles from the counts. */
export async function subtracted(tx: Transaction, ids: readonly bigint[]): Promise<readonly CountChange[]> {
  const stored = await tx.$queryRaw<{ id: bigint; isCopy: boolean }[]>(sql`
    select id, original_id is not null as "isCopy" from article where id = any(${[...ids]}::bigint[])`);
  return stored.map(({ id, isCopy }) => ({ id, articles: isCopy ? 0 : -1, copies: isCopy ? -1 : 0 }));
}

/** Returns the entities of the articles that become copies or originals. */
export async function entitiesOfMoved(
  tx: Transaction,
  changes: readonly CountChange[],
): Promise<readonly bigint[]> {
  const ids = changes.filter(({ articles, copies }) => articles + copies === 0).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: bigint }[]>(sql`
    select distinct entity_id as id from article_entity where article_id = any(${ids}::bigint[])`);
  return rows.map(({ id }) => id);
}

/**
 * Adds the contributions of articles' derived rows to the counts, or subtracts them before the rows are deleted. Every
 * count is a sum over articles, so the counts after replacing an article equal a recount. Rows are written in the
 * order of their keys, so that rows on the same page are written one after the other.
 */
export async function contribute(tx: Transaction, changes: readonly CountChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ id }) => id);
  const given = sql`unnest(${ids}::bigint[], ${changes.map(({ articles }) => articles)}::int[],
    ${changes.map(({ copies }) => copies)}::int[]) as given(id, articles, copies)`;
  await tx.$executeRaw(sql`
    update entity e set article_count = e.article_count + c.articles, copy_count = e.copy_count + c.copies,
      mention_count = e.mention_count + c.mentions,
      first_seen_at = least(e.first_seen_at, c.first), last_seen_at = greatest(e.last_seen_at, c.last)
    from (
      select x.entity_id, sum(given.articles)::int as articles, sum(given.copies)::int as copies,
        sum(x.mention_count * (given.articles + given.copies))::int as mentions, min(x.published_at) as first,
        max(x.published_at) as last
      from article_entity x join ${given} on given.id = x.article_id
      where x.article_id = any(${ids}::bigint[]) group by x.entity_id
    ) c where e.id = c.entity_id`);
  await contributeRoles(tx, ids, given);
  await contributeDays(tx, ids, given);
  await tx.$executeRaw(sql`
    insert into co_mention (entity_id, other_id, other_kind, article_count, copy_count, first_seen_at, last_seen_at)
    select x.entity_id, y.entity_id, y.kind, sum(given.articles), sum(given.copies), min(x.published_at),
      max(x.published_at)
    from article_entity x join article_entity y on y.article_id = x.article_id and y.entity_id <> x.entity_id
      join ${given} on given.id = x.article_id
    where x.article_id = any(${ids}::bigint[]) and y.article_id = any(${ids}::bigint[])
    group by x.entity_id, y.entity_id, y.kind order by x.entity_id, y.entity_id
    on conflict (entity_id, other_id) do update set
      article_count = co_mention.article_count + excluded.article_count,
      copy_count = co_mention.copy_count + excluded.copy_count,
      first_seen_at = least(co_mention.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(co_mention.last_seen_at, excluded.last_seen_at)`);
  // Names and identifiers are counted in all articles, so an article that becomes a copy does not change these counts.
  for (const sign of [1, -1] as const) {
    const counted = changes.filter(({ articles, copies }) => articles + copies === sign);
    await contributeNames(
      tx,
      counted.map(({ id }) => id),
      sign,
    );
  }
}

/** Adds the names and identifiers in articles to their counts (`sign` 1), or subtracts them (-1). */
async function contributeNames(tx: Transaction, ids: bigint[], sign: 1 | -1): Promise<void> {
  if (ids.length === 0) return;
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
  await contributeIdentifiers(tx, ids, sign);
}

async function contributeRoles(tx: Transaction, ids: bigint[], given: Prisma.Sql): Promise<void> {
  await tx.$executeRaw(sql`
    update role r set article_count = r.article_count + v.articles, copy_count = r.copy_count + v.copies
    from (
      select stated.role_id, sum(given.articles)::int as articles, sum(given.copies)::int as copies
      from (select distinct role_id, article_id from role_evidence where article_id = any(${ids}::bigint[])) stated
        join ${given} on given.id = stated.article_id
      group by stated.role_id
    ) v where r.id = v.role_id`);
  await tx.$executeRaw(sql`
    insert into affiliation (person_id, of_id, of_kind, article_count, copy_count)
    select stated.person_id, stated.of_id, e.kind, sum(given.articles), sum(given.copies)
    from (
      select distinct r.person_id, r.of_id, v.article_id
      from role_evidence v join role r on r.id = v.role_id where v.article_id = any(${ids}::bigint[])
    ) stated join entity e on e.id = stated.of_id join ${given} on given.id = stated.article_id
    group by stated.person_id, stated.of_id, e.kind
    on conflict (person_id, of_id) do update set
      article_count = affiliation.article_count + excluded.article_count,
      copy_count = affiliation.copy_count + excluded.copy_count`);
}

async function contributeDays(tx: Transaction, ids: bigint[], given: Prisma.Sql): Promise<void> {
  await tx.$executeRaw(sql`
    insert into archive_day (day, article_count, copy_count)
    select (a.published_at at time zone 'UTC')::date, sum(given.articles), sum(given.copies)
    from article a join ${given} on given.id = a.id where a.id = any(${ids}::bigint[]) group by 1
    on conflict (day) do update set article_count = archive_day.article_count + excluded.article_count,
      copy_count = archive_day.copy_count + excluded.copy_count`);
  await tx.$executeRaw(sql`
    insert into entity_day (entity_id, day, kind, article_count, copy_count)
    select x.entity_id, (x.published_at at time zone 'UTC')::date, x.kind, sum(given.articles), sum(given.copies)
    from article_entity x join ${given} on given.id = x.article_id
    where x.article_id = any(${ids}::bigint[]) group by 1, 2, 3 order by 1, 2
    on conflict (entity_id, day) do update set article_count = entity_day.article_count + excluded.article_count,
      copy_count = entity_day.copy_count + excluded.copy_count`);
}
