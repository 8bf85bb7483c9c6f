import type { DocumentReader } from '../document/document-reader.ts';
import { AMBIGUOUS_MONTHS, BEFORE_A_MONTH, BEFORE_A_YEAR, MONTHS } from '../words/times.ts';
import { day, dayPeriod, monthPeriod, nearestDay, type Period, parts, yearPeriod } from './calendar.ts';

/** A date or period that extends to word `end` (exclusive). */
export interface TimeReading {
  readonly period: Period;
  readonly end: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** Reads a date, month or year. */
export function readDate(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  return monthFirst(reader, at, today) ?? dayFirst(reader, at, today) ?? year(reader, at);
}

const monthAt = (reader: DocumentReader, at: number): number | undefined =>
  MONTHS[reader.text(at).replace(/\.$/, '')];

/** Returns a day of a month: "20", "20th". */
function dayAt(reader: DocumentReader, at: number): number | undefined {
  const date = Number(DAY.exec(reader.text(at))?.[1]);
  return date >= 1 && date <= 31 ? date : undefined;
}

/** Returns the year at a word if the word is in the same sentence as word `other`. */
function yearAt(reader: DocumentReader, at: number, other: number): number | undefined {
  const text = reader.text(at);
  return YEAR.test(text) && reader.sameSentence(other, at) ? Number(text) : undefined;
}

/** Reads "August 20, 2024", "Aug 20", "August 2024" and "August". */
function monthFirst(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const month = monthAt(reader, at);
  if (month === undefined) return undefined;
  const date = reader.sameSentence(at, at + 1) ? dayAt(reader, at + 1) : undefined;
  if (date !== undefined) {
    const next = reader.text(at + 2) === ',' ? at + 3 : at + 2;
    const inYear = yearAt(reader, next, at);
    return inYear === undefined
      ? { period: dayPeriod(nearestDay(month, date, today)), end: at + 2 }
      : { period: dayPeriod(day(inYear, month, date)), end: next + 1 };
  }
  const inYear = yearAt(reader, at + 1, at);
  if (inYear !== undefined) return { period: monthPeriod(inYear, month), end: at + 2 };
  return monthAlone(reader, at, month, today);
}

/** Reads a month without a year. "May" and "March" are also verbs, so the word before them must indicate a date. */
function monthAlone(
  reader: DocumentReader,
  at: number,
  month: number,
  today: number,
): TimeReading | undefined {
  const before = reader.lower(at - 1);
  if (AMBIGUOUS_MONTHS.has(reader.text(at)) && !BEFORE_A_MONTH.has(before)) return undefined;
  const { year: thisYear, month: thisMonth } = parts(today);
  const inYear =
    before === 'next' ? thisYear + (month <= thisMonth ? 1 : 0) : thisYear - (month > thisMonth ? 1 : 0);
  return { period: monthPeriod(inYear, month), end: at + 1 };
}

/** Reads "20 August 2024" and "20 August". */
function dayFirst(reader: DocumentReader, at: number, today: number): TimeReading | undefined {
  const date = dayAt(reader, at);
  const month = reader.sameSentence(at, at + 1) ? monthAt(reader, at + 1) : undefined;
  if (date === undefined || month === undefined) return undefined;
  const inYear = yearAt(reader, at + 2, at);
  return inYear === undefined
    ? { period: dayPeriod(nearestDay(month, date, today)), end: at + 2 }
    : { period: dayPeriod(day(inYear, month, date)), end: at + 3 };
}

/** Reads "in 2022", "2022–2024" and "the 1990s". "2022-2024" is a single token, which is not read. */
function year(reader: DocumentReader, at: number): TimeReading | undefined {
  const text = reader.text(at);
  if (/^(?:1[5-9]|20)\d0s$/.test(text)) {
    const first = Number(text.slice(0, 4));
    return { period: { from: day(first, 0, 1), to: day(first + 9, 11, 31) }, end: at + 1 };
  }
  if (!YEAR.test(text)) return undefined;
  const to = /^[-–]$/.test(reader.text(at + 1)) ? yearAt(reader, at + 2, at) : undefined;
  if (to !== undefined)
    return { period: { from: day(Number(text), 0, 1), to: day(to, 11, 31) }, end: at + 3 };
  return BEFORE_A_YEAR.has(reader.lower(at - 1))
    ? { period: yearPeriod(Number(text)), end: at + 1 }
    : undefined;
}
