import type { DocumentReader } from '../../../document/document-reader.ts';
import { FEDERAL } from '../../../words/figures/times.ts';
import { addMonths, day, monthPeriod, type Period, parts } from '../../calendar.ts';
import { readNumber } from '../../numbers/numbers.ts';
import { hasUnitNear } from '../../unit-words.ts';
import { readDate } from '../dates/dates.ts';
import type { TimeContext, TimeReading } from '../reading.ts';

/** Reads "year ended March 31", "six months to June 30" and "quarter ending September 2023". */
export function readPeriodEnding(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  if (!hasUnitNear(reader, at)) return undefined;
  const isOne = /^(?:year|quarter|week|month)$/.test(reader.lower(at));
  const number = isOne ? undefined : readNumber(reader, at);
  const unit = number?.end ?? at;
  const kind = reader.lower(unit).replace(/s$/, '');
  if (!/^(?:year|quarter|month|week)$/.test(kind)) return undefined;
  if (!/^(?:ended|ending|to|through|until)$/.test(reader.lower(unit + 1))) return undefined;
  const on = reader.lower(unit + 2) === 'on' ? unit + 3 : unit + 2;
  const last = reader.sameSentence(at, on) ? readDate(context, on) : undefined;
  const count = Math.floor(number?.value ?? 1);
  if (!last?.period || count < 1 || count > 100) return undefined;
  return { period: { from: startOf(kind, count, last.period.to), to: last.period.to }, end: last.end };
}

/** Returns the first day of a number of units that end with a day. */
function startOf(unit: string, count: number, last: number): number {
  if (unit === 'week') return last - 7 * count + 1;
  const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const { year, month, date } = parts(last + 1);
  // The day after the last day of a month is the first day of the next month.
  return date === 1 ? day(year, month - months, 1) : addMonths(last, -months) + 1;
}

/**
 * Reads "fiscal 2024", "fiscal year 2024" and "FY2024". Fiscal years start in different months in different countries
 * and companies, so there is a period only if the text states the end of the year, or if it is that of the government
 * of the United States.
 */
export function readFiscalYear(context: TimeContext, at: number): TimeReading | undefined {
  const { reader } = context;
  const word = reader.lower(at);
  const joined = /^fy((?:20)?\d\d)$/.exec(word);
  if (joined) return { period: undefined, end: at + 1 };
  if (!/^(?:fiscal|financial|fy)$/.test(word)) return undefined;
  const number = reader.lower(at + 1) === 'year' ? at + 2 : at + 1;
  const year = /^((?:19|20)\d\d)(?:[-–/]\d\d(?:\d\d)?)?$/.exec(reader.text(number))?.[1];
  if (!year || !reader.sameSentence(at, number)) return undefined;
  const end = number + 1;
  return { period: statedEnd(context, Number(year), end) ?? federal(context, Number(year), at), end };
}

/** Returns the fiscal year for "fiscal 2024, which ends on June 30". */
function statedEnd(context: TimeContext, year: number, end: number): Period | undefined {
  const { reader } = context;
  let at = end;
  while (/^(?:,|which|that)$/.test(reader.lower(at))) at += 1;
  if (!/^(?:ended|ending|ends)$/.test(reader.lower(at))) return undefined;
  const on = /^(?:on|in)$/.test(reader.lower(at + 1)) ? at + 2 : at + 1;
  const date = reader.sameSentence(end - 1, on) ? readDate(context, on) : undefined;
  const last = date?.inYear ? date.inYear(year) : date?.period;
  return last && { from: startOf('year', 1, last.to), to: last.to };
}

/** Returns the fiscal year of the United States, from October to September, if the sentence is about its government. */
function federal({ reader, country }: TimeContext, year: number, at: number): Period | undefined {
  return hasFederalWord(reader, at) && country() === 'US' ? monthPeriod(year - 1, 9, 12) : undefined;
}

function hasFederalWord(reader: DocumentReader, at: number): boolean {
  for (let other = Math.max(0, at - 15); other < at + 15; other += 1)
    if (FEDERAL.has(reader.lower(other)) && reader.sameSentence(other, at)) return true;
  return false;
}
