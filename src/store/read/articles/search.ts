import { rangeCondition, type TimeRange } from '../filter/article-filter.ts';
import type { Bind, Key, OrderedList, Page, PageRequest, SortColumn, SqlPart } from '../keyset.ts';
import { extentOf } from '../keyset.ts';

/** Tables that are searched by time: see `search_by_time` in the migrations. */
export type SearchTable = 'article_search' | 'quotation_search';

/** Most matches that are ranked: of more, the newest. */
export const RANKED = 1_000;

/** The greatest `int8`. */
const MAX_ID = 2n ** 63n - 1n;

/**
 * What stands behind `from` for a page of the rows (id, published_at) of a table that match, by time. `about` is SQL for the
 * id of an entity that all matches speak of, which tells how far they lie apart.
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

/** The newest matches (id, published_at), `wanted` at most, newest first. */
export const newestMatches =
  (table: SearchTable, query: SqlPart, { since, until }: TimeRange, wanted: number): SqlPart =>
  (bind) =>
    `search_by_time('${table}', ${query(bind)}, true, ${bind(since)}::timestamptz, ${bind(until)}::timestamptz,
      null, null, null, null, ${wanted})`;

/**
 * What matches are ranked in a list: the newest of them, and the newest older one that is not ranked, if any. `alias` is
 * what `rankedMatches` is called in the list.
 */
export const rankedExtent = (alias: string): readonly SortColumn[] => [
  { column: `${alias}.newest_at`, type: 'timestamptz' },
  { column: `${alias}.newest_id`, type: 'int8' },
  { column: `${alias}.cut_at`, type: 'timestamptz', nullable: true },
  { column: `${alias}.cut_id`, type: 'int8', nullable: true },
];

/** Whether a list contains all that match: false where a ranked list leaves out older ones. */
export const isComplete = ({ extent }: Page<unknown>): boolean => extent === null || extent.at(-1) === null;

/**
 * The matches that are ranked (id, published_at), with the columns of `rankedExtent`: the newest at first, and what a
 * cursor states on later pages, so that articles stored meanwhile push none of them out. Those that are stored between
 * them belong to the list, at most as many again.
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

/** How many rows match, of an extent those that are not newer than it: a scalar. */
export const countMatches =
  (table: SearchTable, query: SqlPart, range: TimeRange) =>
  (bind: Bind, extent: Key | null): string => {
    const inTime = rangeCondition('s.published_at', range);
    return `select count(*) from ${table} s where s.document @@ (${query(bind)})
      ${inTime ? `and ${inTime(bind)}` : ''}
      ${extent ? `and (s.published_at, s.id) <= (${bind(extent[0])}::timestamptz, ${bind(extent[1])}::int8)` : ''}`;
  };

/** By time, then id: the order of everything that is searched by time. `as` is what rows have the time as, if they do. */
export const byTime = (time: string, id: string, as?: string): readonly SortColumn[] => [
  { column: time, type: 'timestamptz', ...(as !== undefined && { as }) },
  { column: id, type: 'int8', as: 'id' },
];
