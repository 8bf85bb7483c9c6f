/** Calendar dates as days since 1970-01-01, so that no time zone comes in. */

const DAY_MS = 86_400_000;

/** First and last day of a period, inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}

/** Day number of a calendar date; month from 0. Out-of-range days and months carry over. */
export function day(year: number, month: number, date: number): number {
  const at = new Date(0);
  // setUTCFullYear, because Date.UTC reads years below 100 as 19xx.
  at.setUTCFullYear(year, month, date);
  return dayOf(at);
}

/** Days of the years 1 to 9999: the dates that ISO 8601 writes with ten characters. */
const FIRST = day(1, 0, 1);
const LAST = day(9999, 11, 31);

/** Whether a day can be written. */
export function isWritable(number: number): boolean {
  return number >= FIRST && number <= LAST;
}

/** ISO 8601 calendar date of a day number that is writable. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function parts(number: number): { year: number; month: number; weekday: number } {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() };
}

export function yearPeriod(year: number): Period {
  return { from: day(year, 0, 1), to: day(year, 11, 31) };
}

export function monthPeriod(year: number, month: number): Period {
  return { from: day(year, month, 1), to: day(year, month + 1, 0) };
}

/** Monday to Sunday of the week a day is in. */
export function weekPeriod(number: number): Period {
  const from = number - ((parts(number).weekday + 6) % 7);
  return { from, to: from + 6 };
}
