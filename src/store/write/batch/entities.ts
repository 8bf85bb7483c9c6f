import { sql, type Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import type { EntityRecord } from '../rows/entity-record.ts';
import { insertIdentifiers } from './identifiers.ts';
import { claimEntitySlugs, freeSlugs, setSlugs } from './slugs.ts';

/**
 * Inserts the new entities of articles, with their names and slugs. Returns the ids of all entities of the articles.
 */
export async function insertEntities(
  tx: Transaction,
  articles: readonly ArticleRows[],
): Promise<readonly bigint[]> {
  const forms = new Map<bigint, EntityRecord[]>();
  for (const entity of articles.flatMap(({ entities }) => entities)) {
    const others = forms.get(entity.id);
    if (others) others.push(entity);
    else forms.set(entity.id, [entity]);
  }
  const ids = [...forms.keys()];
  const known = await tx.$queryRaw<{ id: bigint; isIdentified: boolean }[]>(sql`
    select id, exists(select from entity_identifier i where i.entity_id = e.id and i.reference) as "isIdentified"
    from entity e where id = any(${ids}::bigint[])`);
  // Entities that an earlier version stored may have no identifiers from the gazetteers.
  await insertIdentifiers(
    tx,
    known.flatMap(({ id, isIdentified }) => (isIdentified ? [] : (forms.get(id) ?? []))),
  );
  for (const { id } of known) forms.delete(id);
  await insertNew(tx, [...forms.values()].map(mostFrequent));
  return ids;
}

/**
 * Returns the form with the name that most articles use. If equally many articles use several names, returns the one
 * whose name is first in code-point order.
 */
function mostFrequent(forms: readonly EntityRecord[]): EntityRecord {
  const counts = new Map<string, number>();
  for (const { name } of forms) counts.set(name, (counts.get(name) ?? 0) + 1);
  const count = ({ name }: EntityRecord): number => counts.get(name) ?? 0;
  return forms.reduce((best, form) => {
    const difference = count(form) - count(best);
    return difference > 0 || (difference === 0 && precedes(form.name, best.name)) ? form : best;
  });
}

/** UTF-8 has the order of code points. UTF-16, in which JavaScript compares strings, does not. */
const precedes = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

async function insertNew(tx: Transaction, entities: readonly EntityRecord[]): Promise<void> {
  if (entities.length === 0) return;
  const { slugs, freed, changed } = await claimEntitySlugs(tx, entities, []);
  await freeSlugs(tx, 'entity', freed);
  const rows = entities.map((entity) => entityRow(entity, slugs.get(entity.id) ?? String(entity.id)));
  await tx.$executeRaw(sql`
    with ${given(rows)}, added as (
      insert into entity (id, kind, key, name, slug, slug_base)
      select id, kind, key, name, slug, slug_base from given
    ), identified as (
      insert into entity_identifier (entity_id, uri, reference) select id, unnest(same_as), true from given
    )
    insert into place (entity_id, country_id, latitude, longitude)
    select id, country, latitude, longitude from given where kind = 'PLACE'`);
  await setSlugs(tx, 'entity', changed);
}

/**
 * Inserts the new entities of articles, without slugs: slugs are unique, so the slug is the id until a recount assigns
 * names and slugs.
 */
export async function appendEntities(tx: Transaction, articles: readonly ArticleRows[]): Promise<void> {
  const entities = new Map(articles.flatMap((rows) => rows.entities.map((entity) => [entity.id, entity])));
  const rows = [...entities.values()].map((entity) =>
    entityRow({ ...entity, slugBase: '' }, String(entity.id)),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw(sql`
    with ${given(rows)}, added as (
      insert into entity (id, kind, key, name, slug, slug_base)
      select id, kind, key, name, slug, slug_base from given
      on conflict do nothing
    ), identified as (
      insert into entity_identifier (entity_id, uri, reference) select id, unnest(same_as), true from given
      on conflict (entity_id, uri) do update set reference = true where not entity_identifier.reference
    )
    insert into place (entity_id, country_id, latitude, longitude)
    select id, country, latitude, longitude from given where kind = 'PLACE'
    on conflict do nothing`);
}

const entityRow = ({ id, kind, key, name, slugBase, place, sameAs }: EntityRecord, slug: string) => ({
  id: String(id),
  kind,
  key,
  name,
  slug,
  slug_base: slugBase,
  same_as: sameAs,
  ...(place && { ...place, country: place.country === null ? null : String(place.country) }),
});

const given = (rows: readonly ReturnType<typeof entityRow>[]) => sql`given as materialized (
  select * from json_to_recordset(${JSON.stringify(rows)}::json) as given(id bigint, kind "EntityKind", key text,
    name text, slug text, slug_base text, same_as text[], country bigint, latitude float8, longitude float8)
)`;
