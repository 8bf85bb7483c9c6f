import type { DocumentReader } from '../document/document-reader.ts';
import { DAY_SHIFTS, PERIOD_SHIFTS, WEEKDAYS } from '../words/times.ts';
import { DURATION_UNITS } from '../words/units.ts';
import { day, dayPeriod, monthPeriod, type Period, parts, weekPeriod, yearPeriod } from './calendar.ts';
import type { TimeReading } from './dates.ts';
import { readNumber } from './numbers.ts';

/** The maximum number of units in expressions such as "two weeks ago". Larger numbers are not resolved. */
const MOST_AGO = 5000;

/** Reads a date or period that is relative to the day of publication. */
export function readRelative(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  return (
    weekday(reader, at, today) ??
    namedDay(reader, at, today) ??
    adjacentPeriod(reader, at, today) ??
    ago(reader, at, today)
  );
}

/** Reads "Tuesday" and "next Monday" (where "next" is the word before it). */
function weekday(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const index = reader.isCapital(at) ? WEEKDAYS[reader.text(at).toLowerCase()] : undefined;
  if (index === undefined) return undefined;
  const back = (parts(today).weekday - index + 7) % 7;
  const before = reader.lower(at - 1);
  const number =
    before === 'next' ? today + (7 - back) : before === 'last' && back === 0 ? today - 7 : today - back;
  return { period: dayPeriod(number), end: at + 1 };
}

/** Reads "today", "yesterday" and "tomorrow". */
function namedDay(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const shift = DAY_SHIFTS[reader.lower(at)];
  if (shift === undefined || /^['’]s$/.test(reader.text(at + 1))) return undefined;
  return { period: dayPeriod(today + shift), end: at + 1 };
}

/** Reads "last week", "this month" and "next year". */
function adjacentPeriod(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const shift = PERIOD_SHIFTS[reader.lower(at)];
  if (shift === undefined || !reader.sameSentence(at, at + 1)) return undefined;
  const unit = reader.lower(at + 1);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  return { period: shifted(unit, shift, today), end: at + 2 };
}

/** Reads "two weeks ago". */
function ago(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const isOne = /^an?$/i.test(reader.text(at));
  const number = isOne ? { value: 1, end: at + 1 } : readNumber(reader, at);
  if (!number || number.value > MOST_AGO || !reader.sameSentence(at, number.end + 1)) return undefined;
  const unit = DURATION_UNITS[reader.lower(number.end)];
  if (!unit || reader.lower(number.end + 1) !== 'ago') return undefined;
  return { period: periodAgo(unit, Math.floor(number.value), today), end: number.end + 2 };
}

function periodAgo(unit: string, count: number, today: number): Period {
  switch (unit) {
    case 'day':
      return dayPeriod(today - count);
    case 'week':
      return dayPeriod(today - 7 * count);
    case 'month':
    case 'year':
      return shifted(unit, -count, today);
    case 'decade':
      return shifted('year', -10 * count, today);
    default:
      return dayPeriod(today);
  }
}

/** Returns the week, month or year that is `shift` units after the current one. */
function shifted(unit: 'week' | 'month' | 'year', shift: number, today: number): Period {
  const { year, month } = parts(today);
  if (unit === 'week') return weekPeriod(today + 7 * shift);
  if (unit === 'year') return yearPeriod(year + shift);
  const first = parts(day(year, month + shift, 1));
  return monthPeriod(first.year, first.month);
}
