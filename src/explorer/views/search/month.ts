import type { MonthsQuery } from '../../generated/months.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const MONTH_YEAR = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Returns a month such as `2024-08` as text. */
const monthName = (month: string, format = MONTH_YEAR): string =>
  format.format(new Date(`${month}-01T00:00:00Z`));

/** Returns a period of months as text. A missing end means that the period is not limited there. */
export function monthRange(from: string | null, until: string | null): string {
  if (from !== null && until !== null) {
    if (from === until) return monthName(from);
    const isOneYear = from.slice(0, 4) === until.slice(0, 4);
    return `${monthName(from, isOneYear ? MONTH : MONTH_YEAR)} to ${monthName(until)}`;
  }
  return from !== null
    ? `from ${monthName(from)}`
    : until !== null
      ? `until ${monthName(until)}`
      : 'any time';
}

/** A bar of the histogram: one month, or one year if there are many months. */
export interface Bin {
  readonly from: string;
  readonly until: string;
  readonly name: string;
  /** Two digits and zeros if it is an estimate. */
  readonly articleCount: number;
}

/** The maximum number of bars of one month. */
const MAX_MONTHS = 120;

const rounded = (value: number): number => Number(value.toPrecision(2));

/** Returns the bars for a timeline of months. */
export function binsOf(timeline: MonthsQuery['timeline']): readonly Bin[] {
  const months = timeline.map(({ start, articleCount, exact }): Bin => {
    const month = start.slice(0, 7);
    const count = exact ? articleCount : rounded(articleCount);
    return { from: month, until: month, name: monthName(month), articleCount: count };
  });
  if (months.length <= MAX_MONTHS) return months;
  const years = new Map<string, Bin>();
  for (const { from, articleCount } of months) {
    const year = from.slice(0, 4);
    const before = years.get(year)?.articleCount ?? 0;
    const count = before + articleCount;
    years.set(year, { from: `${year}-01`, until: `${year}-12`, name: year, articleCount: count });
  }
  return [...years.values()];
}
