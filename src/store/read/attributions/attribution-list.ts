import { byTime, countMatches, walkThrough } from '../articles/search.ts';
import { allOf } from '../filter/article-filter.ts';
import { type EntitySelector, entityTerm } from '../filter/entity-selector.ts';
import { rangeCondition, type TimeRange } from '../filter/time-range.ts';
import type { KeysetSource } from '../keyset/list.ts';
import type { SqlPart } from '../named-statement.ts';
import type { QuotationRow, StatementRow } from '../rows.ts';
import { wordsQuery } from '../text/words-query.ts';

/** The conditions that quotations and statements have in common. */
export interface AttributionFilter {
  /** The speaker or source. */
  readonly source: EntitySelector | null;
  /** An entity other than the source that the words mention. */
  readonly about: EntitySelector | null;
  /** A search text as `textQuery` returns it; null for no condition. */
  readonly words: string | null;
  readonly published: TimeRange;
}

/** The table of the rows. The table of their search documents has the same name and the ending `_search`. */
export interface AttributionTable {
  readonly table: 'quotation' | 'statement';
  readonly alias: string;
  readonly columns: string;
}

/** Defines the list of rows that match a filter, newest first. `conditions` are further conditions on the documents. */
export function attributionList<R extends QuotationRow | StatementRow>(
  { table, alias, columns }: AttributionTable,
  { source, about, words, published }: AttributionFilter,
  conditions: readonly SqlPart[] = [],
): KeysetSource<R> {
  const parts: SqlPart[] = [
    ...(source ? [entityTerm('q', source)] : []),
    ...(about ? [entityTerm('e', about)] : []),
    ...conditions,
    ...(words === null ? [] : [wordsQuery(words)]),
  ];
  const query = allOf(parts);
  const inTime = rangeCondition(`${alias}.published_at`, published);
  return {
    name: `${table}s_by_time`,
    columns,
    parent: null,
    order: byTime(`${alias}.published_at`, `${alias}.id`),
    direction: 'desc',
    ...(parts.length === 0
      ? { from: `${table} ${alias}`, ...(inTime && { where: inTime }) }
      : {
          from: (bind, page) =>
            `${walkThrough(`${table}_search`, query, published, 'desc')(bind, page)} found
             join ${table} ${alias} on ${alias}.id = found.id`,
          count: countMatches(`${table}_search`, query, published),
        }),
  };
}
