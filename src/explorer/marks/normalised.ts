import type { QuantityAnnotation } from './annotation.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
/** The units that have a plural and a British spelling. */
const UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));
/** The days are days of the calendar, not times. */
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Returns the normalised value of a quantity, such as `USD 3,400,000,000` or `5,700 buildings`. */
export function quantityText({
  kind,
  value,
  maxValue,
  unit,
}: Pick<QuantityAnnotation, 'kind' | 'value' | 'maxValue' | 'unit'>): string {
  const number =
    maxValue === null ? NUMBER.format(value) : `${NUMBER.format(value)}–${NUMBER.format(maxValue)}`;
  if (kind === 'PERCENTAGE') return `${number}%`;
  if (kind === 'MONEY') return `${unit} ${number}`;
  return maxValue === null && UNITS.has(unit)
    ? value.toLocaleString('en-GB', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 6 })
    : `${number} ${unit}`;
}

/** Returns a day as text that is not broken across lines. */
const dayText = (day: string): string => DAY.format(new Date(day)).replaceAll(' ', '\u00a0');

/** Returns a period from its first to its last day. */
export const periodText = (from: string, to: string): string =>
  from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
