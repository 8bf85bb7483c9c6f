import type { MonthsQuery } from '../../generated/months.ts';

const MONTH_YEAR = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Returns a month such as `2024-08` as text. */
const monthName = (month: string): string => MONTH_YEAR.format(new Date(`${month}-01T00:00:00Z`));

/** Returns a period of months as text. A missing end means that the period is not limited there. */
export function monthRange(from: string | null, until: string | null): string {
  if (from !== null && until !== null) {
    return from === until ? monthName(from) : `${monthName(from)} to ${monthName(until)}`;
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
  readonly articleCount: number;
}

/** The maximum number of bars of one month. */
const MAX_MONTHS = 120;

/** Returns the bars for a timeline of months. */
export function binsOf(timeline: MonthsQuery['timeline']): readonly Bin[] {
  const months = timeline.map(({ start, articleCount }): Bin => {
    const month = start.slice(0, 7);
    return { from: month, until: month, name: monthName(month), articleCount };
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
