import type { Database, Row, Statement } from '../database.ts';
import { groupBy } from '../group.ts';
import type { Id } from './rows.ts';
import type { Tagged } from './tags.ts';

/** SQL types that a sort key may have. */
export type KeyType = 'int8' | 'int4' | 'float8' | 'text' | 'timestamptz';

/** Where a page begins or ends: the values of the sort columns of a row, and of the extent where its list has one. */
export type Key = readonly (string | number | null)[];

/** Makes a value into a parameter of a statement; returns what stands for it in the SQL. */
export type Bind = (value: unknown) => string;
/** A piece of SQL that may hold values. */
export type SqlPart = (bind: Bind) => string;

/** A list in a total order: what cursors need to know of it. */
export interface OrderedList {
  /** Names it in logs and in cursors. */
  readonly name: string;
  /** The sort columns, all in one direction, so that one index serves them and one row comparison skips. */
  readonly order: readonly SortColumn[];
  /**
   * Columns with the same values in every row of a page, which state what rows the list was made of. Cursors contain them,
   * so that all pages of a walk are pages of the same rows, whatever is stored meanwhile.
   */
  readonly extent?: readonly SortColumn[];
}

export interface SortColumn {
  readonly column: string;
  readonly type: KeyType;
  readonly nullable?: boolean;
  /** What rows have it as; without it, it is read besides. */
  readonly as?: string;
}

const propertyOf = ({ as }: SortColumn, index: number): string => as ?? `key${index}`;

/** The columns whose values a cursor contains. */
export const cursorColumns = ({ order, extent }: OrderedList): readonly SortColumn[] =>
  extent ? [...order, ...extent] : order;

/** Where a row of a list stands in it. */
export const keyOf = (list: OrderedList, row: Row): Key =>
  cursorColumns(list).map((column, index) => row[propertyOf(column, index)]);

/** The extent of the list that a page is requested of; null where no cursor states it. */
export const extentOf = (
  { order }: Pick<OrderedList, 'order'>,
  { after, before }: Pick<PageRequest, 'after' | 'before'>,
): Key | null => {
  const extent = (after ?? before)?.slice(order.length) ?? [];
  return extent.length > 0 ? extent : null;
};

/** The sort columns that the rows would not have without. */
const keyColumns = (list: OrderedList): string =>
  cursorColumns(list)
    .map((sort, i) => (sort.as ? '' : `, ${sort.column} as ${propertyOf(sort, i)}`))
    .join('');

/** A list from which pages are read by the keys they start after: never by counting rows. */
export interface KeysetSource<R extends Row> extends OrderedList {
  readonly columns: string;
  /** What stands behind `from`; a function where the page goes into it. */
  readonly from: string | ((bind: Bind, page: PageRequest) => string);
  /**
   * The column by which rows belong to a parent; null for a list of the root, or where `from` itself takes up the
   * parent, as `parent.id`.
   */
  readonly parent: string | null;
  readonly where?: SqlPart;
  /** How many rows the list has, or that of `parent.id`: a scalar; without it they are counted. */
  readonly count?: (bind: Bind, extent: Key | null) => string;
  readonly direction: 'asc' | 'desc';
  /**
   * The table of its parents, where a page changes only when its parent or one of its rows does. Such a list has no
   * arguments: its name and direction identify it.
   */
  readonly changesWith?: Tagged;
  /** Only carries the row's type. */
  readonly row?: R;
}

export interface PageRequest {
  readonly limit: number;
  /** True reads the last rows instead of the first; they come in the list's own order all the same. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface Page<R> {
  readonly rows: readonly R[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** What rows its list is made of; null where the list has no extent, or no rows. */
  readonly extent: Key | null;
}

/** A statement, and the values of its parameters. */
export interface Prepared<R extends Row = Row> {
  readonly statement: Statement<R>;
  readonly values: readonly unknown[];
}

/** Prepared statements are known to PostgreSQL by name; equal SQL gets an equal name for the life of the process. */
const names = new Map<string, string>();
export const namedStatement = <R>(prefix: string, text: string, quick = false): Statement<R> => {
  const name = names.get(text) ?? `${prefix}_${names.size}`;
  names.set(text, name);
  return { name, text, quick };
};

type Sorting = Pick<KeysetSource<Row>, 'order' | 'direction'>;

/** That a row lies between the keys of a page: conditions of a list. */
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

/** The first rows of a page, and one more to know whether there are any: what stands behind `order by`. */
export function cutOf({ order, direction }: Sorting, page: PageRequest, bind: Bind): string {
  const way = (direction === 'asc') === page.backward ? 'desc' : 'asc';
  return `${order.map(({ column }) => `${column} ${way}`).join(', ')} limit ${bind(page.limit + 1)}`;
}

/** Reads a page of a list: of each of the parents, or of a list of the root. */
function pageStatement<R extends Row>(
  source: KeysetSource<R>,
  page: PageRequest,
  parents: readonly Id[] | null = null,
): Prepared<R & { readonly parent: Id }> {
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
  // What is not found by its parent is searched for.
  const quick = parents !== null && source.parent !== null;
  return { statement: namedStatement(source.name, text, quick), values };
}

/** The page in rows that are in the order of reading, one more than asked for where there are more. */
export function toPage<R extends Row>(list: OrderedList, request: PageRequest, found: R[]): Page<R> {
  const more = found.length > request.limit;
  const rows = more ? found.slice(0, request.limit) : found;
  if (request.backward) rows.reverse();
  return {
    rows,
    hasNextPage: request.backward ? request.before !== null : more,
    hasPreviousPage: request.backward ? more : request.after !== null,
    extent: list.extent ? extentOfRows(list, request, found) : null,
  };
}

/** A request as text. Without cursors, as most pages are requested, two words are enough. */
export const textOfRequest = (request: PageRequest): string =>
  request.after === null && request.before === null
    ? `${request.limit} ${request.backward}`
    : JSON.stringify(request);

/** Statements with the same name have the same text. */
const textOfStatement = ({ statement, values }: Prepared): string =>
  `${statement.name} ${JSON.stringify(values)}`;

/**
 * Everything that a page depends on, as text, except its parent: the statement determines the rows, and the request what
 * page they make. Lists of opposite order may have the same statement.
 */
export const textOfPage = (
  source: KeysetSource<Row>,
  request: PageRequest,
  parents: readonly Id[] | null = null,
): string =>
  `${textOfRequest(request)} ${source.changesWith ? textOfSource(source) : textOfStatement(pageStatement(source, request, parents))}`;

/** The same of a count. */
export const textOfCount = (
  source: KeysetSource<Row>,
  extent: Key | null,
  parents: readonly Id[] | null = null,
): string =>
  source.changesWith ? textOfSource(source) : textOfStatement(countStatement(source, extent, parents));

/** A list without arguments as text: to build its statement would take longer. */
const textOfSource = ({ name, direction }: KeysetSource<Row>): string => `${name} ${direction}`;

/** The rows state their extent; where there are none, the cursor does. */
const extentOfRows = (list: OrderedList, request: PageRequest, [first]: readonly Row[]): Key | null =>
  first ? keyOf(list, first).slice(list.order.length) : extentOf(list, request);

/** One page of a root list, in one statement. */
export async function readPage<R extends Row>(
  database: Database,
  source: KeysetSource<R>,
  request: PageRequest,
): Promise<Page<R>> {
  const { statement, values } = pageStatement(source, request);
  return toPage<R>(source, request, await database.query(statement, values));
}

/** One page for each parent, in one statement, each cut to size by PostgreSQL. In the order of `parents`. */
export async function readPages<R extends Row>(
  database: Database,
  source: KeysetSource<R>,
  request: PageRequest,
  parents: readonly Id[],
): Promise<Page<R>[]> {
  const { statement, values } = pageStatement(source, request, parents);
  const rows = await database.query(statement, values);
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => toPage<R>(source, request, byParent.get(parent) ?? []));
}

/** Counts the rows of a list: of each of the parents, or of a list of the root. */
function countStatement<R extends Row>(
  source: KeysetSource<R>,
  extent: Key | null,
  parents: readonly Id[] | null = null,
): Prepared<{ parent: Id; count: number }> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const parentList = parents && bind(parents);
  const condition = source.where?.(bind);
  const count = source.count?.(bind, extent);
  const text = parentList
    ? count
      ? `select parent.id as parent, (${count})::int4 as count from unnest(${parentList}::int8[]) as parent(id)`
      : `select ${source.parent} as parent, count(*)::int4 as count from ${source.from}
         where ${source.parent} = any(${parentList}::int8[]) ${condition ? `and ${condition}` : ''} group by 1`
    : count
      ? `select (${count})::int4 as count`
      : `select count(*)::int4 as count from ${source.from} ${condition ? `where ${condition}` : ''}`;
  return { statement: namedStatement(`${source.name}_${parents ? 'counts' : 'count'}`, text), values };
}

/** How many rows a root list has. */
export async function countRows<R extends Row>(
  database: Database,
  source: KeysetSource<R>,
  extent: Key | null,
): Promise<number> {
  const { statement, values } = countStatement(source, extent);
  const [row] = await database.query(statement, values);
  return row?.count ?? 0;
}

/** How many rows the list of each parent has, in one statement. In the order of `parents`. */
export async function countRowsByParent<R extends Row>(
  database: Database,
  source: KeysetSource<R>,
  extent: Key | null,
  parents: readonly Id[],
): Promise<number[]> {
  const { statement, values } = countStatement(source, extent, parents);
  const rows = await database.query(statement, values);
  const counts = new Map(rows.map((row) => [row.parent, row.count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}
