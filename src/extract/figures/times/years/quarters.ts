import type { DocumentReader } from '../../../document/document-reader.ts';
import { FINANCE } from '../../../words/figures/times.ts';
import { monthPeriod, type Period, parts, quarterPeriod } from '../../calendar.ts';
import { readNumber } from '../../numbers/numbers.ts';
import { directionOf } from '../../tense/direction.ts';
import { isYearLike } from '../../unit-words.ts';
import { nearestInYear, type TimeContext, type TimeReading } from '../reading.ts';
import { ordinalOf, yearAfter } from './years.ts';

/** Reads "third quarter of 2023", "Q3 2023", "first half of last year" and "first six months of this year". */
export function readPartOfYear(context: TimeContext, at: number): TimeReading | undefined {
  return quarter(context, at) ?? half(context, at);
}

function quarter(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  const found = quarterAt(reader, at);
  if (!found) return undefined;
  const { number, end } = found;
  const inYear = (year: number): Period => quarterPeriod(year, number - 1);
  const year = yearAfter(context, end) ?? currentYear(context, end);
  if (year) return { period: inYear(year.year), end: year.end };
  const before = reader.text(at - 1);
  if (isYearLike(before)) return undefined;
  // A match has quarters, too, and the quarters of a fiscal year may differ from those of the calendar year.
  if (reader.lower(at - 1) === 'fiscal' || !isFinancial(reader, at)) return { period: undefined, end };
  return { period: nearestInYear(inYear, today, directionOf(reader, at, end) || -1), end, inYear };
}

/** Returns the quarter at a word: "third quarter", "third-quarter", "Q3". */
function quarterAt(
  reader: DocumentReader,
  at: number,
): { readonly number: number; readonly end: number } | undefined {
  const word = reader.lower(at);
  const short = /^q([1-4])$/.exec(word);
  if (short) return { number: Number(short[1]), end: at + 1 };
  const isHyphenated = word.endsWith('-quarter');
  const name = isHyphenated ? word.slice(0, -'-quarter'.length) : word;
  // "the final quarter of 1986"
  const isLast = (name === 'final' || name === 'last') && reader.lower(at + 2) === 'of';
  const number = isLast ? 4 : ordinalOf(name);
  if (number === undefined || number > 4) return undefined;
  if (isHyphenated) return { number, end: at + 1 };
  return reader.lower(at + 1) === 'quarter' && reader.sameSentence(at, at + 1)
    ? { number, end: at + 2 }
    : undefined;
}

/** Returns whether the sentence of a word is about the finances of a company or country. */
function isFinancial(reader: DocumentReader, at: number): boolean {
  for (let other = Math.max(0, at - 15); other < at + 15; other += 1)
    if (FINANCE.has(reader.lower(other)) && reader.sameSentence(other, at)) return true;
  return false;
}

/** Returns the current year for "of the year". */
function currentYear(
  { reader, today }: TimeContext,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const isYear =
    reader.lower(at) === 'of' && reader.lower(at + 1) === 'the' && reader.lower(at + 2) === 'year';
  return isYear && reader.sameSentence(at - 1, at + 2) ? { year: parts(today).year, end: at + 3 } : undefined;
}

/** Reads a half of a year, or its first months. Without a year, it may be a half of a match. */
function half(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  if (word !== 'first' && word !== 'second' && word !== 'last') return undefined;
  const isHalf = reader.lower(at + 1) === 'half';
  const number = isHalf ? undefined : readNumber(reader, at + 1);
  const unit = number && reader.lower(number.end);
  if (!isHalf && (unit !== 'months' || word === 'second')) return undefined;
  const months = number?.value ?? 6;
  const end = number ? number.end + 1 : at + 2;
  const year = yearAfter(context, end) ?? currentYear(context, end);
  if (!year || months > 12 || months !== Math.floor(months) || months < 1) return undefined;
  const first = word === 'first' ? 0 : 12 - months;
  return { period: monthPeriod(year.year, first, months), end: year.end };
}
