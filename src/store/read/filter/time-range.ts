import type { SqlPart } from '../named-statement.ts';

/** The times from `since` (inclusive) to `until` (exclusive), in ISO 8601; null for an open end. */
export interface TimeRange {
  readonly since: string | null;
  readonly until: string | null;
}
export const ALL_TIME: TimeRange = { since: null, until: null };

/** Returns the condition that a column is in a time range; null for a range that is open at both ends. */
export function rangeCondition(column: string, { since, until }: TimeRange): SqlPart | null {
  if (since === null && until === null) return null;
  return (bind) =>
    [
      ...(since === null ? [] : [`${column} >= ${bind(since)}::timestamptz`]),
      ...(until === null ? [] : [`${column} < ${bind(until)}::timestamptz`]),
    ].join(' and ');
}
