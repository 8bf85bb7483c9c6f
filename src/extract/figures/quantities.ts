import type { Quantity, QuantityKind } from '../../model/extraction.ts';
import { sentenceOf, spanOf } from '../document/document.ts';
import type { Draft, Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DURATION_UNITS,
  MEASURE_UNITS,
  NATIONAL_CURRENCIES,
  NUMBER_WORDS,
  PLURAL_NOUNS,
} from '../words/units.ts';
import { readNumber } from './numbers.ts';

/** Reads money, percentages, durations, measures and counts. Counts only of figures: "two nations" is none. */
export const quantitiesStep: Step = {
  name: 'quantities',
  needs: ['matches'],
  gives: ['quantities'],
  run(draft) {
    const reader = Reader.of(draft);
    const found: Quantity[] = [];
    for (let at = 0; at < reader.length; ) {
      const one = reader.mayBeginQuantity(at) ? read(reader, at) : undefined;
      if (one) found.push(quantity(draft, at, one));
      at = one ? one.end : at + 1;
    }
    draft.quantities = found;
  },
};

function read(reader: Reader, at: number): Reading | undefined {
  const found = money(reader, at) ?? hyphenated(reader, at) ?? measured(reader, at);
  // "5 square" at the end of a line and "miles" on the next are no measure.
  return found && reader.sameSentence(at, found.end - 1) ? found : undefined;
}

/** Words up to `end`, exclusive. */
interface Reading {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string;
  readonly end: number;
}

function quantity(draft: Draft, at: number, { kind, value, unit, end }: Reading): Quantity {
  const span = spanOf(draft.document, at, end - 1);
  const text = draft.document.body.slice(span.start, span.end);
  return { kind, value, unit, ...span, text, sentence: sentenceOf(draft.document, at) };
}

/** "$240 billion", "€3.5bn". */
function money(reader: Reader, at: number): Reading | undefined {
  const unit = CURRENCY_SIGNS[reader.text(at)];
  if (!unit) return undefined;
  const number = readNumber(reader, at + 1);
  return number ? { kind: 'MONEY', value: number.value, unit, end: number.end } : undefined;
}

/** "four-day", "26-kilogram"; ages ("18-year-old") are none. */
function hyphenated(reader: Reader, at: number): Reading | undefined {
  const text = reader.text(at);
  if (text.length > 40 || !text.includes('-')) return undefined;
  const parts = text.toLowerCase().split('-');
  const [figure = '', word = ''] = parts;
  const value =
    NUMBER_WORDS[figure] ??
    (/^\d[\d,]*(?:\.\d+)?$/.test(figure) ? Number(figure.replaceAll(',', '')) : Number.NaN);
  if (parts.length !== 2 || Number.isNaN(value)) return undefined;
  const duration = DURATION_UNITS[word];
  if (duration) return { kind: 'DURATION', value, unit: duration, end: at + 1 };
  const measure = MEASURE_UNITS[word];
  return measure ? { kind: 'MEASURE', value, unit: measure, end: at + 1 } : undefined;
}

/** A number and what follows it. */
function measured(reader: Reader, at: number): Reading | undefined {
  const number = readNumber(reader, at);
  if (!number || !reader.sameSentence(at, number.end)) return undefined;
  const { value, end, isFigure } = number;
  const word = reader.text(end);
  const lower = word.toLowerCase();
  if (word === '%' || lower === 'percent')
    return { kind: 'PERCENTAGE', value, unit: 'percent', end: end + 1 };
  if (
    (lower === 'per' && reader.lower(end + 1) === 'cent') ||
    (lower === 'percentage' && /^points?$/.test(reader.lower(end + 1)))
  ) {
    return { kind: 'PERCENTAGE', value, unit: 'percent', end: end + 2 };
  }
  const currency = currencyAfter(reader, end);
  if (currency) return { kind: 'MONEY', value, ...currency };
  const duration = DURATION_UNITS[lower];
  if (duration) return { kind: 'DURATION', value, unit: duration, end: end + 1 };
  const measure = measureAfter(reader, end);
  if (measure) return { kind: 'MEASURE', value, ...measure };
  return isFigure ? counted(reader, at, value, end) : undefined;
}

function currencyAfter(reader: Reader, at: number): { unit: string; end: number } | undefined {
  const code = reader.matchAt(at)?.sense.country?.code;
  if (code) {
    const next = reader.matchAt(at)?.end ?? at + 1;
    const unit = NATIONAL_CURRENCIES[`${code} ${reader.lower(next).replace(/s$/, '')}`];
    if (unit) return { unit, end: next + 1 };
    const plain = CURRENCY_WORDS[reader.text(next)];
    return plain && reader.text(next) !== 'won' ? { unit: plain, end: next + 1 } : undefined;
  }
  const word = reader.text(at);
  const unit = CURRENCY_WORDS[word];
  if (!unit) return undefined;
  // "7 won", "10 real chances": verbs and adjectives, unless a magnitude stands before.
  if ((word === 'won' || word === 'real') && !/^(?:million|billion|trillion)$/.test(reader.lower(at - 1)))
    return undefined;
  return { unit, end: at + 1 };
}

function measureAfter(reader: Reader, at: number): { unit: string; end: number } | undefined {
  const word = reader.lower(at);
  if (word === 'square' || word === 'cubic') {
    const unit = MEASURE_UNITS[reader.lower(at + 1)];
    return unit ? { unit: `${word}-${unit}`, end: at + 2 } : undefined;
  }
  if (word === 'degrees' || word === 'degree') {
    const unit = MEASURE_UNITS[reader.lower(at + 1)];
    return unit ? { unit, end: at + 2 } : undefined;
  }
  const unit = MEASURE_UNITS[word];
  if (!unit) return undefined;
  const isSpeed = /^(?:an|per)$/.test(reader.lower(at + 1)) && reader.lower(at + 2) === 'hour';
  return isSpeed ? { unit: `${unit}-per-hour`, end: at + 3 } : { unit, end: at + 1 };
}

/** "1,000 foreign troops": a figure and, within three words, a plural noun. */
function counted(reader: Reader, at: number, value: number, end: number): Reading | undefined {
  if (isDateFigure(reader, at, end, value)) return undefined;
  for (let noun = end; noun < end + 3 && reader.sameSentence(at, noun); noun += 1) {
    const word = reader.text(noun);
    if (!/^[\p{Ll}-]+$/u.test(word) && !reader.isDemonym(noun)) return undefined;
    if (/^(?:of|and|or|in|to|the|a|an|on|at|by|for|from|with|as|is|was|were|has|days)$/.test(word)) {
      // "100 of the people": no noun of its own.
      return undefined;
    }
    const isPlural =
      PLURAL_NOUNS.has(word) || (/s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word) && word.length > 3);
    if (isPlural) return { kind: 'COUNT', value, unit: word, end: noun + 1 };
  }
  return undefined;
}

/** Years, days of a month, scores and times of day. */
function isDateFigure(reader: Reader, at: number, end: number, value: number): boolean {
  const text = reader.text(at);
  if (text.includes(':')) return true;
  if (end === at + 1 && /^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  return value <= 31 && reader.isCalendar(at - 1);
}
