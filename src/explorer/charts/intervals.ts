export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

const DAY = 86_400_000;
/** The maximum number of bars of each interval. */
const MOST: readonly (readonly [Interval, number, number])[] = [
  ['DAY', 1, 62],
  ['WEEK', 7, 60],
  ['MONTH', 30.4, 120],
];

/** Returns the shortest interval in which a period has few enough bars. */
export function intervalOf(from: string, until: string): Interval {
  const days = (Date.parse(until) - Date.parse(from)) / DAY + 1;
  return MOST.find(([, length, most]) => days / length <= most)?.[0] ?? 'YEAR';
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const LABELS = {
  DAY: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  WEEK: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  MONTH: format({ month: 'long', year: 'numeric' }),
  YEAR: format({ year: 'numeric' }),
};
const SHORT_DAY = format({ day: 'numeric', month: 'short', year: 'numeric' });
const SHORT_MONTH = format({ month: 'short', year: 'numeric' });

/** Returns the name of an interval that begins on a day, such as `August 2024`. */
export const labelOf = (start: string, interval: Interval): string =>
  `${interval === 'WEEK' ? 'the week of ' : ''}${start === '' ? '' : LABELS[interval].format(new Date(start))}`;

/** The label of an interval on an axis. */
export interface TickLabel {
  readonly index: number;
  readonly text: string;
}

/** Returns the labels of an axis, at most `most`: years if the intervals are of several years, otherwise months or days. */
export function tickLabels(
  starts: readonly string[],
  interval: Interval,
  most: number,
): readonly TickLabel[] {
  const years = starts.flatMap((start, index) =>
    interval === 'YEAR' ||
    (start.slice(5, 7) === '01' && start.slice(0, 4) !== starts[index - 1]?.slice(0, 4))
      ? [{ index, text: start.slice(0, 4) }]
      : [],
  );
  const isLong = interval === 'YEAR' || (interval === 'MONTH' && years.length > 2);
  const short = interval === 'MONTH' ? SHORT_MONTH : SHORT_DAY;
  const all = isLong ? years : starts.map((start, index) => ({ index, text: short.format(new Date(start)) }));
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, most)));
  return all.filter((_, index) => index % every === 0);
}
