import {
  allOf,
  type EntityRef,
  entityTerm,
  rangeCondition,
  type TimeRange,
} from '../filter/article-filter.ts';
import type { KeysetSource, SqlPart } from '../keyset.ts';
import { QUOTATION_COLUMNS } from '../lookups.ts';
import type { QuotationRow } from '../rows.ts';
import { wordsQuery } from '../text/words-query.ts';
import { byTime, countMatches, walkThrough } from './search.ts';

/** Which quotations are meant: those that meet every condition. */
export interface QuotationFilter {
  readonly speaker: EntityRef | null;
  /** What stands in it or in its sentence, but for its speaker. */
  readonly about: EntityRef | null;
  /** Words, as `textQuery` gives them; null where they do not matter. */
  readonly words: string | null;
  readonly published: TimeRange;
}

/** Quotations that meet a filter, newest first. */
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
