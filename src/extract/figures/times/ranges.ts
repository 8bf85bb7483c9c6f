import { MONTHS, WEEKDAYS } from '../../words/figures/times.ts';
import { monthPeriod, type Period, parts } from '../calendar.ts';
import { directionOf } from '../tense/direction.ts';
import { nearestInYear, type ReadTime, type TimeContext, type TimeReading } from './reading.ts';
import { yearAfter } from './years/years.ts';

/** Reads a date or period, or a range of two: "January to July 2023", "26 July - 22 August", "between May and June". */
export function readRange(context: TimeContext, at: number, readOne: ReadTime): TimeReading | undefined {
  const months = context.reader.timeStart(at) === 'month' ? joinedMonths(context, at) : undefined;
  if (months) return months;
  const one = readOne(context, at);
  if (!one?.period) return one;
  const { reader } = context;
  const first = { ...one, period: one.period };
  if (!isLink(context, at, one.end) || !reader.sameSentence(at, one.end + 1)) return one;
  const start = reader.lower(one.end + 1) === 'the' ? one.end + 2 : one.end + 1;
  const other = readOne(context, start);
  if (!other?.period) return one;
  const period = joined(context, at, first, { ...other, period: other.period });
  return period ? { period, end: other.end } : one;
}

function isLink({ reader }: TimeContext, at: number, link: number): boolean {
  const word = reader.lower(link);
  const before = reader.lower(at - 1);
  if (word === 'and') return before === 'between';
  return /^(?:to|till|until|through|thru|[-–—])$/.test(word) && before !== 'to';
}

type Known = TimeReading & { readonly period: Period };

/** Returns the period from one date to the other. A date without a year is in the nearest possible year to the other. */
function joined(context: TimeContext, at: number, one: Known, other: Known): Period | undefined {
  const { from } = one.period;
  const { to } = other.period;
  if (one.isWeekday && other.isWeekday) return weekdays(context, at, one.period, other.period);
  if (one.inYear && !other.inYear && !other.isWeekday) return lastBefore(one.inYear, other.period);
  if (other.inYear && !one.inYear) return firstAfter(other.inYear, one.period);
  if (one.inYear && other.inYear) {
    const direction = directionOf(context.reader, at, other.end);
    const last = nearestInYear(other.inYear, context.today, direction);
    return direction > 0 && from >= context.today
      ? firstAfter(other.inYear, one.period)
      : lastBefore(one.inYear, last);
  }
  return from <= to ? { from, to } : undefined;
}

/** "between Monday and Friday": the second is in the week after the first. Without a direction, they are repeated. */
function weekdays(context: TimeContext, at: number, one: Period, other: Period): Period | undefined {
  const length = (other.from - one.from + 7 * 2) % 7;
  const isStated = /^(?:from|between)$/.test(context.reader.lower(at - 1));
  if (!isStated) return undefined;
  return one.from >= context.today
    ? { from: one.from, to: one.from + length }
    : { from: other.from - length, to: other.from };
}

function lastBefore(inYear: (year: number) => Period, { from: before, to }: Period): Period | undefined {
  const { year } = parts(before);
  const found = [year, year - 1].map(inYear).find(({ from }) => from <= to);
  return found && { from: found.from, to };
}

function firstAfter(inYear: (year: number) => Period, { from }: Period): Period | undefined {
  const { year } = parts(from);
  const found = [year, year + 1].map(inYear).find(({ to }) => to >= from);
  return found && { from, to: found.to };
}

/** Reads "January-March 2023" and "Monday-Friday", which are single words. */
function joinedMonths(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  const text = reader.text(at);
  if (!text.includes('-') || text.length > 24) return undefined;
  const [one = '', other = '', more] = text.split('-');
  const first = MONTHS[one];
  const last = MONTHS[other.replace(/\.$/, '')];
  if (first === undefined || last === undefined || more !== undefined) return weekdaysJoined(one, other, at);
  const months = ((last - first + 12) % 12) + 1;
  const inYear = (year: number): Period => monthPeriod(last < first ? year - 1 : year, first, months);
  const year = yearAfter(context, at + 1);
  if (year) return { period: inYear(year.year), end: year.end };
  return { period: nearestInYear(inYear, today, directionOf(reader, at, at + 1)), end: at + 1, inYear };
}

function weekdaysJoined(one: string, other: string, at: number): TimeReading | undefined {
  const isPair = one.toLowerCase() in WEEKDAYS && other.toLowerCase() in WEEKDAYS;
  return isPair ? { period: undefined, end: at + 1 } : undefined;
}
