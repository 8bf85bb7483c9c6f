import type { DocumentReader } from '../../../document/document-reader.ts';
import {
  NAME_PARTS,
  PERIOD_SHIFTS,
  RECURRING,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../../words/figures/times.ts';
import { dayPeriod, lastWeekday, nthWeekday, type Period, parts, weekPeriod } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import type { Direction } from '../../tense/verbs.ts';
import { nearestInYear, type TimeContext, type TimeReading } from '../reading.ts';
import { ordinalOf, yearAfter } from '../years/years.ts';
import { monthAt, readDate } from './dates.ts';

/** Returns the weekday of a word, from 0 (Sunday). */
export function weekdayAt(reader: DocumentReader, at: number): number | undefined {
  return reader.isCapital(at) ? WEEKDAYS[reader.lower(at)] : undefined;
}

/** Reads "Tuesday", and "Tuesday, August 20, 2024" as one day. */
export function readWeekday(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  const weekday = weekdayAt(reader, at) ?? SHORT_WEEKDAYS[reader.text(at).replace(/\.$/, '')];
  if (weekday === undefined) return undefined;
  const date = dateAfter(context, at, weekday);
  if (date) return date;
  if (weekdayAt(reader, at) === undefined) return undefined;
  const isRepeated =
    RECURRING.has(reader.lower(at - 1)) ||
    /^(?:afternoons|evenings|mornings|nights)$/.test(reader.lower(at + 1));
  if (isName(reader, at) || isRepeated) return { period: undefined, end: at + 1 };
  const week = weekAfter(reader, at + 1);
  if (week !== undefined && reader.sameSentence(at, at + week.length))
    return {
      period: dayPeriod(weekPeriod(today).from + 7 * week.shift + ((weekday + 6) % 7)),
      end: at + 1 + week.length,
    };
  const number = weekdayNear(weekday, today, directionOf(reader, at, at + 1));
  return { period: dayPeriod(number), end: at + 1, isWeekday: true };
}

/** Returns the week after a weekday: "last week", "of next week". */
function weekAfter(
  reader: DocumentReader,
  at: number,
): { readonly shift: number; readonly length: number } | undefined {
  const start = reader.lower(at) === 'of' ? at + 1 : at;
  const shift = /^(?:last|next|this)$/.test(reader.lower(start))
    ? PERIOD_SHIFTS[reader.lower(start)]
    : undefined;
  const isWeek = shift !== undefined && reader.lower(start + 1) === 'week';
  return isWeek ? { shift, length: start + 2 - at } : undefined;
}

/** Returns the next weekday from a day on if the direction is the future, otherwise the latest one up to it. */
function weekdayNear(weekday: number, today: number, direction: Direction): number {
  const ahead = (weekday - parts(today).weekday + 7) % 7;
  return direction > 0 || ahead === 0 ? today + ahead : today + ahead - 7;
}

/** Reads the date after a weekday: ", August 20", " (20 August)". The weekday decides the year. */
function dateAfter(context: TimeContext, at: number, weekday: number): TimeReading | undefined {
  const { reader, today } = context;
  const next = /^[,(.]$/.test(reader.text(at + 1)) ? at + 2 : at + 1;
  if (!reader.sameSentence(at, next)) return undefined;
  const date = readDate(context, next);
  if (!date?.period || date.period.from !== date.period.to) return undefined;
  if (!date.inYear) return date;
  const { inYear, end } = date;
  const isRight = (year: number): boolean => parts(inYear(year).from).weekday === weekday;
  const { year } = parts(date.period.from);
  const right = isRight(year) ? date.period : [year - 1, year + 1].filter(isRight).map(inYear)[0];
  return { period: right ?? nearestInYear(inYear, today, 0), end };
}

/** Reads "fourth Thursday in November" and "last Monday of May 2023". */
export function readNthWeekday(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  if (!reader.isCapital(at + 1)) return undefined;
  const word = reader.lower(at);
  const nth = word === 'last' ? 0 : ordinalOf(word);
  if (nth === undefined || nth > 5) return undefined;
  const weekday = weekdayAt(reader, at + 1);
  const month = /^(?:in|of)$/.test(reader.lower(at + 2)) ? monthAt(reader, at + 3) : undefined;
  if (weekday === undefined || month === undefined || !reader.sameSentence(at, at + 3)) return undefined;
  const inYear = (year: number): Period =>
    dayPeriod(nth === 0 ? lastWeekday(year, month, weekday) : nthWeekday(year, month, weekday, nth));
  const year = yearAfter(context, at + 4);
  if (year) return { period: inYear(year.year), end: year.end };
  return { period: nearestInYear(inYear, today, directionOf(reader, at, at + 4)), end: at + 4, inYear };
}

/** Returns whether a word belongs to a name: "USA Today", "Sunday Times", "Fox News Sunday", "Black Friday". */
export function isName(reader: DocumentReader, at: number): boolean {
  const next = reader.text(at + 1);
  if (reader.isCapital(at + 1) && NAME_PARTS.has(titleCase(next)) && reader.sameSentence(at, at + 1))
    return true;
  const before = reader.text(at - 1);
  if (!reader.isCapital(at - 1) || !reader.sameSentence(at - 1, at)) return false;
  return NAME_PARTS.has(titleCase(before)) || reader.isOneName(at - 1, at);
}

const titleCase = (text: string): string =>
  text.length > 3 && text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
