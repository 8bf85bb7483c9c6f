import { DAY_PARTS, DAY_SHIFTS, PERIOD_SHIFTS, SEASONS } from '../../words/times.ts';
import { DURATION_UNITS } from '../../words/units.ts';
import {
  addMonths,
  day,
  dayPeriod,
  monthPeriod,
  type Period,
  parts,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from '../calendar.ts';
import { readNumber } from '../numbers.ts';
import { monthAt, readDate } from './dates.ts';
import { directionOf } from './direction.ts';
import type { TimeContext, TimeReading } from './reading.ts';
import { seasonPeriod } from './seasons.ts';
import { isName, weekdayAt } from './weekdays.ts';

/** The maximum number of units in expressions such as "two weeks ago". Larger numbers are not resolved. */
export const MOST_UNITS = 5000;

/** Reads "today", "yesterday" and "tomorrow". */
export function readNamedDay({ reader, today }: TimeContext, at: number): TimeReading | undefined {
  const shift = DAY_SHIFTS[reader.lower(at)];
  // "today's" means the present time rather than the day.
  if (shift === undefined || (reader.lower(at) === 'today' && reader.isPossessive(at + 1))) return undefined;
  // "Today" in the middle of a sentence is the name of a newspaper or show.
  const isStart = reader.isFirst(at) || /^["“'‘:(]+$/.test(reader.text(at - 1));
  const isTitle = reader.isCapital(at) && (isName(reader, at) || !isStart);
  return { period: isTitle ? undefined : dayPeriod(today + shift), end: at + 1 };
}

/** Reads "last week", "this month", "next March", "last Friday", "last night", "the past five years". */
export function readPeriod(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  const shift = PERIOD_SHIFTS[word];
  if (shift === undefined || !reader.sameSentence(at, at + 1)) return undefined;
  // "his last year in office"
  if (/^(?:her|his|its|my|our|their|your)$/.test(reader.lower(at - 1))) return undefined;
  // "this past Friday", "this coming week"
  if (word === 'this' && /^(?:coming|past)$/.test(reader.lower(at + 1))) {
    const found = adjacent(context, at + 1, PERIOD_SHIFTS[reader.lower(at + 1)] ?? 0);
    if (found) return found;
  }
  const found = rolling(context, at, shift);
  // "the next year" is after the period that the text mentioned last.
  const isReference =
    word === 'next' && reader.lower(at - 1) === 'the' && reader.lower(at + 1) in DURATION_UNITS;
  return found || isReference ? found : adjacent(context, at, shift);
}

/** Reads "past five years", "next two weeks", and, after "the", "past year". They end or start on the day of publication. */
function rolling(context: TimeContext, at: number, shift: number): TimeReading | undefined {
  const { reader, today } = context;
  const word = reader.lower(at);
  if (word === 'this' || word === 'current') return undefined;
  const number = readNumber(reader, at + 1);
  if (!number) {
    const isRolling = word === 'past' || (reader.lower(at - 1) === 'the' && word !== 'coming');
    const unit = isRolling ? DURATION_UNITS[reader.lower(at + 1)] : undefined;
    const isReference = word === 'next' && !/^(?:over|within|in|during|for)$/.test(reader.lower(at - 2));
    // "in the last century" is the calendar century, "over the last century" is not.
    const isCalendar =
      unit === 'century' && word === 'last' && !/^(?:over|during|for)$/.test(reader.lower(at - 2));
    if (!unit || isReference || isCalendar || !/^(?:week|month|year|decade|century)$/.test(unit))
      return undefined;
    return { period: rollingPeriod(unit, shift, today), end: at + 2 };
  }
  const unit = DURATION_UNITS[reader.lower(number.end)];
  if (
    !unit ||
    /^(?:minute|second|millisecond)$/.test(unit) ||
    number.value > MOST_UNITS ||
    number.value < 1 ||
    !reader.sameSentence(at, number.end)
  )
    return undefined;
  // "the last two years of the war"
  if (/^(?:of|before|after)$/.test(reader.lower(number.end + 1))) return undefined;
  return {
    period: rollingPeriod(unit, shift * Math.floor(number.maxValue ?? number.value), today),
    end: number.end + 1,
  };
}

/** Returns the period from the day of publication back or ahead. */
function rollingPeriod(unit: string, count: number, today: number): Period {
  const other = shiftedDay(unit, count, today);
  return count < 0 ? { from: other, to: today } : { from: today, to: other };
}

/** Returns the day that is a number of units before or after a day. */
function shiftedDay(unit: string, count: number, from: number): number {
  switch (unit) {
    case 'day':
      return from + count;
    case 'week':
      return from + 7 * count;
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addMonths(from, 12 * count);
    case 'decade':
      return addMonths(from, 120 * count);
    case 'century':
      return addMonths(from, 1200 * count);
    case 'hour':
      return from + Math.trunc(count / 24);
    default:
      return from;
  }
}

/** Reads "last week", "this Friday", "next March", "last summer", "this weekend", "last night". */
function adjacent(context: TimeContext, at: number, shift: number): TimeReading | undefined {
  const { reader, today } = context;
  const unit = reader.lower(at + 1);
  const end = at + 2;
  const weekday = weekdayAt(reader, at + 1);
  if (weekday !== undefined) return weekdayIn(context, at, weekday, shift);
  const month = monthAt(reader, at + 1);
  if (month !== undefined) return monthIn(context, at, month, shift);
  if (DAY_PARTS.has(unit)) return dayPart(unit, shift, today, end);
  if (unit in SEASONS) {
    const direction = directionOf(reader, at, end);
    return { period: seasonPeriod(context, unit, reader.lower(at) === 'past' ? -1 : shift, direction), end };
  }
  if (unit === 'weekend')
    return { period: weekend(today, shift, shift === 0 && directionOf(reader, at, end) < 0), end };
  if (unit === 'quarter') {
    const { year, month: current } = parts(today);
    const number = 4 * year + Math.floor(current / 3) + shift;
    return { period: quarterPeriod(Math.floor(number / 4), number % 4), end };
  }
  if (unit === 'century' || unit === 'decade') return { period: longPeriod(unit, shift, today), end };
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  return { period: shifted(unit, shift, today), end };
}

/** "this Friday" is in the future, unless the text is about the past. */
function weekdayIn({ reader, today }: TimeContext, at: number, weekday: number, shift: number): TimeReading {
  const back = (parts(today).weekday - weekday + 7) % 7;
  const end = at + 2;
  if (shift > 0) return { period: dayPeriod(today + 7 - back), end };
  if (shift < 0) return { period: dayPeriod(today - (back || 7)), end };
  const isPast = back === 0 || directionOf(reader, at, end) < 0;
  return { period: dayPeriod(isPast ? today - back : today + 7 - back), end };
}

/** Reads "last March", "next March", "this March", and a day: "last March 3". */
function monthIn(context: TimeContext, at: number, month: number, shift: number): TimeReading {
  const { reader, today } = context;
  const { year, month: current } = parts(today);
  const inYear =
    shift > 0 ? (month > current ? year : year + 1) : shift < 0 && month >= current ? year - 1 : year;
  const date = readDate(context, at + 1);
  if (date?.inYear) return { period: date.inYear(inYear), end: date.end };
  if (date?.period) return date;
  const next = { period: monthPeriod(inYear, month), end: at + 2 };
  return reader.isPersonName(at + 1) ? { period: undefined, end: at + 2 } : next;
}

/** Reads "last night" (the night before the day of publication) and "this morning". */
function dayPart(unit: string, shift: number, today: number, end: number): TimeReading | undefined {
  if (shift > 0 || (shift < 0 && unit !== 'night' && unit !== 'evening')) return undefined;
  return { period: dayPeriod(today + shift), end };
}

/** Returns a weekend. The current weekend is that of the current week. */
export function weekend(today: number, shift: number, isPast: boolean): Period {
  const saturday = weekPeriod(today).from + 5;
  const isOver = (shift < 0 && saturday > today) || shift === 0;
  const from = isPast
    ? saturday > today
      ? saturday - 7
      : saturday
    : saturday + (isOver && shift < 0 ? -7 : 7 * shift);
  return { from, to: from + 1 };
}

function longPeriod(unit: 'century' | 'decade', shift: number, today: number): Period {
  const { year } = parts(today);
  if (unit === 'century') {
    const first = 100 * (Math.floor((year - 1) / 100) + shift) + 1;
    return yearsPeriod(first, first + 99);
  }
  const first = 10 * (Math.floor(year / 10) + shift);
  return yearsPeriod(first, first + 9);
}

/** Returns the week, month or year that is `shift` units after that of a day. */
export function shifted(unit: 'week' | 'month' | 'year', shift: number, from: number): Period {
  const { year, month } = parts(from);
  if (unit === 'week') return weekPeriod(from + 7 * shift);
  if (unit === 'year') return yearPeriod(year + shift);
  const first = parts(day(year, month + shift, 1));
  return monthPeriod(first.year, first.month);
}

/** Reads "the weekend", which is the latest one unless the text is about the future. */
export function readWeekend({ reader, today }: TimeContext, at: number): TimeReading | undefined {
  if (reader.lower(at) !== 'weekend' || reader.lower(at - 1) !== 'the' || reader.lower(at + 1) === 'of')
    return undefined;
  if (!/^(?:over|at|on|during|for|of)$/.test(reader.lower(at - 2))) return undefined;
  const direction = directionOf(reader, at, at + 1);
  return { period: direction > 0 ? weekend(today, 0, false) : weekend(today, 0, true), end: at + 1 };
}

/** Reads "week of October 21". */
export function readWeekOf(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  if (reader.lower(at) !== 'week' || reader.lower(at + 1) !== 'of') return undefined;
  const date = readDate(context, at + 2);
  const isDay = date?.period && date.period.from === date.period.to && reader.sameSentence(at, at + 2);
  return isDay && date.period ? { period: weekPeriod(date.period.from), end: date.end } : undefined;
}
