import { type Period, weekPeriod } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import { readDate } from '../dates/dates.ts';
import type { TimeContext, TimeReading } from '../reading.ts';

/**
 * Returns the weekend that is `shift` weeks after that of the current week. In the past, the weekend of the current week
 * has begun.
 */
export function weekend(today: number, shift: number, isPast: boolean): Period {
  const saturday = weekPeriod(today).from + 5 + 7 * shift;
  const from = isPast && saturday > today ? saturday - 7 : saturday;
  return { from, to: from + 1 };
}

/** Reads "the weekend", which is the latest one unless the text is about the future. */
export function readWeekend({ reader, today }: TimeContext, at: number): TimeReading | undefined {
  if (reader.lower(at) !== 'weekend' || reader.lower(at - 1) !== 'the' || reader.lower(at + 1) === 'of')
    return undefined;
  if (!/^(?:over|at|on|during|for|of)$/.test(reader.lower(at - 2))) return undefined;
  const direction = directionOf(reader, at, at + 1);
  return { period: weekend(today, 0, direction <= 0), end: at + 1 };
}

/** Reads "week of October 21". */
export function readWeekOf(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  if (reader.lower(at) !== 'week' || reader.lower(at + 1) !== 'of') return undefined;
  const date = readDate(context, at + 2);
  const isDay = date?.period && date.period.from === date.period.to && reader.sameSentence(at, at + 2);
  return isDay && date.period ? { period: weekPeriod(date.period.from), end: date.end } : undefined;
}
