// Calendar dates as days since 1970-01-01, independent of time zones.

const DAY_MS = 86_400_000;

/** The first and the last day of a period. Both days belong to the period. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A third of a period. */
export type Third = 'early' | 'mid' | 'late';

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

/** Returns the year, month, day of the month and weekday of a day. */
export function parts(number: number): { year: number; month: number; date: number; weekday: number } {
  const date = new Date(number * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export function dayPeriod(number: number): Period {
  return { from: number, to: number };
}

export function yearPeriod(year: number): Period {
  return { from: day(year, 0, 1), to: day(year, 11, 31) };
}

/** Returns the years from the first to the last. */
export function yearsPeriod(first: number, last: number): Period {
  return { from: day(first, 0, 1), to: day(last, 11, 31) };
}

export function monthPeriod(year: number, month: number, months = 1): Period {
  return { from: day(year, month, 1), to: day(year, month + months, 0) };
}

/** Returns a calendar quarter. January to March are quarter 0. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthPeriod(year, 3 * quarter, 3);
}

/** Returns the week, from Monday to Sunday, that contains a day. */
export function weekPeriod(number: number): Period {
  const from = number - ((parts(number).weekday + 6) % 7);
  return { from, to: from + 6 };
}

/**
 * Returns a third of a period: of the years of a decade or century, of the months of a year, of the days of a shorter
 * period. The first third is the longest if the number cannot be divided; of a month, it has ten days.
 */
export function thirdOf(period: Period, third: Third): Period {
  const first = parts(period.from);
  const last = parts(period.to);
  const hasWholeYears = first.month === 0 && first.date === 1 && last.month === 11 && last.date === 31;
  if (!hasWholeYears) {
    const [from, to] = thirdOfCount(period.to - period.from + 1, third);
    return { from: period.from + from, to: period.from + to };
  }
  const years = last.year - first.year + 1;
  const [from, to] = thirdOfCount(years < 3 ? 12 * years : years, third);
  return years < 3
    ? monthPeriod(first.year, from, to - from + 1)
    : yearsPeriod(first.year + from, first.year + to);
}

/** Returns the first and last index of a third of a number of units. */
function thirdOfCount(count: number, third: Third): readonly [number, number] {
  const early = count > 27 && count < 32 ? 10 : Math.ceil(count / 3);
  const late = count > 27 && count < 32 ? 20 : Math.max(count - Math.floor(count / 3), early);
  if (third === 'early') return [0, early - 1];
  return third === 'late'
    ? [Math.min(late, count - 1), count - 1]
    : [Math.min(early, count - 1), Math.max(late - 1, Math.min(early, count - 1))];
}

/** Returns the day that is a number of months before or after a day, at most the last day of its month. */
export function addMonths(number: number, months: number): number {
  const { year, month, date } = parts(number);
  return Math.min(day(year, month + months, date), day(year, month + months + 1, 0));
}

/** Returns the nth (from 1) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = day(year, month, 1);
  return first + ((weekday - parts(first).weekday + 7) % 7) + 7 * (nth - 1);
}

/** Returns the last weekday of a month. */
export function lastWeekday(year: number, month: number, weekday: number): number {
  const last = day(year, month + 1, 0);
  return last - ((parts(last).weekday - weekday + 7) % 7);
}

/** Returns Easter Sunday in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const century = Math.floor(year / 100);
  const moon = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const shift =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + shift + 2 - century + Math.floor(century / 4)) % 7;
  // Day 28 of the formula is 28 March.
  return day(year, 2, 28 + shift - weekday);
}
