import { rangeCondition, type TimeRange } from '../filter/time-range.ts';
import {
  extentOf,
  type Key,
  type OrderedList,
  type Page,
  type PageRequest,
  type SortColumn,
} from '../keyset/list.ts';
import type { Bind, SqlPart } from '../named-statement.ts';
import { MAX_ID } from '../rows.ts';

/** The tables that `search_by_time` in the migrations searches. */
export type SearchTable = 'article_search' | 'quotation_search' | 'statement_search';

/** The maximum number of matches that are ranked. If there are more, the newest are ranked. */
export const RANKED = 1_000;

/**
 * Returns the SQL after `from` for a page of the matches (id, published_at) in a table, by time. `about` is SQL for
 * the id of an entity that all matches mention; its number of articles helps to estimate the density of matches.
 */
export const walkThrough =
  (
    table: SearchTable,
    query: SqlPart,
    { since, until }: TimeRange,
    direction: 'asc' | 'desc',
    about = 'null',
  ) =>
  (bind: Bind, page: PageRequest): string => {
    const [above, below] = direction === 'desc' ? [page.before, page.after] : [page.after, page.before];
    const key = (at: Key | null) =>
      at === null ? 'null, null' : `${bind(at[0])}::timestamptz, ${bind(at[1])}::int8`;
    const newestFirst = (direction === 'desc') !== page.backward;
    return `search_by_time('${table}', ${query(bind)}, ${newestFirst}, ${bind(since)}::timestamptz,
      ${bind(until)}::timestamptz, ${key(above)}, ${key(below)}, ${bind(page.limit + 1)}::int4, ${about})`;
  };

/** Returns SQL for the newest matches (id, published_at), newest first, at most `wanted`. */
export const newestMatches =
  (table: SearchTable, query: SqlPart, { since, until }: TimeRange, wanted: number): SqlPart =>
  (bind) =>
    `search_by_time('${table}', ${query(bind)}, true, ${bind(since)}::timestamptz, ${bind(until)}::timestamptz,
      null, null, null, null, ${bind(wanted)}::int4)`;

/**
 * Returns the extent of a ranked list: the newest ranked match, and the newest match that is too old to be ranked, if
 * any. `alias` is the alias of `rankedMatches` in the list.
 */
export const rankedExtent = (alias: string): readonly SortColumn[] => [
  { column: `${alias}.newest_at`, type: 'timestamptz' },
  { column: `${alias}.newest_id`, type: 'int8' },
  { column: `${alias}.cut_at`, type: 'timestamptz', nullable: true },
  { column: `${alias}.cut_id`, type: 'int8', nullable: true },
];

/** Returns whether a list contains all matches; false if a ranked list omits older matches. */
export const isComplete = ({ extent }: Page<unknown>): boolean => extent === null || extent.at(-1) === null;

/**
 * Returns SQL for the ranked matches (id, published_at) with the columns of `rankedExtent`. The first page ranks the
 * newest matches; later pages use the extent in the cursor, so that articles stored in the meantime do not displace
 * other articles. Articles that are stored within the extent are added to the list, up to `RANKED` articles.
 */
export const rankedMatches =
  (table: SearchTable, query: SqlPart, { since, until }: TimeRange, list: Pick<OrderedList, 'order'>) =>
  (bind: Bind, page: PageRequest): string => {
    const extent = extentOf(list, page);
    const [newestAt, newestId, cutAt, cutId] = (extent ?? [null, null, null, null]).map(
      (value, index) => `${bind(value)}::${index % 2 === 0 ? 'timestamptz' : 'int8'}`,
    );
    const most = `${bind(extent === null ? RANKED : 2 * RANKED)}::int4`;
    const ofPlace = (column: string, place: string) =>
      `max(m.${column}) filter (where m.place = ${place}) over ()`;
    return `(select * from (
        select m.id, m.published_at, m.place,
          coalesce(${newestAt}, ${ofPlace('published_at', '1')}) as newest_at,
          coalesce(${newestId}, ${ofPlace('id', '1')}) as newest_id,
          coalesce(${ofPlace('published_at', `${most} + 1`)}, ${cutAt}) as cut_at,
          coalesce(${ofPlace('id', `${most} + 1`)}, ${cutId}) as cut_id
        from search_by_time('${table}', ${query(bind)}, true, ${bind(since)}::timestamptz, ${bind(until)}::timestamptz,
          ${cutAt}, ${cutId}, ${newestAt}, least(${newestId}, ${MAX_ID - 1n}) + 1, ${most} + 1)
          with ordinality as m(id, published_at, place)
      ) m where m.place <= ${most})`;
  };

/**
 * Returns SQL for a scalar with the number of matches. If there is an extent, matches newer than its newest match are
 * not counted.
 */
export const countMatches =
  (table: SearchTable, query: SqlPart, range: TimeRange) =>
  (bind: Bind, extent: Key | null): string => {
    const inTime = rangeCondition('s.published_at', range);
    return `select count(*) from ${table} s where s.document @@ (${query(bind)})
      ${inTime ? `and ${inTime(bind)}` : ''}
      ${extent ? `and (s.published_at, s.id) <= (${bind(extent[0])}::timestamptz, ${bind(extent[1])}::int8)` : ''}`;
  };

/**
 * Returns the order of lists that are searched by time: by time, then id. `as` is the property of the row that has
 * the time.
 */
export const byTime = (time: string, id: string, as?: string): readonly SortColumn[] => [
  { column: time, type: 'timestamptz', ...(as !== undefined && { as }) },
  { column: id, type: 'int8', as: 'id' },
];
