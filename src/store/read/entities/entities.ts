import type { EntityKind } from '../../../model/entity.ts';
import type { Database, NamedStatement } from '../../database.ts';
import { defineList, defineLookup, defineReader, perParent, readOne, tagsOfRow } from '../reader.ts';
import { ANY_ENTITY_SQL, type CountryRow, ENTITY_SQL, type EntityRow, type Id } from '../rows.ts';

const anyEntity = `select ${ANY_ENTITY_SQL.columns} from entity e ${ANY_ENTITY_SQL.join}`;

const ENTITY_BY_ID: NamedStatement<EntityRow> = {
  name: 'entity_by_id',
  text: `${anyEntity} where e.id = any($1::int8[])`,
};

/** Reads an entity of any kind by its id; null if there is none. */
export const entityReader = defineLookup({
  name: 'entity',
  load: (database, ids: readonly Id[]) => readOne(database, ENTITY_BY_ID, ids, (row) => row.id),
  tags: tagsOfRow,
});

const country = `select ${ENTITY_SQL.COUNTRY.columns} from entity e ${ENTITY_SQL.COUNTRY.join}`;

const COUNTRY_BY_CODE: NamedStatement<CountryRow> = {
  name: 'country_by_code',
  text: `${country} where c.code = any($1::char(2)[])`,
};

/** Reads a country by its ISO 3166-1 alpha-2 code; null if there is none. */
export const countryReader = defineLookup<string, CountryRow | null>({
  name: 'country',
  load: (database, codes) => readOne(database, COUNTRY_BY_CODE, codes, (row) => row.code),
  tags: tagsOfRow,
});

const COUNTRY_BY_ALPHA3: NamedStatement<CountryRow> = {
  name: 'country_by_alpha3',
  text: `${country} where c.alpha3 = any($1::char(3)[])`,
};

/** Reads a country by its ISO 3166-1 alpha-3 code; null if there is none. */
export const countryByAlpha3Reader = defineLookup<string, CountryRow | null>({
  name: 'country_by_alpha3',
  load: (database, codes) => readOne(database, COUNTRY_BY_ALPHA3, codes, (row) => row.alpha3),
});

const entityBySlug = (kind: EntityKind): NamedStatement<EntityRow> => ({
  name: `${kind.toLowerCase()}_by_slug`,
  text: `${anyEntity} where e.kind = '${kind}' and e.slug = any($1::text[])`,
});

/** Reads an entity of a kind by its slug; null if there is none. */
export const entityBySlugReader = defineReader<EntityKind, string, EntityRow | null>({
  name: 'entity_by_slug',
  load: (database: Database, kind, slugs) => readOne(database, entityBySlug(kind), slugs, (row) => row.slug),
  tags: tagsOfRow,
});

const entityByName = (kind: EntityKind): NamedStatement<EntityRow & { given: string }> => ({
  name: `${kind.toLowerCase()}_by_name`,
  text: `select given.name as given, best.* from unnest($1::text[]) as given(name) cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from alias l join entity e on e.id = l.entity_id ${ANY_ENTITY_SQL.join}
      where l.name = given.name and e.kind = '${kind}'
      order by (e.name = l.name) desc, e.mention_count desc, e.id limit 1
    ) best`,
});

/**
 * Reads an entity of a kind by its name or an alias; null if there is none. If several entities match, a match of the
 * entity's own name takes precedence over a match of an alias; among equal matches, the entity with the most mentions
 * takes precedence. Any change may therefore change the result.
 */
export const entityByNameReader = defineReader<EntityKind, string, EntityRow | null>({
  name: 'entity_by_name',
  load: (database: Database, kind, names) => readOne(database, entityByName(kind), names, (row) => row.given),
});

/** The names of an entity, most frequent first. */
export const aliasesReader = defineList<{ name: string }>(
  {
    name: 'aliases',
    text: perParent(`select l.name from alias l where l.entity_id = parent.id
    order by l.mention_count desc, l.name`),
  },
  'entity',
);
