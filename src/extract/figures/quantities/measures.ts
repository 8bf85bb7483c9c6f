import type { DocumentReader } from '../../document/document-reader.ts';
import { DURATION_UNITS, MEASURE_UNITS, PERCENT } from '../../words/figures/units.ts';
import type { NumberReading } from '../numbers/magnitudes.ts';
import type { QuantityReading } from './reading.ts';

/** A unit that extends to word `end` (exclusive). */
interface UnitReading {
  readonly unit: string;
  readonly end: number;
}

/** Returns the end of "%", "percent", "per cent" or "percentage points". */
function percentageEnd(reader: DocumentReader, at: number): number | undefined {
  const word = reader.lower(at);
  if (PERCENT.has(word)) return at + 1;
  const next = reader.lower(at + 1);
  const isLong = (word === 'per' && next === 'cent') || (word === 'percentage' && /^points?$/.test(next));
  return isLong ? at + 2 : undefined;
}

/** Reads the unit after a number: percent, a duration or a measure. */
export function unitAfter(
  reader: DocumentReader,
  at: number,
  number: NumberReading,
): QuantityReading | undefined {
  const { value, maxValue, end } = number;
  const percentEnd = percentageEnd(reader, end);
  if (percentEnd !== undefined)
    return { kind: 'PERCENTAGE', value, maxValue, unit: 'percent', end: percentEnd };
  const duration = DURATION_UNITS[reader.lower(end)];
  // "60 Minutes" is a name.
  if (duration && reader.isCapital(end) && !reader.isCapital(at) && !reader.isFirst(at)) return undefined;
  if (duration)
    return isAdverb(reader, at, end)
      ? undefined
      : { kind: 'DURATION', value, maxValue, unit: duration, end: end + 1 };
  const measure = measureAt(reader, end);
  if (!measure) return undefined;
  // "40 degrees below zero"
  const isBelow = reader.lower(measure.end) === 'below' && reader.lower(measure.end + 1) === 'zero';
  if (isBelow && reader.sameSentence(end, measure.end + 1))
    return { kind: 'MEASURE', value: 0 - value, unit: measure.unit, end: measure.end + 2 };
  return { kind: 'MEASURE', value, maxValue, ...measure };
}

/** "one day" is an adverb of time, unless a preposition precedes it. */
function isAdverb(reader: DocumentReader, at: number, end: number): boolean {
  if (reader.lower(at) !== 'one' || reader.lower(end) !== 'day') return false;
  return !/^(?:about|after|for|in|just|last|least|of|only|or|over|than|within|a|the|-)$/.test(
    reader.lower(at - 1),
  );
}

/** Returns the unit of measurement that begins at a word: "tonnes", "square kilometers", "miles per hour", "°C". */
function measureAt(reader: DocumentReader, at: number): UnitReading | undefined {
  const word = reader.lower(at);
  if (word === 'square' || word === 'cubic' || word === 'sq') {
    const next = reader.text(at + 1) === '.' ? at + 2 : at + 1;
    const unit = MEASURE_UNITS[reader.lower(next)] ?? (reader.text(next) === 'm' ? 'meter' : undefined);
    return unit ? { unit: `${word === 'cubic' ? 'cubic' : 'square'}-${unit}`, end: next + 1 } : undefined;
  }
  if (word === 'nautical' && /^miles?$/.test(reader.lower(at + 1)))
    return { unit: 'nautical-mile', end: at + 2 };
  if (word === 'degrees' || word === 'degree' || word === '°' || word === 'º') return degrees(reader, at);
  const isMeter = reader.text(at) === 'm';
  const unit = isMeter ? 'meter' : MEASURE_UNITS[word];
  if (!unit) return undefined;
  const isSpeed =
    (/^(?:an|per)$/.test(reader.lower(at + 1)) && reader.lower(at + 2) === 'hour') ||
    (reader.text(at + 1) === '/' && reader.lower(at + 2) === 'h');
  if (isSpeed) return { unit: `${unit}-per-hour`, end: at + 3 };
  return reader.text(at + 1) === '²' ? { unit: `square-${unit}`, end: at + 2 } : { unit, end: at + 1 };
}

/** Reads "degrees Celsius", "°C" and "degrees". */
function degrees(reader: DocumentReader, at: number): UnitReading {
  const next = reader.text(at + 1);
  const scale = next === 'C' ? 'celsius' : next === 'F' ? 'fahrenheit' : MEASURE_UNITS[reader.lower(at + 1)];
  const isScale = (scale === 'celsius' || scale === 'fahrenheit') && reader.sameSentence(at, at + 1);
  return isScale ? { unit: scale, end: at + 2 } : { unit: 'degree', end: at + 1 };
}

const JOINED = /^(\d[\d,]*(?:\.\d+)?)([a-zA-Z°]{1,4})$/;
const SCALES: Readonly<Record<string, string>> = { C: 'celsius', F: 'fahrenheit' };

/** Reads "5km", "40C" and "5pc", which are single words. */
export function readJoinedUnit(reader: DocumentReader, at: number): QuantityReading | undefined {
  const text = reader.text(at);
  const found = text.length < 16 ? JOINED.exec(text) : null;
  if (!found) return undefined;
  const value = Number((found[1] ?? '').replaceAll(',', ''));
  const name = found[2] ?? '';
  if (!Number.isFinite(value)) return undefined;
  if (name === 'pc' || name === 'pct') return { kind: 'PERCENTAGE', value, unit: 'percent', end: at + 1 };
  const isTemperature = name in SCALES && value <= 150 && /^\d{2}/.test(text);
  const unit = isTemperature ? SCALES[name] : MEASURE_UNITS[name.toLowerCase()];
  return unit ? { kind: 'MEASURE', value, unit, end: at + 1 } : undefined;
}
