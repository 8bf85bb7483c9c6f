import type { DocumentReader } from '../../../document/document-reader.ts';
import { HOLIDAY_STARTS, HOLIDAYS, type Holiday, PERIOD_SHIFTS } from '../../../words/figures/times.ts';
import { day, dayPeriod, easter, lastWeekday, nthWeekday, type Period, parts } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import { nearestDay, type TimeContext, type TimeReading } from '../reading.ts';
import { yearAfter } from '../years/years.ts';

/** The maximum number of words in the name of a holiday. */
const LONGEST = 5;

/** Reads "Christmas Eve", "Thanksgiving 2023" and "last Easter". */
export function readHoliday(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  const shift = PERIOD_SHIFTS[reader.lower(at)];
  const start = shift === undefined ? at : at + 1;
  const found = holidayAt(reader, start);
  if (!found || !reader.sameSentence(at, found.end - 1)) return undefined;
  const { holiday, end } = found;
  const inYear = (year: number): Period => dayPeriod(dayOfHoliday(holiday, year));
  const year = yearAfter(context, end);
  if (year) return { period: inYear(year.year), end: year.end };
  if (isInName(reader, start, end)) return { period: undefined, end };
  if (shift !== undefined && shift !== 0) return { period: beyond(inYear, today, shift), end };
  return { period: nearestDay(inYear, today, directionOf(reader, at, end)), end, inYear };
}

/** Returns the longest name of a holiday that begins at a word. All names begin with a capital letter. */
function holidayAt(
  reader: DocumentReader,
  at: number,
): { readonly holiday: Holiday; readonly end: number } | undefined {
  if (!reader.isCapital(at) || !HOLIDAY_STARTS.has(reader.lower(at))) return undefined;
  let name = '';
  let found: { readonly holiday: Holiday; readonly end: number } | undefined;
  for (let end = at; end < at + LONGEST; end += 1) {
    name += `${end > at ? ' ' : ''}${reader.lower(end).replace('’', "'")}`;
    const holiday = HOLIDAYS[name];
    if (holiday) found = { holiday, end: end + 1 };
  }
  return found;
}

/** Returns whether a holiday is a part of a name: "Easter Island", "Good Friday Agreement". */
function isInName(reader: DocumentReader, first: number, end: number): boolean {
  if (reader.sameSentence(first, end) && reader.isCapital(end) && !reader.isFunctionWord(end)) return true;
  if (/^(?:happy|merry)$/.test(reader.lower(first - 1))) return true;
  return reader.isOneName(first - 1, first) || reader.isOneName(end - 1, end);
}

function beyond(inYear: (year: number) => Period, today: number, shift: number): Period {
  const { year } = parts(today);
  const all = [year - 1, year, year + 1].map(inYear);
  const found = shift < 0 ? all.filter(({ to }) => to < today).at(-1) : all.find(({ from }) => from > today);
  return found ?? inYear(year + shift);
}

function dayOfHoliday(holiday: Holiday, year: number): number {
  if ('easter' in holiday) return easter(year) + holiday.easter;
  if ('date' in holiday) return day(year, holiday.month, holiday.date);
  const { month, weekday, nth, plus = 0 } = holiday;
  return (nth < 0 ? lastWeekday(year, month, weekday) : nthWeekday(year, month, weekday, nth)) + plus;
}
