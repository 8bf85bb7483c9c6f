import type { SqlPart } from '../named-statement.ts';

/** The times from `since` (inclusive) to `until` (exclusive), in ISO 8601; null for an open end. */
export interface TimeRange {
  readonly since: string | null;
  readonly until: string | null;
}
export const ALL_TIME: TimeRange = { since: null, until: null };

/** The first day of a period and the day after the last one, `yyyy-mm-dd`; null for an open end. */
export interface DayRange {
  readonly since: string | null;
  readonly until: string | null;
}

/** Matches the start of a day in the years 0 to 9999. */
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/;

/** Returns the days (UTC) of a time range; null if the range begins or ends within a day. */
export function wholeDays({ since, until }: TimeRange): DayRange | null {
  const [first, end] = [dayStartingAt(since), dayStartingAt(until)];
  return first === undefined || end === undefined ? null : { since: first, until: end };
}

/** Returns the day that starts at a time, undefined if none does, and null without a time. */
const dayStartingAt = (time: string | null): string | null | undefined =>
  time === null ? null : MIDNIGHT.exec(new Date(time).toISOString())?.[1];

/** Returns the condition that a column is in a time range; null for a range that is open at both ends. */
export function rangeCondition(column: string, { since, until }: TimeRange): SqlPart | null {
  if (since === null && until === null) return null;
  return (bind) =>
    [
      ...(since === null ? [] : [`${column} >= ${bind(since)}::timestamptz`]),
      ...(until === null ? [] : [`${column} < ${bind(until)}::timestamptz`]),
    ].join(' and ');
}
