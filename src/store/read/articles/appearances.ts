import type { EntityKind } from '../../../model/entity.ts';
import type { KeysetSource } from '../keyset/list.ts';
import { ANY_ENTITY_SQL, ENTITY_SQL, type EntityRow, type Id, type RowOfKind } from '../rows.ts';

/** The relation between an article and an entity in it: the data of an edge between the two. */
export interface Appearance {
  /** The id of the article or entity to which the list belongs. The row is the other end of the edge. */
  readonly parent: Id;
  readonly edgeMentionCount: number;
  readonly salience: number;
}
export const APPEARANCE_COLUMNS = 'ae.mention_count as "edgeMentionCount", ae.salience';

/** Defines the list of the entities of one kind in an article, most salient first. */
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

/** The entities of all kinds in an article, most salient first. */
export const allEntitiesOfArticle: KeysetSource<EntityRow & Appearance> = {
  ...entitiesOfArticle('PERSON'),
  name: 'article_entity',
  columns: `${ANY_ENTITY_SQL.columns}, ${APPEARANCE_COLUMNS}`,
  from: `article_entity ae join entity e on e.id = ae.entity_id ${ANY_ENTITY_SQL.join}`,
  where: () => 'true',
};
