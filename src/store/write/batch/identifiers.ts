import { sql, type Transaction } from '../client.ts';
import type { EntityRecord } from '../rows/entity-record.ts';

/** Inserts the identifiers of stored entities from the gazetteers. */
export async function insertIdentifiers(
  tx: Transaction,
  entities: readonly Pick<EntityRecord, 'id' | 'sameAs'>[],
): Promise<void> {
  const rows = entities.flatMap(({ id, sameAs }) => sameAs.map((uri) => ({ entity_id: String(id), uri })));
  if (rows.length === 0) return;
  await tx.$executeRaw(sql`
    insert into entity_identifier (entity_id, uri, reference)
    select distinct entity_id, uri, true from json_to_recordset(${JSON.stringify(rows)}::json)
      as given(entity_id bigint, uri text)
    on conflict (entity_id, uri) do update set reference = true where not entity_identifier.reference`);
}

/**
 * Adds the identifiers in the linked annotations of articles to the identifiers of their entities (`sign` 1), or
 * subtracts them before the annotations are deleted (-1).
 */
export async function contributeIdentifiers(
  tx: Transaction,
  articles: readonly bigint[],
  sign: 1 | -1,
): Promise<void> {
  await tx.$executeRaw(sql`
    insert into entity_identifier (entity_id, uri, article_count)
    select entity_id, uri, ${sign}::int * count(distinct article_id)
    from (
      select a.entity_id, a.article_id, canonical_identifier(given.uri) as uri
      from annotation a cross join unnest(a.identifiers) as given(uri)
      where a.article_id = any(${[...articles]}::bigint[]) and a.entity_id is not null
    ) stated where uri is not null group by entity_id, uri
    on conflict (entity_id, uri) do update set
      article_count = entity_identifier.article_count + excluded.article_count`);
}

/** Deletes the identifiers of entities that no article states any more. */
export async function settleIdentifiers(tx: Transaction, entities: readonly bigint[]): Promise<void> {
  await tx.$executeRaw(sql`
    delete from entity_identifier
    where entity_id = any(${[...entities]}::bigint[]) and article_count = 0 and not reference`);
}

/** Recalculates the identifiers of all entities, with the same result as the functions above. */
export async function recountIdentifiers(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`
    with counted as (
      select entity_id, uri, count(distinct article_id)::int as article_count
      from (
        select a.entity_id, a.article_id, canonical_identifier(given.uri) as uri
        from annotation a cross join unnest(a.identifiers) as given(uri)
        where a.entity_id is not null
      ) stated where uri is not null group by entity_id, uri
    ), gone as (
      delete from entity_identifier i
      where not reference and not exists (select 1 from counted where (entity_id, uri) = (i.entity_id, i.uri))
    ), unused as (
      update entity_identifier i set article_count = 0
      where reference and article_count <> 0
        and not exists (select 1 from counted where (entity_id, uri) = (i.entity_id, i.uri))
    )
    insert into entity_identifier (entity_id, uri, article_count) select * from counted
    on conflict (entity_id, uri) do update set article_count = excluded.article_count
    where entity_identifier.article_count <> excluded.article_count`);
}
