import { allOf } from '../filter/article-filter.ts';
import { type EntitySelector, entityTerm } from '../filter/entity-selector.ts';
import { rangeCondition, type TimeRange } from '../filter/time-range.ts';
import type { KeysetSource } from '../keyset/list.ts';
import type { SqlPart } from '../named-statement.ts';
import type { QuotationRow } from '../rows.ts';
import { wordsQuery } from '../text/words-query.ts';
import { QUOTATION_COLUMNS } from './quotations.ts';
import { byTime, countMatches, walkThrough } from './search.ts';

/** Selects the quotations that match every condition. */
export interface QuotationFilter {
  readonly speaker: EntitySelector | null;
  /** An entity other than the speaker that the quotation or its sentence mentions. */
  readonly about: EntitySelector | null;
  /** A search text as `textQuery` returns it; null for no condition. */
  readonly words: string | null;
  readonly published: TimeRange;
}

/** Defines the list of quotations that match a filter, newest first. */
export function quotationList({
  speaker,
  about,
  words,
  published,
}: QuotationFilter): KeysetSource<QuotationRow> {
  const parts: SqlPart[] = [
    ...(speaker ? [entityTerm('q', speaker)] : []),
    ...(about ? [entityTerm('e', about)] : []),
    ...(words === null ? [] : [wordsQuery(words)]),
  ];
  const query = allOf(parts);
  const inTime = rangeCondition('q.published_at', published);
  return {
    name: 'quotations_by_time',
    columns: QUOTATION_COLUMNS,
    parent: null,
    order: byTime('q.published_at', 'q.id'),
    direction: 'desc',
    ...(parts.length === 0
      ? { from: 'quotation q', ...(inTime && { where: inTime }) }
      : {
          from: (bind, page) =>
            `${walkThrough('quotation_search', query, published, 'desc')(bind, page)} s
             join quotation q on q.id = s.id`,
          count: countMatches('quotation_search', query, published),
        }),
  };
}
