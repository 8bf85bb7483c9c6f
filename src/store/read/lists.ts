import type { EntityKind } from '../../model/entity.ts';
import type { KeysetSource } from './keyset.ts';
import {
  ANY_ENTITY_SQL,
  type CountryRow,
  ENTITY_SQL,
  type EntityRow,
  type Id,
  type PersonRow,
  type RowOfKind,
} from './rows.ts';

/** How present an entity is in an article: what an edge between the two carries. */
export interface Appearance {
  /** The one that the edge leads from; the row is the other. */
  readonly parent: Id;
  readonly edgeMentionCount: number;
  readonly salience: number;
}
export const APPEARANCE_COLUMNS = 'ae.mention_count as "edgeMentionCount", ae.salience';

/** That roles tie a person to a country or organisation. */
export interface Affiliation {
  readonly edgeArticleCount: number;
}
const AFFILIATION_COLUMNS = 'f.article_count as "edgeArticleCount"';

/** What an article is about, of one kind, the most salient first. */
export const entitiesOfArticle = <K extends EntityKind>(
  kind: K,
): KeysetSource<RowOfKind[K] & Appearance> => ({
  name: `article_${kind.toLowerCase()}`,
  columns: `${ENTITY_SQL[kind].columns}, ${APPEARANCE_COLUMNS}`,
  from: `article_entity ae join entity e on e.id = ae.entity_id ${ENTITY_SQL[kind].join}`,
  parent: 'ae.article_id',
  changesWith: 'article',
  where: () => `ae.kind = '${kind}'`,
  order: [
    { column: 'ae.salience', type: 'float8', as: 'salience' },
    { column: 'ae.entity_id', type: 'int8', as: 'id' },
  ],
  direction: 'desc',
});

/** What an article is about, of every kind, the most salient first. */
export const allEntitiesOfArticle: KeysetSource<EntityRow & Appearance> = {
  ...entitiesOfArticle('PERSON'),
  name: 'article_entity',
  columns: `${ANY_ENTITY_SQL.columns}, ${APPEARANCE_COLUMNS}`,
  from: `article_entity ae join entity e on e.id = ae.entity_id ${ANY_ENTITY_SQL.join}`,
  where: () => 'true',
};

/** The people with roles in a country or organisation, those with most articles that say so first. */
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

/** The countries or organisations that a person has roles in, those with most articles that say so first. */
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

/** The countries that a country has a land border with, by name. */
export const bordersOfCountry: KeysetSource<CountryRow> = {
  name: 'country_borders',
  columns: ENTITY_SQL.COUNTRY.columns,
  from: `country_border b join entity e on e.id = b.neighbour_id ${ENTITY_SQL.COUNTRY.join}`,
  parent: 'b.country_id',
  changesWith: 'entity',
  order: [
    { column: 'e.name', type: 'text', as: 'name' },
    { column: 'e.id', type: 'int8', as: 'id' },
  ],
  direction: 'asc',
};
