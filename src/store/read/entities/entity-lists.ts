import type { EntityKind } from '../../../model/entity.ts';
import type { Row } from '../../database.ts';
import { rangeCondition, type TimeRange } from '../filter/time-range.ts';
import type { KeysetSource, PageRequest } from '../keyset/list.ts';
import { boundsOf, cutOf } from '../keyset/statements.ts';
import type { Bind } from '../named-statement.ts';
import { ANY_ENTITY_SQL, articlesIn, ENTITY_SQL, type EntityRow, type RowOfKind } from '../rows.ts';

/** Selects the entities that match every condition. */
export interface EntityFilter {
  /** A country code: selects the country, its places and the people with a role in it. */
  readonly country: string | null;
  /** The beginning of the name, compared without case. */
  readonly namePrefix: string | null;
  readonly firstSeen: TimeRange;
  readonly lastSeen: TimeRange;
  readonly minArticles: number;
  /** Whether `minArticles` applies to the number of articles with copies. */
  readonly includeCopies: boolean;
}

/** The order of a list of entities. */
export type EntityOrder = 'NAME' | 'ARTICLES' | 'LAST_SEEN';

type Sorting = Pick<KeysetSource<Row>, 'order' | 'direction'>;
const id = { column: 'e.id', type: 'int8', as: 'id' } as const;
/** The expression by which entities are indexed. It is independent of the database's collation and of case. */
const NAME = `(lower(e.name) collate "C")`;
const SORTINGS: Readonly<Record<EntityOrder, Sorting>> = {
  NAME: { order: [{ column: NAME, type: 'text' }, id], direction: 'asc' },
  ARTICLES: {
    order: [{ column: 'e.article_count', type: 'int4', as: 'articleCount' }, id],
    direction: 'desc',
  },
  LAST_SEEN: { order: [{ column: 'e.last_seen_at', type: 'timestamptz' }, id], direction: 'desc' },
};

/** The condition that an entity of a kind belongs to a country. Organisations are not assigned to countries. */
const IN_COUNTRY: Readonly<Record<EntityKind, (country: () => string) => string>> = {
  PERSON: (country) => `e.id in (select f.person_id from affiliation f where f.of_id = ${country()})`,
  COUNTRY: (country) => `e.id = ${country()}`,
  ORGANIZATION: () => 'false',
  PLACE: (country) => `e.id in (select p.entity_id from place p where p.country_id = ${country()})`,
};

function conditions(kind: EntityKind, filter: EntityFilter, order: EntityOrder, bind: Bind): string[] {
  const { country, namePrefix } = filter;
  const countryId = () => `(select c.entity_id from country c where c.code = ${bind(country)}::char(2))`;
  const prefix = () => `(lower(${bind(namePrefix)}::text) collate "C")`;
  return [
    `e.kind = '${kind}' and ${articlesIn('e', filter.includeCopies)} >= ${bind(filter.minArticles)}::int4`,
    ...(order === 'LAST_SEEN' ? ['e.last_seen_at is not null'] : []),
    ...(country === null ? [] : [IN_COUNTRY[kind](countryId)]),
    ...(namePrefix === null ? [] : [`${NAME} >= ${prefix()} and ${NAME} < ${prefix()} || chr(1114111)`]),
    ...[
      rangeCondition('e.first_seen_at', filter.firstSeen),
      rangeCondition('e.last_seen_at', filter.lastSeen),
    ].flatMap((range) => (range ? [range(bind)] : [])),
  ];
}

/**
 * Defines the list of the entities of some kinds that match a filter. Each kind is read by index and limited to the
 * size of the page before the kinds are combined, so that the time does not depend on the number of entities of a
 * kind.
 */
function listOf<R extends EntityRow>(
  name: string,
  { columns, join }: { readonly columns: string; readonly join: string },
  kinds: readonly EntityKind[],
  filter: EntityFilter,
  order: EntityOrder,
): KeysetSource<R> {
  const sorting = SORTINGS[order];
  const select = (kind: EntityKind, bind: Bind, page: PageRequest) =>
    `(select e.* from entity e
      where ${[...conditions(kind, filter, order, bind), ...boundsOf(sorting, page, bind)].join(' and ')}
      order by ${cutOf(sorting, page, bind)})`;
  const count = (kind: EntityKind, bind: Bind) =>
    `(select count(*) from entity e where ${conditions(kind, filter, order, bind).join(' and ')})`;
  return {
    // The name is part of cursors, and a cursor is valid for one order only.
    name: order === 'NAME' ? name : `${name}_by_${order.toLowerCase()}`,
    columns,
    from: (bind, page) =>
      `(${kinds.map((kind) => select(kind, bind, page)).join(' union all ') || 'select * from entity where false'}) e ${join}`,
    parent: null,
    count: (bind) => `select ${kinds.map((kind) => count(kind, bind)).join(' + ') || '0'}`,
    ...sorting,
  };
}

export const entitiesOfKind = <K extends EntityKind>(
  kind: K,
  kinds: readonly EntityKind[],
  filter: EntityFilter,
  order: EntityOrder,
): KeysetSource<RowOfKind[K]> =>
  listOf(
    `entities_${kind.toLowerCase()}`,
    ENTITY_SQL[kind],
    kinds.filter((each) => each === kind),
    filter,
    order,
  );

export const entitiesOfKinds = (
  kinds: readonly EntityKind[],
  filter: EntityFilter,
  order: EntityOrder,
): KeysetSource<EntityRow> => listOf('entities', ANY_ENTITY_SQL, kinds, filter, order);
