import { DAY_SHIFTS, PERIOD_SHIFTS } from '../../../words/figures/times.ts';
import { DURATION_UNITS } from '../../../words/figures/units.ts';
import { dayPeriod } from '../../calendar.ts';
import { isName } from '../dates/weekdays.ts';
import type { TimeContext, TimeReading } from '../reading.ts';
import { adjacent } from './adjacent.ts';
import { rolling } from './rolling.ts';

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
