import type { SqlPart } from '../named-statement.ts';

/** The times from `since` (inclusive) to `until` (exclusive), in ISO 8601; null for an open end. */
export interface TimeRange {
  readonly since: string | null;
  readonly until: string | null;
}
export const ALL_TIME: TimeRange = { since: null, until: null };

/** The first and last day of a period, `yyyy-mm-dd`; null for an open end. */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
}

const DAY = 86_400_000;

/** Returns the days (UTC) of a time range; null if the range begins or ends within a day. */
export function wholeDays({ since, until }: TimeRange): DayRange | null {
  const [begin, end] = [since, until].map((time) => (time === null ? null : Date.parse(time)));
  const dayOf = (time: number | null | undefined) =>
    time === null || time === undefined ? null : new Date(time).toISOString().slice(0, 10);
  if ([begin, end].some((time) => typeof time === 'number' && time % DAY !== 0)) return null;
  return { first: dayOf(begin), last: dayOf(typeof end === 'number' ? end - DAY : null) };
}

/** Returns the condition that a column is in a time range; null for a range that is open at both ends. */
export function rangeCondition(column: string, { since, until }: TimeRange): SqlPart | null {
  if (since === null && until === null) return null;
  return (bind) =>
    [
      ...(since === null ? [] : [`${column} >= ${bind(since)}::timestamptz`]),
      ...(until === null ? [] : [`${column} < ${bind(until)}::timestamptz`]),
    ].join(' and ');
}
