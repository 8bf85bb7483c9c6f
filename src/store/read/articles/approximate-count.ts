import type { Database } from '../../database.ts';
import { type ArticleFilter, isUnsearched } from '../filter/article-filter.ts';
import { matchingCondition } from '../filter/matching.ts';
import { COUNTED, IN_SAMPLE, SAMPLING } from '../filter/sample.ts';
import { wholeDays } from '../filter/time-range.ts';
import { type Bind, namedStatement } from '../named-statement.ts';
import { defineQuery } from '../reader.ts';
import { archiveCount } from './archive-count.ts';

/** The number of articles that match a filter, which is an estimate if it is not exact. */
export interface ApproximateCount {
  readonly value: number;
  readonly exact: boolean;
}

/** The number of articles that match a filter, counted or estimated. */
export const approximateCountReader = defineQuery({ name: 'approximate_count', load: readApproximateCount });

async function readApproximateCount(database: Database, filter: ArticleFilter): Promise<ApproximateCount> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const days = wholeDays(filter.published);
  const text =
    isUnsearched(filter) && days
      ? `select coalesce((${archiveCount(filter, days)(bind)}), 0)::int4 as value, true as exact`
      : sampled(matchingCondition(filter)(bind));
  const [row] = await database.query(namedStatement<ApproximateCount>('approximate_count', text), values);
  return row ?? { value: 0, exact: true };
}

/** Returns the statement for a condition on `article_search s`. The matches are not counted if they are estimated. */
const sampled = (condition: string): string =>
  `with sample as materialized (
      select ${SAMPLING} * count(*) as n from article_search s where ${condition} and ${IN_SAMPLE}
    ) select (case when n > ${COUNTED} then n
      else (select count(*) from article_search s where ${condition}) end)::int4 as value, n <= ${COUNTED} as exact
    from sample`;
