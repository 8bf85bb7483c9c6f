import type { EntityKind } from '../../../model/entity.ts';
import type { Database, NamedStatement } from '../../database.ts';
import { defineList, defineReader, perParent, readOne } from '../reader.ts';
import { ANY_ENTITY_SQL, type EntityRow } from '../rows.ts';

/** The identifiers of an entity: those of the gazetteer, then the others by number of articles that state them. */
export const identifiersReader = defineList<{ uri: string }>(
  {
    name: 'identifiers',
    text: perParent(`select i.uri from entity_identifier i where i.entity_id = parent.id
    order by i.reference desc, i.article_count desc, i.uri collate "C"`),
  },
  'entity',
);

const entityByIdentifier = (kind: EntityKind): NamedStatement<EntityRow & { given: string }> => ({
  name: `${kind.toLowerCase()}_by_identifier`,
  text: `select given.uri as given, best.* from unnest($1::text[]) as given(uri) cross join lateral (
      select ${ANY_ENTITY_SQL.columns} from entity_identifier i join entity e on e.id = i.entity_id ${ANY_ENTITY_SQL.join}
      where i.uri = canonical_identifier(given.uri) and e.kind = '${kind}'
      order by i.reference desc, i.article_count desc, e.id limit 1
    ) best`,
});

/**
 * Reads an entity of a kind by one of its identifiers; null if there is none. If several entities have the identifier,
 * the entity for which most articles state it is returned. Any change may therefore change the result.
 */
export const entityByIdentifierReader = defineReader<EntityKind, string, EntityRow | null>({
  name: 'entity_by_identifier',
  load: (database: Database, kind, uris) =>
    readOne(database, entityByIdentifier(kind), uris, (row) => row.given),
});
