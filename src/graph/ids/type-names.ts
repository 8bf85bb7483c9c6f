import type { EntityKind } from '../../model/entity.ts';
import type { ArticleRow, EntityRow, QuotationRow, RoleRow, StatementRow } from '../../store/read/rows.ts';

/** The GraphQL type of each kind of entity. */
export const TYPE_NAMES = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** The forms of a noun in descriptions: alone, with the indefinite article, and in the plural. */
export interface Noun {
  readonly noun: string;
  readonly one: string;
  readonly many: string;
}

/** The noun for each kind of entity. */
export const NOUNS = {
  PERSON: { noun: 'person', one: 'a person', many: 'people' },
  COUNTRY: { noun: 'country', one: 'a country', many: 'countries' },
  ORGANIZATION: { noun: 'organisation', one: 'an organisation', many: 'organisations' },
  PLACE: { noun: 'place', one: 'a place', many: 'places' },
} as const satisfies Record<EntityKind, Noun>;

/** The types that implement `Node`. */
export const NODE_TYPES: ReadonlySet<string> = new Set([
  'Article',
  'Role',
  'Quotation',
  'Statement',
  ...Object.values(TYPE_NAMES),
]);

/** The row of an object that implements `Node`. */
export type NodeRow = ArticleRow | EntityRow | RoleRow | QuotationRow | StatementRow;

/** Returns the GraphQL type of a row. */
export function nodeTypeName(row: NodeRow): string {
  if ('cue' in row) return 'Statement';
  if ('kind' in row) return TYPE_NAMES[row.kind];
  if ('personId' in row) return 'Role';
  return 'speakerId' in row ? 'Quotation' : 'Article';
}
