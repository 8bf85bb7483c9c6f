import type { ArticleFilter } from '../filter/article-filter.ts';
import type { DayRange } from '../filter/time-range.ts';
import type { SqlPart } from '../named-statement.ts';
import { articlesIn } from '../rows.ts';

/** Returns SQL for a scalar with the number of articles on some days, from the stored counts; null if there are none. */
export const archiveCount =
  ({ originalsOnly }: Pick<ArticleFilter, 'originalsOnly'>, { since, until }: DayRange): SqlPart =>
  (bind) => {
    const conditions = [
      ...(since === null ? [] : [`d.day >= ${bind(since)}::date`]),
      ...(until === null ? [] : [`d.day < ${bind(until)}::date`]),
    ];
    return `select sum(${articlesIn('d', !originalsOnly)}) from archive_day d
      ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}`;
  };
