// Calendar dates as days since 1970-01-01, independent of time zones.

const DAY_MS = 86_400_000;

/** The first and the last day of a period. Both days belong to the period. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Returns the day of a date, in UTC. */
export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}

/**
 * Returns the day of a calendar date. January is month 0. A day or month that is out of range carries over into
 * another month or year.
 */
export function day(year: number, month: number, date: number): number {
  const at = new Date(0);
  // setUTCFullYear, because Date.UTC interprets the years 0 to 99 as 1900 to 1999.
  at.setUTCFullYear(year, month, date);
  return dayOf(at);
}

/**
 * The first and the last day that `isoDay` can format. Dates in the years 1 to 9999 have ten characters in ISO 8601.
 */
const FIRST = day(1, 0, 1);
const LAST = day(9999, 11, 31);

/** Returns whether `isoDay` can format a day. */
function isWritable(number: number): boolean {
  return number >= FIRST && number <= LAST;
}

/** Returns whether a period is not empty and both its days can be formatted. */
export function isValid({ from, to }: Period): boolean {
  return from <= to && isWritable(from) && isWritable(to);
}

/** Formats a day as an ISO 8601 calendar date. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the year, month and week day of a day. */
export function parts(number: number): { year: number; month: number; weekday: number } {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() };
}

export function dayPeriod(number: number): Period {
  return { from: number, to: number };
}

export function yearPeriod(year: number): Period {
  return { from: day(year, 0, 1), to: day(year, 11, 31) };
}

export function monthPeriod(year: number, month: number): Period {
  return { from: day(year, month, 1), to: day(year, month + 1, 0) };
}

/** Returns the week, from Monday to Sunday, that contains a day. */
export function weekPeriod(number: number): Period {
  const from = number - ((parts(number).weekday + 6) % 7);
  return { from, to: from + 6 };
}

/** Returns the day with the given month and date that is nearest to the day `to`. */
export function nearestDay(month: number, date: number, to: number): number {
  const { year } = parts(to);
  const candidates = [year - 1, year, year + 1].map((inYear) => day(inYear, month, date));
  return candidates.reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best));
}
