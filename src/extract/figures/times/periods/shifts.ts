import {
  addMonths,
  day,
  monthPeriod,
  type Period,
  parts,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from '../../calendar.ts';

/** Returns the day that is a number of units before or after a day. */
export function shiftedDay(unit: string, count: number, from: number): number {
  switch (unit) {
    case 'day':
      return from + count;
    case 'week':
      return from + 7 * count;
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addMonths(from, 12 * count);
    case 'decade':
      return addMonths(from, 120 * count);
    case 'century':
      return addMonths(from, 1200 * count);
    case 'hour':
      return from + Math.trunc(count / 24);
    default:
      return from;
  }
}

/** Returns the week, month or year that is `shift` units after that of a day. */
export function shifted(unit: 'week' | 'month' | 'year', shift: number, from: number): Period {
  const { year, month } = parts(from);
  if (unit === 'week') return weekPeriod(from + 7 * shift);
  if (unit === 'year') return yearPeriod(year + shift);
  const first = parts(day(year, month + shift, 1));
  return monthPeriod(first.year, first.month);
}

/** Returns the decade or century that is `shift` units after that of a day. */
export function longPeriod(unit: 'century' | 'decade', shift: number, today: number): Period {
  const { year } = parts(today);
  if (unit === 'century') {
    const first = 100 * (Math.floor((year - 1) / 100) + shift) + 1;
    return yearsPeriod(first, first + 99);
  }
  const first = 10 * (Math.floor(year / 10) + shift);
  return yearsPeriod(first, first + 9);
}
