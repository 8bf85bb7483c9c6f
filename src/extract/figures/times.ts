import type { TimeExpression } from '../../model/extraction.ts';
import { sentenceOf, spanOf } from '../document/document.ts';
import type { Draft, Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { DAY_SHIFTS, MONTH, MONTHS, PERIOD_SHIFTS, WEEKDAYS } from '../words/times.ts';
import { DURATION_UNITS } from '../words/units.ts';
import {
  day,
  dayOf,
  isoDay,
  isWritable,
  monthPeriod,
  type Period,
  parts,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { readNumber } from './numbers.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * Reads dates and periods. Week days and months without a year are the latest before publication
 * (the day itself included), the next one where the text says "next". Days are those of publication in UTC.
 */
export const timesStep: Step = {
  name: 'times',
  needs: ['matches'],
  gives: ['times'],
  run(draft) {
    const reader = Reader.of(draft);
    const time = draft.input.publishedAt.getTime();
    const today = Number.isFinite(time) ? dayOf(draft.input.publishedAt) : 0;
    const found: TimeExpression[] = [];
    for (let at = 0; at < reader.length; ) {
      const one = read(reader, at, today);
      if (one && isPeriod(one.period)) found.push(expression(draft, at, one));
      at = one ? one.end : at + 1;
    }
    draft.times = found;
  },
};

function isPeriod({ from, to }: Period): boolean {
  return from <= to && isWritable(from) && isWritable(to);
}

interface Reading {
  readonly period: Period;
  readonly end: number;
}

function expression(draft: Draft, at: number, { period, end }: Reading): TimeExpression {
  const span = spanOf(draft.document, at, end - 1);
  return {
    text: draft.document.body.slice(span.start, span.end),
    ...span,
    from: isoDay(period.from),
    to: isoDay(period.to),
    sentence: sentenceOf(draft.document, at),
  };
}

function read(reader: Reader, at: number, today: number): Reading | undefined {
  const one = single(reader, at, today);
  if (!one) return undefined;
  const link = reader.lower(one.end);
  const before = reader.lower(at - 1);
  const isRange =
    ((link === 'to' || link === 'until' || link === '–') && before !== 'to') ||
    (link === 'and' && before === 'between');
  const other =
    isRange && reader.sameSentence(at, one.end + 1) ? single(reader, one.end + 1, today) : undefined;
  if (!other) return one;
  let { from } = one.period;
  // "January to July 2023": the year is the second one's.
  if (from > other.period.to) from = day(parts(other.period.to).year, parts(from).month, 1);
  return { period: { from, to: other.period.to }, end: other.end };
}

function single(reader: Reader, at: number, today: number): Reading | undefined {
  if (!reader.mayBeginTime(at) || reader.text(at).length > 12) return undefined;
  return (
    monthFirst(reader, at, today) ??
    dayFirst(reader, at, today) ??
    year(reader, at) ??
    weekday(reader, at, today) ??
    word(reader, at, today) ??
    relative(reader, at, today) ??
    ago(reader, at, today)
  );
}

function monthOf(text: string): number {
  return MONTH.test(text) ? MONTHS.indexOf(text.slice(0, 3).toLowerCase()) : -1;
}

/** "August 20, 2024", "Aug 20", "August 2024", "August". */
function monthFirst(reader: Reader, at: number, today: number): Reading | undefined {
  const month = monthOf(reader.text(at));
  if (month < 0) return undefined;
  const date = DAY.exec(reader.text(at + 1));
  if (date && Number(date[1]) >= 1 && Number(date[1]) <= 31 && reader.sameSentence(at, at + 1)) {
    const comma = reader.text(at + 2) === ',' ? at + 3 : at + 2;
    const hasYear = YEAR.test(reader.text(comma)) && reader.sameSentence(at, comma);
    const number = hasYear
      ? day(Number(reader.text(comma)), month, Number(date[1]))
      : nearest(month, Number(date[1]), today);
    return { period: { from: number, to: number }, end: hasYear ? comma + 1 : at + 2 };
  }
  if (YEAR.test(reader.text(at + 1)) && reader.sameSentence(at, at + 1))
    return { period: monthPeriod(Number(reader.text(at + 1)), month), end: at + 2 };
  const before = reader.lower(at - 1);
  // "May" and "March" are verbs too.
  if (/^(?:May|March|Mar|Dec|Jan|Sep|Nov|Oct|Jun)$/.test(reader.text(at))) {
    const isDated =
      /^(?:in|since|until|by|last|next|from|and|to|of|early|late|mid|between|this|during|through)$/.test(
        before,
      );
    if (!isDated) return undefined;
  }
  const { year: thisYear, month: thisMonth } = parts(today);
  const inYear =
    before === 'next' ? thisYear + (month <= thisMonth ? 1 : 0) : thisYear - (month > thisMonth ? 1 : 0);
  return { period: monthPeriod(inYear, month), end: at + 1 };
}

/** "20 August 2024", "20 August". */
function dayFirst(reader: Reader, at: number, today: number): Reading | undefined {
  const date = DAY.exec(reader.text(at));
  const month = date && reader.sameSentence(at, at + 1) ? monthOf(reader.text(at + 1)) : -1;
  if (!date || month < 0 || Number(date[1]) < 1 || Number(date[1]) > 31) return undefined;
  const hasYear = YEAR.test(reader.text(at + 2)) && reader.sameSentence(at, at + 2);
  const number = hasYear
    ? day(Number(reader.text(at + 2)), month, Number(date[1]))
    : nearest(month, Number(date[1]), today);
  return { period: { from: number, to: number }, end: at + (hasYear ? 3 : 2) };
}

/** The date of that name nearest to publication. */
function nearest(month: number, date: number, today: number): number {
  const { year: thisYear } = parts(today);
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((inYear) => day(inYear, month, date));
  return candidates.reduce((best, one) => (Math.abs(one - today) < Math.abs(best - today) ? one : best));
}

/** "2022", "the 1990s". */
function year(reader: Reader, at: number): Reading | undefined {
  const text = reader.text(at);
  if (/^(?:1[5-9]|20)\d0s$/.test(text)) {
    const first = Number(text.slice(0, 4));
    return { period: { from: day(first, 0, 1), to: day(first + 9, 11, 31) }, end: at + 1 };
  }
  if (!YEAR.test(text)) return undefined;
  const isSpan = /^[-–]$/.test(reader.text(at + 1)) && reader.sameSentence(at, at + 2);
  const span = isSpan && YEAR.test(reader.text(at + 2)) ? Number(reader.text(at + 2)) : 0;
  if (span) return { period: { from: day(Number(text), 0, 1), to: day(span, 11, 31) }, end: at + 3 };
  const before = reader.lower(at - 1);
  const isDated =
    /^(?:in|since|of|by|until|from|during|early|late|mid|before|after|to|and|between|the|for|through|till|election|olympics|than|\(|,)$/.test(
      before,
    );
  const isCount = /^\p{Ll}/u.test(reader.text(at + 1)) && /s$/.test(reader.text(at + 1)) && !isDated;
  return isDated && !isCount ? { period: yearPeriod(Number(text)), end: at + 1 } : undefined;
}

/** "Tuesday", "next Monday" (the word "next" is before it). */
function weekday(reader: Reader, at: number, today: number): Reading | undefined {
  const index = reader.isCapital(at) ? WEEKDAYS.indexOf(reader.text(at).toLowerCase()) : -1;
  if (index < 0) return undefined;
  const back = (parts(today).weekday - index + 7) % 7;
  const before = reader.lower(at - 1);
  const number =
    before === 'next' ? today + (7 - back) : before === 'last' && back === 0 ? today - 7 : today - back;
  return { period: { from: number, to: number }, end: at + 1 };
}

/** "today", "yesterday", "tomorrow". */
function word(reader: Reader, at: number, today: number): Reading | undefined {
  const shift = DAY_SHIFTS.get(reader.lower(at));
  if (shift === undefined || /^['’]s$/.test(reader.text(at + 1))) return undefined;
  return { period: { from: today + shift, to: today + shift }, end: at + 1 };
}

/** "last week", "this month", "next year". */
function relative(reader: Reader, at: number, today: number): Reading | undefined {
  const shift = PERIOD_SHIFTS.get(reader.lower(at));
  if (shift === undefined || !reader.sameSentence(at, at + 1)) return undefined;
  const { year: thisYear, month } = parts(today);
  const end = at + 2;
  switch (reader.lower(at + 1)) {
    case 'week':
      return { period: weekPeriod(today + 7 * shift), end };
    case 'month': {
      const first = parts(day(thisYear, month + shift, 1));
      return { period: monthPeriod(first.year, first.month), end };
    }
    case 'year':
      return { period: yearPeriod(thisYear + shift), end };
    default:
      return undefined;
  }
}

/** "two weeks ago", "three days earlier". */
function ago(reader: Reader, at: number, today: number): Reading | undefined {
  const isOne = /^an?$/i.test(reader.text(at));
  const number = isOne ? { value: 1, end: at + 1 } : readNumber(reader, at);
  if (!number || number.value > 5000 || !reader.sameSentence(at, number.end + 1)) return undefined;
  const unit = DURATION_UNITS[reader.lower(number.end)];
  if (!unit || reader.lower(number.end + 1) !== 'ago') return undefined;
  const end = number.end + 2;
  const { year: thisYear, month } = parts(today);
  const value = Math.floor(number.value);
  if (unit === 'day') return { period: { from: today - value, to: today - value }, end };
  if (unit === 'week') return { period: { from: today - 7 * value, to: today - 7 * value }, end };
  if (unit === 'month') {
    const then = parts(day(thisYear, month - value, 1));
    return { period: monthPeriod(then.year, then.month), end };
  }
  if (unit === 'year') return { period: yearPeriod(thisYear - value), end };
  return unit === 'decade'
    ? { period: yearPeriod(thisYear - 10 * value), end }
    : { period: { from: today, to: today }, end };
}
