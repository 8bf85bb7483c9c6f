import { DURATION_UNITS } from '../../../words/figures/units.ts';
import type { Period } from '../../calendar.ts';
import { readNumber } from '../../numbers/numbers.ts';
import { directionOf } from '../../tense/direction.ts';
import type { TimeContext, TimeReading } from '../reading.ts';
import { shiftedDay } from './shifts.ts';

/** The maximum number of units in expressions such as "two weeks ago". Larger numbers are not resolved. */
export const MOST_UNITS = 5000;

/** Reads "past five years", "next two weeks", and, after "the", "past year". They end or start on the day of publication. */
export function rolling(context: TimeContext, at: number, shift: number): TimeReading | undefined {
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
    if (
      !unit ||
      reader.lower(at + 1) !== unit ||
      isReference ||
      isCalendar ||
      !/^(?:week|month|year|decade|century)$/.test(unit)
    )
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
  // "He spent the next five years in prison" depends on a period in the text.
  const isPlan = /^(?:in|over|within)$/.test(reader.lower(at - 2)) && !reader.isFirst(at - 2);
  if (shift > 0 && !isPlan && directionOf(reader, at, number.end + 1) < 0) return undefined;
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
