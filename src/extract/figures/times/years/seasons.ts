import { RECURRING, SEASONS, SOUTHERN } from '../../../words/figures/times.ts';
import { monthPeriod, type Period, parts } from '../../calendar.ts';
import { directionOf } from '../../tense/direction.ts';
import type { Direction } from '../../tense/verbs.ts';
import { isYearLike } from '../../unit-words.ts';
import { distance, nearestInYear, type TimeContext, type TimeReading } from '../reading.ts';
import { yearAfter } from './years.ts';

/** The maximum distance of "the summer" from the day of publication, in days. */
const NEAR = 150;

/**
 * Reads "summer 2024", "the summer of 2019", "the winter of 2010-11" and "in the summer". Winter in one year is not
 * determined in the northern hemisphere, because it belongs to two years.
 */
export function readSeason(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  const word = reader.lower(at);
  if (
    !(word in SEASONS) ||
    (reader.isCapital(at) && !reader.isFirst(at) && word !== reader.text(at).toLowerCase())
  )
    return undefined;
  const years = yearsAfter(context, at + 1);
  if (years) {
    const inYear = (year: number): Period => seasonInYear(context, word, year);
    const isSplit = firstMonth(context, word) === 11;
    if (isSplit !== years.isPair) return { period: undefined, end: years.end };
    return { period: inYear(years.year), end: years.end };
  }
  // "fall", "spring" and "winter" are also other words; "summer" is also an attribute ("summer camp").
  const isNoun =
    /^(?:in|during|over|by|since|until)$/.test(reader.lower(at - 2)) && reader.lower(at - 1) === 'the';
  if (
    !isNoun ||
    RECURRING.has(reader.lower(at - 1)) ||
    !/^(?:[.,;:)]|and|when|but|after|before|)$/.test(reader.lower(at + 1))
  )
    return undefined;
  const direction = directionOf(reader, at, at + 1);
  if (direction === 0) return undefined;
  const period = nearestInYear((year) => seasonInYear(context, word, year), today, direction);
  return distance(period, today) <= NEAR ? { period, end: at + 1 } : undefined;
}

/** Returns the season with a shift: "last summer" is over, "next summer" has not started, "this summer" is the nearest. */
export function seasonPeriod(
  context: TimeContext,
  word: string,
  shift: number,
  direction: Direction,
): Period {
  const { today } = context;
  const { year } = parts(today);
  const all = [-2, -1, 0, 1, 2].map((years) => seasonInYear(context, word, year + years));
  if (shift < 0) return all.filter(({ to }) => to < today).at(-1) ?? seasonInYear(context, word, year - 1);
  if (shift > 0) return all.find(({ from }) => from > today) ?? seasonInYear(context, word, year + 1);
  const inYear = (one: number): Period => seasonInYear(context, word, one);
  // "this summer" is in the current year. "this winter" is the nearest one, which may begin in the year before.
  return firstMonth(context, word) === 11 ? nearestInYear(inYear, today, direction) : inYear(year);
}

/** The first month of a season in the article's hemisphere. */
function firstMonth({ country }: TimeContext, word: string): number {
  const month = SEASONS[word] ?? 0;
  return SOUTHERN.has(country() ?? '') ? (month + 6) % 12 : month;
}

/** Returns the three months of a season that starts in a year. */
const seasonInYear = (context: TimeContext, word: string, year: number): Period =>
  monthPeriod(year, firstMonth(context, word), 3);

/** Returns the year after a season: "2024", "of 2019", "2010-11", "of last year". */
function yearsAfter(
  context: TimeContext,
  at: number,
): { readonly year: number; readonly end: number; readonly isPair: boolean } | undefined {
  const { reader } = context;
  const from = reader.lower(at) === 'of' ? at + 1 : at;
  const [first = '', second, more] = reader.text(from).split(/[-–]/);
  if (
    reader.sameSentence(at - 1, from) &&
    isYearLike(first) &&
    second &&
    /^\d+$/.test(second) &&
    more === undefined
  )
    return { year: Number(first), end: from + 1, isPair: true };
  const year = yearAfter(context, at);
  if (!year) return undefined;
  const isPair = /^[/–]$/.test(reader.text(year.end)) && /^\d{2}(?:\d\d)?$/.test(reader.text(year.end + 1));
  return { ...year, end: isPair ? year.end + 2 : year.end, isPair };
}
