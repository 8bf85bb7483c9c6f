import type { DocumentReader } from '../../document/document-reader.ts';
import { AGE_UNITS, DURATION_UNITS, MEASURE_UNITS, PERCENT } from '../../words/figures/units.ts';
import { partValue } from '../numbers/magnitudes.ts';
import type { QuantityReading } from './reading.ts';

/** The maximum length of a hyphenated word with a number and a unit, in characters. */
const LONGEST = 40;

/** Reads "four-day", "26-kilogram", "20-percent", "half-hour", "12-year-old" and "15-to-24-year-olds". */
export function readHyphenated(
  { reader }: { readonly reader: DocumentReader },
  at: number,
): QuantityReading | undefined {
  const text = reader.text(at);
  if (text.length > LONGEST || !text.includes('-')) return undefined;
  const parts = text.toLowerCase().split('-');
  const range = rangeOf(parts);
  if (!range) return undefined;
  const { value, maxValue, used } = range;
  const [unit = '', old, more] = parts.slice(used);
  const age = AGE_UNITS[unit];
  if (age && more === undefined) {
    if (old === 'old' || old === 'olds') return { kind: 'AGE', value, maxValue, unit: age, end: at + 1 };
    const isOld =
      old === undefined && /^olds?$/.test(reader.lower(at + 1)) && reader.sameSentence(at, at + 1);
    if (isOld) return { kind: 'AGE', value, maxValue, unit: age, end: at + 2 };
  }
  // "three-year-long" and "10-day-old"
  if (old !== undefined && !(old === 'long' && more === undefined)) return undefined;
  const duration = DURATION_UNITS[unit];
  if (duration) return { kind: 'DURATION', value, maxValue, unit: duration, end: at + 1 };
  if (PERCENT.has(unit)) return { kind: 'PERCENTAGE', value, maxValue, unit: 'percent', end: at + 1 };
  // A hyphenated pound is a weight: prices are written with a sign.
  const measure = unit === 'pound' ? 'pound' : MEASURE_UNITS[unit];
  return measure ? { kind: 'MEASURE', value, maxValue, unit: measure, end: at + 1 } : undefined;
}

/** Returns the number or range at the start of a hyphenated word: "12", "15-to-24", "5-7", "twenty-five", "half". */
function rangeOf(
  parts: readonly string[],
): { readonly value: number; readonly maxValue?: number; readonly used: number } | undefined {
  const [one = '', two = '', three = ''] = parts;
  if (one === 'half') return { value: 0.5, used: 1 };
  const value = partValue(one);
  if (value === undefined) return undefined;
  const isRange = two === 'to' || two === 'and' || two === 'or';
  const maxValue = partValue(isRange ? three : two);
  if (maxValue === undefined) return { value, used: 1 };
  if (!isRange && value >= 20 && maxValue < 10 && !/^\d/.test(one))
    return { value: value + maxValue, used: 2 };
  return maxValue > value ? { value, maxValue, used: isRange ? 3 : 2 } : undefined;
}
