import type { NamedStatement, Row } from '../../database.ts';
import { type Bind, namedStatement } from '../named-statement.ts';
import type { Id } from '../rows.ts';
import { type Key, type KeysetSource, keyColumns, type PageRequest } from './list.ts';

/** A statement and the values of its parameters. */
export interface BoundStatement<R extends Row = Row> {
  readonly statement: NamedStatement<R>;
  readonly values: readonly unknown[];
}

type Sorting = Pick<KeysetSource<Row>, 'order' | 'direction'>;

/**
 * Returns SQL conditions for the rows of a page: a row must be after the cursor `after` and before the cursor
 * `before`, if these are given.
 */
export function boundsOf({ order, direction }: Sorting, page: PageRequest, bind: Bind): string[] {
  const columns = order.map(({ column }) => column).join(', ');
  const compare = (key: Key, operator: string): string => {
    const given = order.map(({ type }, index) => `${bind(key[index])}::${type}`).join(', ');
    return `(${columns}) ${operator} (${given})`;
  };
  const [after, before] = direction === 'asc' ? ['>', '<'] : ['<', '>'];
  return [
    ...(page.after ? [compare(page.after, after)] : []),
    ...(page.before ? [compare(page.before, before)] : []),
  ];
}

/**
 * Returns the SQL after `order by`: the sort columns and the limit. The limit includes one additional row, which
 * shows whether there is a next page.
 */
export function cutOf({ order, direction }: Sorting, page: PageRequest, bind: Bind): string {
  const way = (direction === 'asc') === page.backward ? 'desc' : 'asc';
  return `${order.map(({ column }) => `${column} ${way}`).join(', ')} limit ${bind(page.limit + 1)}`;
}

/** Returns the statement for a page of a root list, or for a page of the list of each parent. */
export function pageStatement<R extends Row>(
  source: KeysetSource<R>,
  page: PageRequest,
  parents: readonly Id[] | null = null,
): BoundStatement<R & { readonly parent: Id }> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const parentList = parents && bind(parents);
  const from = typeof source.from === 'string' ? source.from : source.from(bind, page);
  const conditions: string[] = [];
  if (source.parent !== null) conditions.push(`${source.parent} = parent.id`);
  if (source.where) conditions.push(source.where(bind));
  conditions.push(...boundsOf(source, page, bind));
  const list = `select ${source.columns}${keyColumns(source)}
    from ${from}
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
    order by ${cutOf(source, page, bind)}`;
  const text = parentList
    ? `select parent.id as parent, list.* from unnest(${parentList}::int8[]) as parent(id) cross join lateral (${list}) list`
    : list;
  // Only lists that are read from an index by parent are quick. All other lists require a search.
  const quick = parents !== null && source.parent !== null;
  return { statement: namedStatement(source.name, text, quick), values };
}

/** Returns the statement for the number of rows of a root list, or of the list of each parent. */
export function countStatement<R extends Row>(
  source: KeysetSource<R>,
  extent: Key | null,
  parents: readonly Id[] | null = null,
): BoundStatement<{ parent: Id; count: number }> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const parentList = parents && bind(parents);
  const count = source.count?.(bind, extent);
  const condition = count ? undefined : source.where?.(bind);
  const text = parentList
    ? count
      ? `select parent.id as parent, (${count})::int4 as count from unnest(${parentList}::int8[]) as parent(id)`
      : `select ${source.parent} as parent, count(*)::int4 as count from ${source.from}
         where ${source.parent} = any(${parentList}::int8[]) ${condition ? `and ${condition}` : ''} group by 1`
    : count
      ? `select (${count})::int4 as count`
      : `select count(*)::int4 as count from ${source.from} ${condition ? `where ${condition}` : ''}`;
  const name = `${source.countName ?? source.name}_${parents ? 'counts' : 'count'}`;
  return { statement: namedStatement(name, text), values };
}
