import type { Database, NamedStatement, Row } from '../../database.ts';
import { defineLookup, readOne } from '../reader.ts';
import type { CountryFacts, EntityFigures, Id, PlaceFacts } from '../rows.ts';
import { tagOf } from '../tags.ts';

// The columns of entities that few queries need. They are read separately to keep entity rows small.

/** Reads the details of entities. An error for an entity means that the entity was deleted after its row was read. */
async function readDetails<R extends Row & { readonly id: Id }>(
  database: Database,
  statement: NamedStatement<R>,
  ids: readonly Id[],
): Promise<(R | Error)[]> {
  const rows = await readOne(database, statement, ids, (row) => row.id);
  return rows.map((row) => row ?? new Error('The entity was deleted while the request ran.'));
}

const defineDetails = <R extends Row & { readonly id: Id }>(statement: NamedStatement<R>) =>
  defineLookup<Id, R>({
    name: statement.name,
    load: (database, ids) => readDetails(database, statement, ids),
    tags: (id) => [tagOf('entity', id)],
  });

export const entityFiguresReader = defineDetails<EntityFigures>({
  name: 'entity_figures',
  text: `select e.id, e.mention_count as "mentionCount", e.first_seen_at as "firstSeenAt",
    e.last_seen_at as "lastSeenAt" from entity e where e.id = any($1::int8[])`,
});

export const countryFactsReader = defineDetails<CountryFacts>({
  name: 'country_facts',
  text: `select c.entity_id as id, c.official_name as "officialName", c.region, c.subregion, c.latitude,
    c.longitude, c.capital_id as "capitalId" from country c where c.entity_id = any($1::int8[])`,
});

export const placeFactsReader = defineDetails<PlaceFacts>({
  name: 'place_facts',
  text: 'select p.entity_id as id, p.latitude, p.longitude from place p where p.entity_id = any($1::int8[])',
});
