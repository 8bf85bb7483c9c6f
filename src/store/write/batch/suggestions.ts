import type { Prisma } from '../../generated/client.ts';
import { sql, type Transaction } from '../client.ts';

/**
 * Updates the suggestions for entities that are new or changed, or were deleted. Only new and deleted names are
 * processed, so most calls write nothing.
 */
export async function refreshSuggestions(tx: Transaction, entities: readonly bigint[]): Promise<void> {
  const ids = [...entities];
  await change(
    tx,
    sql`
      select entity_id, name from alias where entity_id = any(${ids}::bigint[])
      union select id, name from entity where id = any(${ids}::bigint[])`,
    sql`
      delete from suggestion s where s.entity_id = any(${ids}::bigint[])
        and not exists (select 1 from named where (entity_id, name) = (s.entity_id, s.name))
      returning s.key`,
  );
}

/** Adds the suggestions for the names in stored articles. Suggestions for other names do not change. */
export async function suggestNames(tx: Transaction, articles: readonly bigint[]): Promise<void> {
  const ids = [...articles];
  await change(
    tx,
    sql`
      select entity_id, name from article_entity where article_id = any(${ids}::bigint[])
      union
      select entity_id, surface from mention where article_id = any(${ids}::bigint[]) and how in ('NAME', 'ALIAS')`,
    sql`select ''::text as key where false`,
  );
}

/**
 * Inserts the suggestions for names that have none, deletes suggestions, and updates the counts of their words. `named`
 * selects the names; `gone` deletes suggestions and returns their keys.
 */
async function change(tx: Transaction, named: Prisma.Sql, gone: Prisma.Sql): Promise<void> {
  const words = await tx.$queryRaw<{ word: string; count: number }[]>(sql`
    with named as (${named}), gone as (${gone}), added as (
      insert into suggestion (entity_id, name, start, key, kind, weight)
      select e.id, n.name, word.start, word.key, e.kind, name_weight(e.article_count)
      from named n join entity e on e.id = n.entity_id cross join lateral name_starts(n.name) word
      where not exists (select 1 from suggestion where (entity_id, name) = (n.entity_id, n.name))
      returning key
    )
    insert into suggestion_word as known (word, count)
    select split_part(key, ' ', 1), sum(change)
    from (select key, 1 as change from added union all select key, -1 from gone) changed
    group by 1 having sum(change) <> 0
    on conflict (word) do update set count = known.count + excluded.count
    returning word, count`);
  const unused = words.filter(({ count }) => count === 0).map(({ word }) => word);
  if (unused.length > 0) {
    await tx.$executeRaw(sql`delete from suggestion_word where word = any(${unused}::text[])`);
  }
}

/** Updates the weights of the suggestions for entities, which depend on the number of articles. */
export async function refreshWeights(tx: Transaction, entities: readonly bigint[]): Promise<void> {
  await tx.$executeRaw(sql`
    with weighed as materialized (
      select id, name_weight(article_count) as weight from entity where id = any(${[...entities]}::bigint[])
    )
    update suggestion s set weight = w.weight from weighed w where s.entity_id = w.id and s.weight <> w.weight`);
}
