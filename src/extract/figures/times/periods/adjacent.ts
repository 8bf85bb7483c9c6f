import { DAY_PARTS, SEASONS } from '../../../words/figures/times.ts';
import { dayPeriod, monthPeriod, parts, quarterPeriod } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import { monthAt, readDate } from '../dates/dates.ts';
import { weekdayAt } from '../dates/weekdays.ts';
import type { TimeContext, TimeReading } from '../reading.ts';
import { seasonPeriod } from '../years/seasons.ts';
import { longPeriod, shifted } from './shifts.ts';
import { weekend } from './weekends.ts';

/** Reads "last week", "this Friday", "next March", "last summer", "this weekend", "last night". */
export function adjacent(context: TimeContext, at: number, shift: number): TimeReading | undefined {
  const { reader, today } = context;
  const unit = reader.lower(at + 1);
  const end = at + 2;
  const weekday = weekdayAt(reader, at + 1);
  if (weekday !== undefined) return weekdayIn(context, at, weekday, shift);
  const month = monthAt(reader, at + 1);
  if (month !== undefined) return monthIn(context, at, month, shift);
  if (DAY_PARTS.has(unit))
    return reader.lower(at - 1) === 'the' ? undefined : dayPart(unit, shift, today, end);
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
