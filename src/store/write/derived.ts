import type { ExtractedEntity } from '../../model/entity.ts';
import { entityId, refId } from '../identity.ts';
import { sql, type Transaction } from './client.ts';
import { type Derived, type DerivedRows, derivedRows } from './derived-rows.ts';

// Each of these functions runs one statement for all of its tables. Rows to insert are passed as JSON. An article has
// about 100 rows in nine tables. Building these queries with Prisma would take four times as long as the extraction of
// the article.

/** Inserts the entities that are new, and the details of places. */
export async function insertEntities(tx: Transaction, entities: readonly ExtractedEntity[]): Promise<void> {
  const rows = entities.map((entity) => ({
    id: String(refId(entity)),
    kind: entity.kind,
    key: entity.key,
    name: entity.name,
    ...(entity.kind === 'PLACE' && {
      country_id: entity.countryCode && String(entityId('COUNTRY', entity.countryCode)),
      latitude: entity.coordinates?.latitude ?? null,
      longitude: entity.coordinates?.longitude ?? null,
    }),
  }));
  // Slugs must be unique, so the id is used as the slug until the name of the entity is set.
  await tx.$executeRaw(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id bigint, kind "EntityKind", key text,
        name text, country_id bigint, latitude float8, longitude float8)
    ), added as (
      insert into entity (id, kind, key, name, slug, slug_base)
      select id, kind, key, name, id::text, '' from given
      on conflict do nothing
    )
    insert into place (entity_id, country_id, latitude, longitude)
    select id, country_id, latitude, longitude from given where kind = 'PLACE'
    on conflict do nothing`);
}

/** Inserts the extractions of articles. The entities must exist. */
export async function insertDerived(tx: Transaction, articles: readonly Derived[]): Promise<void> {
  const all = articles.map(derivedRows);
  const rowsOf = (table: keyof DerivedRows) => JSON.stringify(all.flatMap((rows): object[] => rows[table]));
  await tx.$executeRaw(sql`
    with presences as (
      insert into article_entity
        (article_id, entity_id, kind, name, mention_count, first_offset, salience, published_at)
      select * from json_to_recordset(${rowsOf('presences')}::json) as r(article_id bigint, entity_id bigint,
        kind "EntityKind", name text, mention_count int, first_offset int, salience float8, published_at timestamptz)
    ), mentions as (
      insert into mention
        (article_id, entity_id, start, "end", surface, how, confidence, sentence_start, sentence_end)
      select * from json_to_recordset(${rowsOf('mentions')}::json) as r(article_id bigint, entity_id bigint, start int,
        "end" int, surface text, how "MentionHow", confidence float8, sentence_start int, sentence_end int)
    ), said_roles as (
      select * from json_to_recordset(${rowsOf('roles')}::json) as r(id bigint, person_id bigint, title text,
        of_id bigint, article_id bigint, start int, "end" int, current boolean, sentence_start int, sentence_end int,
        published_at timestamptz)
    ), roles as (
      insert into role (id, person_id, title, of_id, current)
      select distinct on (id) id, person_id, title, of_id, current from said_roles
      on conflict do nothing
    ), evidence as (
      insert into role_evidence
        (article_id, role_id, start, "end", current, sentence_start, sentence_end, published_at)
      select article_id, id, start, "end", current, sentence_start, sentence_end, published_at from said_roles
      on conflict do nothing
    ), quotations as (
      insert into quotation
        (id, article_id, start, "end", text, speaker_id, verb, sentence_start, sentence_end, published_at)
      select * from json_to_recordset(${rowsOf('quotations')}::json) as r(id bigint, article_id bigint, start int,
        "end" int, text text, speaker_id bigint, verb text, sentence_start int, sentence_end int, published_at timestamptz)
    ), quantities as (
      insert into quantity (article_id, start, "end", kind, value, unit, text, sentence_start, sentence_end)
      select * from json_to_recordset(${rowsOf('quantities')}::json) as r(article_id bigint, start int, "end" int,
        kind "QuantityKind", value float8, unit text, text text, sentence_start int, sentence_end int)
    )
    insert into time_expression (article_id, start, "end", text, "from", "to", sentence_start, sentence_end)
    select * from json_to_recordset(${rowsOf('times')}::json) as r(article_id bigint, start int, "end" int, text text,
      "from" date, "to" date, sentence_start int, sentence_end int)`);
}

/** Deletes the rows derived from an article; returns the ids of its entities. */
export async function removeDerived(tx: Transaction, article: bigint): Promise<readonly bigint[]> {
  const rows = await tx.$queryRaw<{ entity_id: bigint }[]>(sql`
    with m as (delete from mention where article_id = ${article}),
      e as (delete from role_evidence where article_id = ${article}),
      q as (delete from quotation where article_id = ${article}),
      n as (delete from quantity where article_id = ${article}),
      t as (delete from time_expression where article_id = ${article}),
      s as (delete from article_topic where article_id = ${article}),
      a as (delete from annotation where article_id = ${article})
    delete from article_entity where article_id = ${article} returning entity_id`);
  return rows.map((row) => row.entity_id);
}
