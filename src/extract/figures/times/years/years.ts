import { PAST_BE } from '../../../words/figures/tenses.ts';
import { BEFORE_A_MODEL_YEAR, BEFORE_A_YEAR, ORDINALS, THIRDS } from '../../../words/figures/times.ts';
import { type Period, parts, yearPeriod, yearsPeriod } from '../../calendar.ts';
import { beginsUnit, isYearLike } from '../../unit-words.ts';
import { referenceAt, type TimeContext, type TimeReading } from '../reading.ts';

/** A year that extends to word `end` (exclusive). */
interface YearReading {
  readonly year: number;
  readonly end: number;
}

const DECADE = /^(?:1[5-9]|20)\d0['’]?s$/;
const SHORT_DECADE = /^([1-9])0s$/;
const RANGE = /^((?:1[5-9]|20)\d\d)[-–‑]((?:1[5-9]|20)?\d\d)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Reads "in 2022", "2001-2006", "the 1990s" and "the 19th century". */
export function readYear(context: TimeContext, at: number): TimeReading | undefined {
  return decade(context, at) ?? century(context, at) ?? years(context, at);
}

/**
 * Returns the year that belongs to a month or day before a word: "2024", ", 2024", "of last year", "that year". The
 * word must be in the same sentence as the month.
 */
export function yearAfter(context: TimeContext, at: number): YearReading | undefined {
  const { reader, today } = context;
  if (!reader.sameSentence(at - 1, at)) return undefined;
  const isComma = reader.text(at) === ',';
  const from = isComma || reader.lower(at) === 'of' ? at + 1 : at;
  const text = reader.text(from);
  if (isYearLike(text) && reader.sameSentence(at, from)) return { year: Number(text), end: from + 1 };
  if (isComma || reader.lower(from + 1) !== 'year' || !reader.sameSentence(at, from + 1)) {
    const isSame = /^the same year$/.test(
      `${reader.lower(from)} ${reader.lower(from + 1)} ${reader.lower(from + 2)}`,
    );
    const reference = isSame ? referenceAt(context, at) : undefined;
    return reference && { year: parts(reference.from).year, end: from + 3 };
  }
  const { year } = parts(today);
  const end = from + 2;
  switch (reader.lower(from)) {
    case 'last':
      return { year: year - 1, end };
    case 'this':
      return { year, end };
    case 'next':
      return { year: year + 1, end };
    case 'that': {
      const reference = referenceAt(context, at);
      return reference && { year: parts(reference.from).year, end };
    }
    default:
      return undefined;
  }
}

/** Returns the years of "1990s" (a decade) and "1800s" (a century). "2000s" is the decade. */
export function decadeOf(text: string): Period | undefined {
  if (!DECADE.test(text)) return undefined;
  const first = Number(text.slice(0, 4));
  return yearsPeriod(first, first + (first % 100 === 0 && first < 2000 ? 99 : 9));
}

/** Reads "1990s" and "the 90s". */
function decade({ reader }: TimeContext, at: number): TimeReading | undefined {
  const period = decadeOf(reader.text(at));
  if (period) return { period, end: at + 1 };
  const short = SHORT_DECADE.exec(reader.text(at))?.[1];
  if (!short) return undefined;
  const before = reader.lower(at - 1);
  const isMarked = /^['’‘]$/.test(before) && reader.words[at - 1]?.end === reader.words[at]?.start;
  const determiner = before in THIRDS ? reader.lower(at - 2) : before;
  // "the 90s" is a decade, "his 90s" an age. "the 10s" is a decade only with an apostrophe.
  if (!isMarked && (determiner !== 'the' || Number(short) < 2)) return undefined;
  const first = 1900 + 10 * Number(short);
  return { period: yearsPeriod(first, first + 9), end: at + 1 };
}

/** Reads "19th century", "twentieth century" and "19th and 20th centuries". */
function century({ reader }: TimeContext, at: number): TimeReading | undefined {
  const first = ordinalOf(reader.lower(at));
  if (first === undefined || first > 21) return undefined;
  const next = reader.lower(at + 1);
  // "21st Century Fox"
  if (reader.isCapital(at + 1) && (reader.isCapital(at + 2) || reader.isOneName(at, at + 1)))
    return undefined;
  if (next === 'century' || next === 'centuries') return { period: centuryPeriod(first, first), end: at + 2 };
  if (!/^(?:and|to|or)$/.test(next) || !/^centur(?:y|ies)$/.test(reader.lower(at + 3))) return undefined;
  const last = ordinalOf(reader.lower(at + 2));
  return last === undefined ? undefined : { period: centuryPeriod(first, last), end: at + 4 };
}

export const centuryPeriod = (first: number, last: number): Period =>
  yearsPeriod(100 * first - 99, 100 * last);

/** Returns the value of "19th" or "nineteenth". */
export function ordinalOf(word: string): number | undefined {
  return ORDINALS[word] ?? (ORDINAL.test(word) ? Number.parseInt(word, 10) : undefined);
}

/** Reads "in 2022", "2001-2006", "2019-20" and "2022 – 24". */
function years(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const text = reader.text(at);
  const range = RANGE.exec(text);
  if (range) return yearRange(Number(range[1]), range[2] ?? '', at + 1);
  if (!isYearLike(text)) return undefined;
  const year = Number(text);
  if (/^[-–—/]$/.test(reader.text(at + 1)) && reader.sameSentence(at, at + 2)) {
    const found =
      /^(?:(?:1[5-9]|20)?\d\d)$/.test(reader.text(at + 2)) && yearRange(year, reader.text(at + 2), at + 3);
    if (found) return found;
  }
  return isYear(context, at) ? { period: yearPeriod(year), end: at + 1 } : undefined;
}

/** Returns the reading of "2001" and "2006", or "2019" and "20". */
function yearRange(first: number, second: string, end: number): TimeReading | undefined {
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  // "1999-00" continues into the next century.
  const to = last < first && second.length === 2 ? last + 100 : last;
  return to >= first && to - first < 200 ? { period: yearsPeriod(first, to), end } : undefined;
}

/** Returns whether a number of four digits is a year, according to the words around it. */
function isYear({ reader, today }: TimeContext, at: number): boolean {
  const next = reader.lower(at + 1);
  // "(1800 UTC)" is a time of day.
  if (/^(?:bst|cet|edt|est|gmt|hours|hrs|local|pdt|pst|utc)$/.test(next)) return false;
  if (
    /^(?:fiscal|financial) year$/.test(`${next} ${reader.lower(at + 2)}`) ||
    (reader.sameSentence(at, at + 1) && beginsUnit(reader, at + 1))
  )
    return false;
  const before = reader.lower(at - 1);
  if (BEFORE_A_MODEL_YEAR.has(before)) {
    const year = Number(reader.text(at));
    const isNear = year >= 1800 && year <= parts(today).year + 30;
    return isNear && (year % 100 !== 0 || !/[^s]s$/.test(reader.text(at + 1)));
  }
  const isListed = before === ',' && isYearLike(reader.text(at - 2));
  return isListed || BEFORE_A_YEAR.has(before) || (reader.isFirst(at) && PAST_BE.has(reader.lower(at + 1)));
}
