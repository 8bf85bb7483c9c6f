import type { EntityKind } from '../model/entity.ts';
import type { ArticleRow, EntityRow, QuotationRow, RoleRow } from '../store/read/rows.ts';

/** What the kinds of entity are called in the schema. */
export const TYPE_NAMES = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** The types whose objects have ids. */
export const NODE_TYPES: ReadonlySet<string> = new Set([
  'Article',
  'Role',
  'Quotation',
  ...Object.values(TYPE_NAMES),
]);

/** What can be fetched by id. */
export type NodeRow = ArticleRow | EntityRow | RoleRow | QuotationRow;

/** The type of a row that can be fetched by id. */
export function nodeTypeName(row: NodeRow): string {
  if ('kind' in row) return TYPE_NAMES[row.kind];
  if ('personId' in row) return 'Role';
  return 'speakerId' in row ? 'Quotation' : 'Article';
}
