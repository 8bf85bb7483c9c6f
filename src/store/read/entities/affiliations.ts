import type { KeysetSource } from '../keyset/list.ts';
import { ENTITY_SQL, type PersonRow, type RowOfKind } from '../rows.ts';

/** The relation between a person and a country or organisation in which the person has roles. */
export interface Affiliation {
  /** The number of articles that mention such a role, without copies. */
  readonly edgeArticleCount: number;
  readonly edgeCopyCount: number;
}
const AFFILIATION_COLUMNS = 'f.article_count as "edgeArticleCount", f.copy_count as "edgeCopyCount"';

/** The people with roles in a country or organisation, sorted by number of articles, highest first. */
export const peopleOf: KeysetSource<PersonRow & Affiliation> = {
  name: 'people_of',
  columns: `${ENTITY_SQL.PERSON.columns}, ${AFFILIATION_COLUMNS}`,
  from: 'affiliation f join entity e on e.id = f.person_id',
  parent: 'f.of_id',
  count: () => 'select count(*) from affiliation f where f.of_id = parent.id',
  changesWith: 'entity',
  order: [
    { column: 'f.article_count', type: 'int4', as: 'edgeArticleCount' },
    { column: 'f.person_id', type: 'int8', as: 'id' },
  ],
  direction: 'desc',
};

/**
 * Defines the list of the countries or organisations in which a person has roles, sorted by number of articles, highest
 * first.
 */
export const affiliationsOfPerson = <K extends 'COUNTRY' | 'ORGANIZATION'>(
  kind: K,
): KeysetSource<RowOfKind[K] & Affiliation> => ({
  name: `person_${kind.toLowerCase()}`,
  columns: `${ENTITY_SQL[kind].columns}, ${AFFILIATION_COLUMNS}`,
  from: `affiliation f join entity e on e.id = f.of_id ${ENTITY_SQL[kind].join}`,
  parent: 'f.person_id',
  changesWith: 'entity',
  where: () => `f.of_kind = '${kind}'`,
  order: [
    { column: 'f.article_count', type: 'int4', as: 'edgeArticleCount' },
    { column: 'f.of_id', type: 'int8', as: 'id' },
  ],
  direction: 'desc',
});
