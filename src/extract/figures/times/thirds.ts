import { DAY_SHIFTS, MONTHS, THIRD_NOUNS, THIRDS } from '../../words/figures/times.ts';
import { type Third, thirdOf, yearPeriod } from '../calendar.ts';
import { isYearLike } from '../unit-words.ts';
import { monthAt, readDate, readMonth } from './dates/dates.ts';
import { readPeriod } from './periods/periods.ts';
import { shifted } from './periods/shifts.ts';
import type { TimeContext, TimeReading } from './reading.ts';
import { centuryPeriod, decadeOf, ordinalOf, readYear } from './years/years.ts';

/** Reads "late 1800s", "mid-1990s", "early in May", "late last year" and "earlier this week". */
export function readThird(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  if (word === 'earlier' || word === 'later') return sinceOrUntilToday(context, at, word);
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return joined(context, at, word.slice(0, hyphen), reader.text(at).slice(hyphen + 1));
  const isNoun = word in THIRD_NOUNS && reader.lower(at + 1) === 'of';
  const third = isNoun ? THIRD_NOUNS[word] : THIRDS[word];
  if (!third) return undefined;
  const next = isNoun || /^(?:in|on)$/.test(reader.lower(at + 1)) ? at + 2 : at + 1;
  const start = /^(?:the|['’‘])$/.test(reader.lower(next)) ? next + 1 : next;
  // "the start of the 2020 season" is not part of the year.
  if (isNoun && start > next && isYearLike(reader.text(start))) return undefined;
  if (!reader.sameSentence(at, start) || reader.lower(start) in DAY_SHIFTS) return undefined;
  return narrowed(inner(context, start), third);
}

/** Reads the words after "early" and "in": a month, year, decade, century, or "last year". */
function inner(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  if (word === 'last' || word === 'next' || word === 'this') return readPeriod(context, at);
  if ((word === 'week' || word === 'month' || word === 'year') && reader.lower(at - 1) === 'the')
    return { period: shifted(word, 0, context.today), end: at + 1 };
  return monthAt(reader, at) === undefined ? readYear(context, at) : readDate(context, at);
}

/** Reads "mid-1990s", "mid-December", "mid-19th century" and "mid-2016". */
function joined(context: TimeContext, at: number, prefix: string, rest: string): TimeReading | undefined {
  const third = THIRDS[prefix];
  if (!third) return undefined;
  const month = MONTHS[rest];
  if (month !== undefined) return narrowed(readMonth(context, at, month), third);
  const period = isYearLike(rest) ? yearPeriod(Number(rest)) : decadeOf(rest);
  if (period) return narrowed({ period, end: at + 1 }, third);
  const century = context.reader.lower(at + 1) === 'century' ? ordinalOf(rest.toLowerCase()) : undefined;
  return century === undefined
    ? undefined
    : narrowed({ period: centuryPeriod(century, century), end: at + 2 }, third);
}

function narrowed(reading: TimeReading | undefined, third: Third): TimeReading | undefined {
  if (!reading?.period) return reading;
  const { period, end, inYear } = reading;
  const narrow = { period: thirdOf(period, third), end };
  return inYear ? { ...narrow, inYear: (year) => thirdOf(inYear(year), third) } : narrow;
}

/** Reads "earlier this week" and "earlier in the week" (until the day of publication) and "later this year" (from it). */
function sinceOrUntilToday(context: TimeContext, at: number, word: string): TimeReading | undefined {
  const { reader, today } = context;
  const isIn = reader.lower(at + 1) === 'in';
  const start = isIn ? at + 2 : at + 1;
  const unit = reader.lower(start + 1);
  const isCurrent = reader.lower(start) === 'this' || (isIn && reader.lower(start) === 'the');
  if (
    !isCurrent ||
    (unit !== 'week' && unit !== 'month' && unit !== 'year') ||
    !reader.sameSentence(at, start + 1)
  )
    return undefined;
  const { from, to } = shifted(unit, 0, today);
  return { period: word === 'earlier' ? { from, to: today } : { from: today, to }, end: start + 2 };
}
