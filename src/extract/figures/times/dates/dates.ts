import type { DocumentReader } from '../../../document/document-reader.ts';
import { AMBIGUOUS_MONTHS, BEFORE_A_MONTH, MONTHS, RECURRING } from '../../../words/figures/times.ts';
import { day, dayPeriod, monthPeriod, type Period } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import { isYearLike } from '../../unit-words.ts';
import { nearestDay, nearestInYear, type TimeContext, type TimeReading } from '../reading.ts';
import { yearAfter } from '../years/years.ts';

/** The days of a month that extend to word `end` (exclusive): "20", or the range "20-25". */
interface DaysReading {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DAYS = /^(\d{1,2})(?:st|nd|rd|th)?[-‑](\d{1,2})(?:st|nd|rd|th)?$/;

/** Reads a day or month: "August 20, 2024", "20-25 August", "August". */
export function readDate(context: TimeContext, at: number): TimeReading | undefined {
  return monthFirst(context, at) ?? dayFirst(context, at) ?? yearFirst(context, at);
}

/** Returns the month of a word: "August", "Aug.". */
export const monthAt = (reader: DocumentReader, at: number): number | undefined =>
  MONTHS[reader.text(at).replace(/\.$/, '')];

function dayOfMonth(text: string | undefined): number | undefined {
  const date = Number(text);
  return date >= 1 && date <= 31 ? date : undefined;
}

/** Returns the days at a word in the same sentence as the word before it: "20", "20th", "20-25", "20 to 25". */
function daysAt(reader: DocumentReader, at: number): DaysReading | undefined {
  const range = DAYS.exec(reader.text(at));
  const from = dayOfMonth(DAY.exec(reader.text(at))?.[1] ?? range?.[1]) ?? spelledDay(reader, at);
  if (from === undefined) return undefined;
  const to = dayOfMonth(range?.[2]);
  if (range) return to !== undefined && to > from ? { from, to, end: at + 1 } : undefined;
  const isLink =
    /^(?:to|until|through|[-–—])$/.test(reader.lower(at + 1)) ||
    (reader.lower(at + 1) === 'and' && reader.lower(at - 1) === 'between');
  const last =
    isLink && reader.sameSentence(at, at + 2) ? dayOfMonth(DAY.exec(reader.text(at + 2))?.[1]) : undefined;
  return last !== undefined && last > from
    ? { from, to: last, end: at + 3 }
    : { from, to: from, end: at + 1 };
}

/** Returns the day that is written in words, at the end of a clause: "April one". */
function spelledDay(reader: DocumentReader, at: number): number | undefined {
  const isEnd = !reader.sameSentence(at, at + 1) || /^[,.;)]$/.test(reader.text(at + 1));
  return isEnd && monthAt(reader, at - 1) !== undefined
    ? dayOfMonth(`${reader.spelledNumber(at)}`)
    : undefined;
}

/** Reads "August 20, 2024", "August 20-25", "August 2024" and "August". */
function monthFirst(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const month = monthAt(reader, at);
  if (month === undefined) return undefined;
  const joined = joinedMonths(context, at, month);
  if (joined) return joined;
  const days = reader.sameSentence(at, at + 1) ? daysAt(reader, at + 1) : undefined;
  // In "March 20 to 25 April", the second number belongs to the second month.
  const isShared = days && days.end > at + 2 && monthAt(reader, days.end) !== undefined;
  if (days) return dated(context, at, month, isShared ? { ...days, to: days.from, end: at + 2 } : days);
  return readMonth(context, at, month);
}

/** Reads "March 30-April 4", where the day and the second month are one word. */
function joinedMonths(context: TimeContext, at: number, month: number): TimeReading | undefined {
  const { reader, today } = context;
  const [one = '', name = '', more] = reader.text(at + 1).split(/[-–]/);
  const last = MONTHS[name];
  if (last === undefined || more !== undefined || !reader.sameSentence(at, at + 2)) return undefined;
  const from = dayOfMonth(DAY.exec(one)?.[1]);
  const to = dayOfMonth(DAY.exec(reader.text(at + 2))?.[1]);
  if (from === undefined || to === undefined) return undefined;
  const inYear = (year: number): Period => ({
    from: day(last < month ? year - 1 : year, month, from),
    to: day(year, last, to),
  });
  const year = yearAfter(context, at + 3);
  if (year) return { period: inYear(year.year), end: year.end };
  return { period: nearestDay(inYear, today, directionOf(reader, at, at + 3)), end: at + 3, inYear };
}

/** Reads the month that a word names, with the year after it if there is one. */
export function readMonth(context: TimeContext, at: number, month: number): TimeReading | undefined {
  const year = yearAfter(context, at + 1);
  return year ? { period: monthPeriod(year.year, month), end: year.end } : monthAlone(context, at, month);
}

/** Reads a month without a year. "May" and "March" are also other words, so the word before must indicate a date. */
function monthAlone(context: TimeContext, at: number, month: number): TimeReading | undefined {
  const { reader, today } = context;
  const before = reader.lower(at - 1);
  if (AMBIGUOUS_MONTHS.has(reader.text(at)) && !BEFORE_A_MONTH.has(before)) return undefined;
  if (reader.isPersonName(at)) return undefined;
  if (RECURRING.has(before)) return { period: undefined, end: at + 1 };
  const inYear = (year: number): Period => monthPeriod(year, month);
  return { period: nearestInYear(inYear, today, directionOf(reader, at, at + 1)), end: at + 1, inYear };
}

/** Reads "20 August 2024", "20-25 August" and "20 August". */
function dayFirst(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const days = daysAt(reader, at);
  if (!days) return undefined;
  const isOf = reader.lower(days.end) === 'of' && /\D$/.test(reader.text(days.end - 1));
  const name = isOf ? days.end + 1 : days.end;
  const month = reader.sameSentence(at, name) ? monthAt(reader, name) : undefined;
  if (month !== undefined) return dated(context, at, month, { ...days, end: name + 1 });
  return undefined;
}

/** Reads "2024 Aug" and "2024 August 20". */
function yearFirst({ reader }: TimeContext, at: number): TimeReading | undefined {
  const month =
    isYearLike(reader.text(at)) && reader.sameSentence(at, at + 1) ? monthAt(reader, at + 1) : undefined;
  if (month === undefined) return undefined;
  const year = Number(reader.text(at));
  const days = reader.sameSentence(at, at + 2) ? daysAt(reader, at + 2) : undefined;
  if (days)
    return { period: { from: day(year, month, days.from), to: day(year, month, days.to) }, end: days.end };
  // In "In 2024 May said", the word is a name.
  if (AMBIGUOUS_MONTHS.has(reader.text(at + 1)) || reader.isPersonName(at + 1)) return undefined;
  return { period: monthPeriod(year, month), end: at + 2 };
}

/** Returns the reading of days in a month, with or without a year after them. */
function dated(context: TimeContext, at: number, month: number, { from, to, end }: DaysReading): TimeReading {
  const { reader, today } = context;
  const inYear = (year: number): Period =>
    from === to
      ? dayPeriod(day(year, month, from))
      : { from: day(year, month, from), to: day(year, month, to) };
  const year = yearAfter(context, end);
  if (year) return { period: inYear(year.year), end: year.end };
  // The attacks of September 11, 2001 are usually mentioned without the year.
  if (month === 8 && from === 11 && to === 11 && /^(?:attacks?|terrorist|terror)$/.test(reader.lower(end)))
    return { period: inYear(2001), end };
  return { period: nearestDay(inYear, today, directionOf(reader, at, end)), end, inYear };
}
