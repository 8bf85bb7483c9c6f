import { rangeCondition, type TimeRange } from './article-filter.ts';
import type { Bind, Key, PageRequest, SortColumn, SqlPart } from './keyset.ts';

/** Tables that are searched by time: see `search_by_time` in the migrations. */
export type SearchTable = 'article_search' | 'quotation_search';

/** Most matches that are ranked: of more, the newest. */
export const RANKED = 1_000;

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

/** How many rows match: a scalar. */
export const countMatches =
  (table: SearchTable, query: SqlPart, range: TimeRange): SqlPart =>
  (bind) => {
    const inTime = rangeCondition('s.published_at', range);
    return `select count(*) from ${table} s where s.document @@ (${query(bind)})
      ${inTime ? `and ${inTime(bind)}` : ''}`;
  };

/** By time, then id: the order of everything that is searched by time. `as` is what rows have the time as, if they do. */
export const byTime = (time: string, id: string, as?: string): readonly SortColumn[] => [
  { column: time, type: 'timestamptz', ...(as !== undefined && { as }) },
  { column: id, type: 'int8', as: 'id' },
];
