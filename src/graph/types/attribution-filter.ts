import type { AttributionFilter } from '../../store/read/attributions/attribution-list.ts';
import { searchQuery } from '../lists/search-text.ts';
import { type AnyBy, anyEntitySelector } from './any-entity-by.ts';
import type { Given } from './given.ts';
import { type RangeInput, toTimeRange } from './time-range.ts';

/** The cost of a search by a filter, in addition to the cost of its conditions. */
export const SEARCH = 300;
/** The cost of looking up the search term of one condition. */
export const CONDITION = 10;

/** The values that the filters of quotations and statements have in common. */
export interface AttributionFilterInput {
  readonly source?: Given<AnyBy>;
  readonly about?: Given<AnyBy>;
  readonly text?: Given<string>;
  readonly publishedAt?: Given<RangeInput>;
}

/** Converts the input to a filter. A text without words is ignored. Throws BAD_ID and BAD_USER_INPUT. */
export function toAttributionFilter(input: Given<AttributionFilterInput>): AttributionFilter {
  return {
    source: input?.source ? anyEntitySelector(input.source) : null,
    about: input?.about ? anyEntitySelector(input.about) : null,
    words: searchQuery(input?.text ?? '') || null,
    published: toTimeRange(input?.publishedAt),
  };
}
