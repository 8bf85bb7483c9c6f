import type { Bind, SqlPart } from '../named-statement.ts';
import { type ArticleFilter, allOf, filterQuery } from './article-filter.ts';
import type { TimeRange } from './time-range.ts';

/**
 * Returns SQL for the bounds of a range, limited to the time between the first and the last article. These times are null
 * in an empty archive, and `greatest` and `least` ignore nulls.
 */
const earliest = (begins: readonly string[]): string =>
  `greatest(${[...begins, '(select min(a.published_at) from article a)'].join(', ')})`;
const latest = (ends: readonly string[]): string =>
  `least(${[...ends, '(select max(a.published_at) from article a)'].join(', ')})`;

/** SQL for the starts and ends of several periods. Articles must have been published within all of them. */
export interface Bounds {
  /** The starts, inclusive. */
  readonly begins: readonly string[];
  /** The ends, exclusive. */
  readonly ends: readonly string[];
}

/** Returns the bounds of a time range. */
export const boundsOfRange =
  ({ since, until }: TimeRange) =>
  (bind: Bind): Bounds => ({
    begins: since === null ? [] : [`${bind(since)}::timestamptz`],
    ends: until === null ? [] : [`${bind(until)}::timestamptz`],
  });

/** Returns the conditions that articles in the table with the alias `s` were published within bounds. */
export const inBounds = ({ begins, ends }: Bounds): string[] => [
  ...begins.map((begin) => `s.published_at >= ${begin}`),
  ...ends.map((end) => `s.published_at < ${end}`),
];

/**
 * Returns the condition that articles in the table `article_search s` match a filter and were published within bounds,
 * by default those of the filter. `term` is SQL for another term that the articles must have.
 */
export const matchingCondition =
  (filter: ArticleFilter, within?: Bounds, term?: string): SqlPart =>
  (bind) => {
    const bounds = within ?? boundsOfRange(filter.published)(bind);
    const query = filterQuery(filter);
    const conditions = inBounds(bounds);
    const terms: SqlPart[] = [
      ...(term === undefined ? [] : [() => term]),
      ...(query ? [query] : []),
      // Terms of the time, so that the index finds only the matches within the bounds.
      ...(conditions.length > 0
        ? [() => `time_terms(${earliest(bounds.begins)}, ${latest(bounds.ends)})`]
        : []),
    ];
    return [...conditions, `s.document @@ (${allOf(terms)(bind)})`].join(' and ');
  };
