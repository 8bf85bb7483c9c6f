import { MAGNITUDES } from '../../words/figures/numbers.ts';
import { scaled } from '../numbers/magnitudes.ts';
import { isAfterChange } from '../numbers/numbers.ts';
import type { QuantityContext, QuantityReading, ReadQuantity } from './reading.ts';

/** Reads a quantity, or a range of two with the same unit: "5% to 7%", "between $5 and $7 million". */
export function rangeOf(
  context: QuantityContext,
  at: number,
  read: ReadQuantity,
): QuantityReading | undefined {
  const one = read(context, at);
  if (!one || one.maxValue !== undefined || !isLink(context, one, one.first ?? at)) return one;
  const other = read(context, one.end + 1);
  const isPair =
    other !== undefined && other.maxValue === undefined && other.kind === one.kind && other.unit === one.unit;
  if (!isPair || !context.reader.sameSentence(at, other.end - 1)) return one;
  const value = inherited(context, one, other);
  return value < other.value ? { ...other, value, maxValue: other.value, first: one.first ?? at } : one;
}

/**
 * Returns whether the word after a quantity continues a range. "to" does in "$5 to $7", but "rose $5 to $7" is a change
 * and "37 percent to 43 percent" a result.
 */
function isLink({ reader }: QuantityContext, { kind, end }: QuantityReading, at: number): boolean {
  const word = reader.lower(end);
  if (word === 'and') return reader.lower(at - 1) === 'between';
  if (/^[-–—]$/.test(word)) return reader.words[end - 1]?.end === reader.words[end]?.start;
  if (word !== 'to') return false;
  if (/^(?:anywhere|ranging|range|ranges|ranged)$/.test(reader.lower(at - 2))) return true;
  return kind === 'MONEY' && !isAfterChange(reader, at);
}

/** In "$5 to $7 million", the first number is in millions, too. */
function inherited({ reader }: QuantityContext, one: QuantityReading, other: QuantityReading): number {
  const magnitude = MAGNITUDES[reader.lower(other.end - 1)];
  const isPlain = !(reader.lower(one.end - 1) in MAGNITUDES);
  const base = magnitude === undefined ? 0 : other.value / magnitude;
  return magnitude !== undefined && isPlain && one.value < base ? scaled(one.value, magnitude) : one.value;
}
