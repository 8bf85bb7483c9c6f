import type { Row } from '../../database.ts';
import type { Bind, SqlPart } from '../named-statement.ts';
import type { TaggedTable } from '../tags.ts';

/** The SQL types of sort columns. */
export type KeyType = 'int8' | 'int4' | 'float8' | 'text' | 'timestamptz';

/** The values of the sort columns of a row, followed by those of its list's extent. A cursor encodes a key. */
export type Key = readonly (string | number | null)[];

/** The properties of a totally ordered list that are needed to encode and decode cursors. */
export interface OrderedList {
  /** Identifies the list in logs and cursors. */
  readonly name: string;
  /**
   * The sort columns. All have the same direction, so that one index provides the order and one row comparison finds
   * a key.
   */
  readonly order: readonly SortColumn[];
  /**
   * Columns that have the same values in all rows of a page and identify the set of rows in the list. Cursors contain
   * these values, so that all pages are pages of the same set, regardless of rows that are stored later.
   */
  readonly extent?: readonly SortColumn[];
}

export interface SortColumn {
  readonly column: string;
  readonly type: KeyType;
  readonly nullable?: boolean;
  /** The property of the row that contains the value. If this is not set, the column is selected additionally. */
  readonly as?: string;
}

/** A list whose pages are read by key rather than by offset. */
export interface KeysetSource<R extends Row> extends OrderedList {
  readonly columns: string;
  /** The SQL after `from`; a function if it depends on the page. */
  readonly from: string | ((bind: Bind, page: PageRequest) => string);
  /** The column that refers to the parent; null for a root list, or if `from` itself refers to `parent.id`. */
  readonly parent: string | null;
  readonly where?: SqlPart | undefined;
  /**
   * A scalar with the number of rows of the list, or of the list of `parent.id`. If this is not set, the rows are
   * counted.
   */
  readonly count?: ((bind: Bind, extent: Key | null) => string) | undefined;
  /**
   * The name of the list in the statement that counts its rows. Lists that differ only in their order have the same
   * statement, so they set the same name; otherwise the first one to be counted would determine it. Default: `name`.
   */
  readonly countName?: string;
  readonly direction: 'asc' | 'desc';
  /**
   * The table of the parent, if a page changes only when the parent or a row of the page changes. A list with this
   * property has no arguments: its name and direction identify it.
   */
  readonly changesWith?: TaggedTable;
  /**
   * The arguments of the list as text. With the name and the direction, they identify the list in the row cache. If
   * neither this nor `changesWith` is set, the statement identifies the list, which takes longer to build.
   */
  readonly args?: string;
  /** Declares the type of the rows. The property is never set. */
  readonly row?: R;
}

export interface PageRequest {
  readonly limit: number;
  /** Whether to read the last rows instead of the first. They are returned in the order of the list in both cases. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface Page<R> {
  readonly rows: readonly R[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The extent of the list; null if the list has no extent or no rows. */
  readonly extent: Key | null;
}

const propertyOf = ({ as }: SortColumn, index: number): string => as ?? `key${index}`;

/** Returns the columns whose values a cursor contains. */
export const cursorColumns = ({ order, extent }: OrderedList): readonly SortColumn[] =>
  extent ? [...order, ...extent] : order;

/** Returns the key of a row in a list. */
export const keyOf = (list: OrderedList, row: Row): Key =>
  cursorColumns(list).map((column, index) => row[propertyOf(column, index)]);

/** Returns the extent in the cursors of a request; null if there is no cursor or no extent. */
export const extentOf = (
  { order }: Pick<OrderedList, 'order'>,
  { after, before }: Pick<PageRequest, 'after' | 'before'>,
): Key | null => {
  const extent = (after ?? before)?.slice(order.length) ?? [];
  return extent.length > 0 ? extent : null;
};

/** Returns SQL that selects the key columns that rows do not have already. */
export const keyColumns = (list: OrderedList): string =>
  cursorColumns(list)
    .map((sort, index) => (sort.as ? '' : `, ${sort.column} as ${propertyOf(sort, index)}`))
    .join('');

/**
 * Returns the page for rows in the order of reading. The statement reads one row more than requested if there are
 * more.
 */
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

/** Returns the extent from the first row or, if there are no rows, from the cursor. */
const extentOfRows = (list: OrderedList, request: PageRequest, [first]: readonly Row[]): Key | null =>
  first ? keyOf(list, first).slice(list.order.length) : extentOf(list, request);
