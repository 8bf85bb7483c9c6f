import { REFERENCE_SHIFTS } from '../../../words/figures/times.ts';
import { DURATION_UNITS } from '../../../words/figures/units.ts';
import { dayPeriod, monthPeriod, type Period, parts, yearPeriod } from '../../calendar.ts';
import type { NumberReading } from '../../numbers/magnitudes.ts';
import { readNumber } from '../../numbers/numbers.ts';
import { hasUnitNear } from '../../unit-words.ts';
import { referenceAt, type TimeContext, type TimeReading } from '../reading.ts';
import { MOST_UNITS } from './rolling.ts';
import { shifted } from './shifts.ts';

/** The maximum length of a period with which a day, week, month or year can be calculated, in days. */
const LONGEST: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };

/** Reads "two weeks ago", "three days earlier", "a year later" and "a year from now". */
export function readShift(context: TimeContext, at: number): TimeReading | undefined {
  const { reader, today } = context;
  if (!hasUnitNear(reader, at)) return undefined;
  const isOne = /^an?$/.test(reader.lower(at));
  const number: NumberReading | undefined =
    readNumber(reader, at) ?? (isOne ? { value: 1, end: at + 1, isFigure: false } : undefined);
  if (!number || number.maxValue !== undefined || number.value > MOST_UNITS) return undefined;
  const unit = DURATION_UNITS[reader.lower(number.end)];
  const link = number.end + 1;
  if (!unit || !reader.sameSentence(at, link)) return undefined;
  const count = Math.floor(number.value);
  switch (reader.lower(link)) {
    case 'ago':
      return { period: shiftedBy(unit, -count, today), end: link + 1 };
    case 'from':
      return reader.lower(link + 1) === 'now'
        ? { period: shiftedBy(unit, count, today), end: link + 2 }
        : undefined;
    case 'earlier':
    case 'before':
    case 'later':
      return fromReference(context, at, unit, reader.lower(link) === 'later' ? count : -count, link);
    default:
      return undefined;
  }
}

/**
 * Reads "a year earlier", relative to the period that the text mentioned last. A comparison is with the same part of
 * the other year: "in July … from a year earlier" is July.
 */
function fromReference(
  context: TimeContext,
  at: number,
  unit: string,
  count: number,
  link: number,
): TimeReading | undefined {
  const { reader, today } = context;
  // In "a year before the war", the reference is after the words.
  if (reader.lower(link) === 'before' && !/^(?:|[.,;:)]|and|but)$/.test(reader.lower(link + 1)))
    return undefined;
  const isComparison = /^(?:from|than|to|versus|vs|with|against)$/.test(reader.lower(at - 1));
  const reference = referenceAt(context, at);
  const end = link + 1;
  if (!reference) {
    const isKnown = count === -1 && unit === 'year' && (isComparison || context.reference === undefined);
    return isKnown ? { period: shiftedBy(unit, count, today), end } : undefined;
  }
  const length = reference.to - reference.from + 1;
  if (isComparison && unit === 'year' && length > 1 && length < 366)
    return { period: sameInYear(reference, count), end };
  if (length > (LONGEST[unit] ?? 366)) return undefined;
  return { period: shiftedBy(unit, count, reference.from), end };
}

function sameInYear({ from, to }: Period, years: number): Period {
  const first = parts(from);
  const months = Math.round((to - from + 1) / 30.4);
  return monthPeriod(first.year + years, first.month, Math.max(1, months));
}

/** Reads "that day", "the same year", "the following month", "the previous year". */
export function readReference(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  const shift = REFERENCE_SHIFTS[word];
  if (shift === undefined || !reader.sameSentence(at, at + 1)) return undefined;
  if (word !== 'that' && reader.lower(at - 1) !== 'the') return undefined;
  const unit = reader.lower(at + 1);
  const longest = LONGEST[unit];
  if (longest === undefined || /^(?:['’]s|-)$/.test(reader.text(at + 2)) || reader.lower(at + 2) === 'as')
    return undefined;
  const reference = referenceAt(context, at);
  if (!reference || reference.to - reference.from >= longest) return undefined;
  return { period: unitAt(unit, shift, reference.from), end: at + 2 };
}

/** Reads "the day before" and "the year after" at the end of a clause. */
export function readUnitBefore(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const unit = reader.lower(at);
  const longest = LONGEST[unit];
  const link = reader.lower(at + 1);
  if (longest === undefined || (link !== 'before' && link !== 'after') || reader.lower(at - 1) !== 'the')
    return undefined;
  if (!/^(?:|[.,;:)]|and|but)$/.test(reader.lower(at + 2)) || !reader.sameSentence(at, at + 1))
    return undefined;
  const reference = referenceAt(context, at);
  if (!reference || reference.to - reference.from >= longest) return undefined;
  return { period: unitAt(unit, link === 'before' ? -1 : 1, reference.from), end: at + 2 };
}

function unitAt(unit: string, shift: number, from: number): Period {
  return unit === 'week' || unit === 'month' || unit === 'year'
    ? shifted(unit, shift, from)
    : dayPeriod(from + shift);
}

/** Returns the day, month or year that is a number of units after a day. */
function shiftedBy(unit: string, count: number, from: number): Period {
  switch (unit) {
    case 'day':
      return dayPeriod(from + count);
    case 'week':
      return dayPeriod(from + 7 * count);
    case 'month':
    case 'year':
      return shifted(unit, count, from);
    case 'decade':
      return yearPeriod(parts(from).year + 10 * count);
    case 'century':
      return yearPeriod(parts(from).year + 100 * count);
    case 'hour':
      return dayPeriod(from + Math.trunc(count / 24));
    default:
      return dayPeriod(from);
  }
}
