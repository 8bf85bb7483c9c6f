import type { Quantity, QuantityKind } from '../../model/extraction.ts';
import { sentenceOf, spanOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft, Step } from '../document/draft.ts';
import { CURRENCY_SIGNS } from '../words/currencies.ts';
import { NOT_COUNTED } from '../words/function-words.ts';
import { NUMBER_WORDS } from '../words/numbers.ts';
import { DURATION_UNITS, MEASURE_UNITS, PLURAL_NOUNS } from '../words/units.ts';
import { readNumber } from './numbers.ts';
import { currencyAt, measureAt } from './units.ts';

/** A quantity that extends to word `end` (exclusive). */
interface QuantityReading {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string;
  readonly end: number;
}

/**
 * Extracts money, percentages, durations, measures and counts. "two nations" is not a count, because a number word
 * without a magnitude such as "million" is not a figure.
 */
export const quantitiesStep: Step = {
  name: 'quantities',
  needs: ['matches'],
  gives: ['quantities'],
  run(draft) {
    const reader = DocumentReader.of(draft);
    const found: Quantity[] = [];
    for (let at = 0; at < reader.length; ) {
      const one = reader.mayBeginQuantity(at) ? read(reader, at) : undefined;
      if (one) found.push(quantityOf(draft, at, one));
      at = one ? one.end : at + 1;
    }
    draft.quantities = found;
  },
};

function quantityOf({ document }: Draft, at: number, reading: QuantityReading): Quantity {
  const { kind, value, unit } = reading;
  const { start, end } = spanOf(document, at, reading.end - 1);
  const text = document.body.slice(start, end);
  return { kind, value, maxValue: null, unit, start, end, text, sentence: sentenceOf(document, at) };
}

function read(reader: DocumentReader, at: number): QuantityReading | undefined {
  const found = money(reader, at) ?? hyphenated(reader, at) ?? measured(reader, at);
  // "5 square" at the end of a line and "miles" at the start of the next line are not a measure.
  return found && reader.sameSentence(at, found.end - 1) ? found : undefined;
}

/** Reads "$240 billion" and "€3.5bn". */
function money(reader: DocumentReader, at: number): QuantityReading | undefined {
  const unit = CURRENCY_SIGNS[reader.text(at)];
  if (!unit) return undefined;
  const number = readNumber(reader, at + 1);
  return number ? { kind: 'MONEY', value: number.value, unit, end: number.end } : undefined;
}

/** Reads "four-day" and "26-kilogram", but not ages ("18-year-old"). */
function hyphenated(reader: DocumentReader, at: number): QuantityReading | undefined {
  const text = reader.text(at);
  if (text.length > 40 || !text.includes('-')) return undefined;
  const [figure = '', unit = '', more] = text.toLowerCase().split('-');
  const value = NUMBER_WORDS[figure] ?? figureValue(figure);
  if (value === undefined || more !== undefined) return undefined;
  const duration = DURATION_UNITS[unit];
  if (duration) return { kind: 'DURATION', value, unit: duration, end: at + 1 };
  const measure = MEASURE_UNITS[unit];
  return measure ? { kind: 'MEASURE', value, unit: measure, end: at + 1 } : undefined;
}

function figureValue(figure: string): number | undefined {
  return /^\d[\d,]*(?:\.\d+)?$/.test(figure) ? Number(figure.replaceAll(',', '')) : undefined;
}

/** Reads a number and the unit or noun after it. */
function measured(reader: DocumentReader, at: number): QuantityReading | undefined {
  const number = readNumber(reader, at);
  if (!number || !reader.sameSentence(at, number.end)) return undefined;
  const { value, end, isFigure } = number;
  const percentEnd = percentageEnd(reader, end);
  if (percentEnd !== undefined) return { kind: 'PERCENTAGE', value, unit: 'percent', end: percentEnd };
  const currency = currencyAt(reader, end);
  if (currency) return { kind: 'MONEY', value, ...currency };
  const duration = DURATION_UNITS[reader.text(end).toLowerCase()];
  if (duration) return { kind: 'DURATION', value, unit: duration, end: end + 1 };
  const measure = measureAt(reader, end);
  if (measure) return { kind: 'MEASURE', value, ...measure };
  return isFigure ? counted(reader, at, value, end) : undefined;
}

/** Returns the end of "%", "percent", "per cent" or "percentage points". */
function percentageEnd(reader: DocumentReader, at: number): number | undefined {
  const word = reader.text(at).toLowerCase();
  if (word === '%' || word === 'percent') return at + 1;
  const next = reader.lower(at + 1);
  const isLong = (word === 'per' && next === 'cent') || (word === 'percentage' && /^points?$/.test(next));
  return isLong ? at + 2 : undefined;
}

/** Reads a figure and, within three words, a plural noun: "1,000 foreign troops". */
function counted(
  reader: DocumentReader,
  at: number,
  value: number,
  end: number,
): QuantityReading | undefined {
  if (isDateFigure(reader, at, end, value)) return undefined;
  for (let noun = end; noun < end + 3 && reader.sameSentence(at, noun); noun += 1) {
    const word = reader.text(noun);
    if (!/^[\p{Ll}-]+$/u.test(word) && !reader.isDemonym(noun)) return undefined;
    if (NOT_COUNTED.has(word)) return undefined;
    const isPlural =
      PLURAL_NOUNS.has(word) || (/s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word) && word.length > 3);
    if (isPlural) return { kind: 'COUNT', value, unit: word, end: noun + 1 };
  }
  return undefined;
}

/** Returns whether a figure is a year, a day of a month, a score or a time of day. */
function isDateFigure(reader: DocumentReader, at: number, end: number, value: number): boolean {
  const text = reader.text(at);
  if (text.includes(':')) return true;
  if (end === at + 1 && /^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  return value <= 31 && reader.isCalendar(at - 1);
}
