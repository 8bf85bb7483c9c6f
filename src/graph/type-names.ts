import type { EntityKind } from '../model/entity.ts';
import type { ArticleRow, EntityRow } from '../store/read/rows.ts';

/** What the kinds of entity are called in the schema. */
export const TYPE_NAMES = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** The types whose objects have ids. */
export const NODE_TYPES: ReadonlySet<string> = new Set(['Article', ...Object.values(TYPE_NAMES)]);

/** The type of a row that can be fetched by id. */
export const nodeTypeName = (row: ArticleRow | EntityRow): string =>
  'kind' in row ? TYPE_NAMES[row.kind] : 'Article';
