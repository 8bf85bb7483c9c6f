import type { DocumentReader } from '../../document/document-reader.ts';
import {
  DURATION_UNITS,
  NOT_COUNTED,
  NUMBERED_NOUNS,
  PEOPLE_NOUNS,
  PLURAL_NOUNS,
  SINGULAR_NOUNS,
} from '../../words/figures/units.ts';
import type { NumberReading } from '../numbers/magnitudes.ts';
import { isYearLike } from '../unit-words.ts';
import type { QuantityReading } from './reading.ts';

/** The maximum distance of the counted noun from the number, in words. */
const REACH = 4;

/** Reads the counted noun after a figure: "1,000 foreign troops", "14 Irrawaddy dolphins", "51 Republicans". */
export function countAfter(
  reader: DocumentReader,
  at: number,
  number: NumberReading,
): QuantityReading | undefined {
  const { value, maxValue, end } = number;
  if (!number.isFigure || isDateFigure(reader, at, end, value) || isIdentifier(reader, at)) return undefined;
  for (let noun = end; noun < end + REACH && reader.sameSentence(at, noun); noun += 1) {
    const word = reader.text(noun);
    if (NOT_COUNTED.has(word) || !/^[\p{L}.-]+$/u.test(word)) return undefined;
    if (isPlural(reader, noun, end) && !continues(reader, noun, end))
      return { kind: 'COUNT', value, maxValue, unit: word, end: noun + 1 };
  }
  return undefined;
}

/**
 * Returns whether another plural noun follows, which is then the counted one: "90 measles cases". It is not a verb: verbs
 * in "-s" do not follow a plural.
 */
function continues(reader: DocumentReader, noun: number, first: number): boolean {
  const next = noun + 1;
  // "14 people dead"
  if (reader.text(next) === 'dead') return false;
  return isLower(reader, next) && reader.sameSentence(noun, next) && isPlural(reader, next, first);
}

const isLower = (reader: DocumentReader, at: number): boolean =>
  /^\p{Ll}/u.test(reader.text(at)) && !NOT_COUNTED.has(reader.text(at));

function isPlural(reader: DocumentReader, at: number, first: number): boolean {
  const word = reader.text(at);
  if (PLURAL_NOUNS.has(word)) return true;
  if (!/s$/.test(word) || /(?:ss|us|is|ous)$/.test(word) || word.length <= 2) return false;
  if (SINGULAR_NOUNS.has(word)) return false;
  if (!reader.isCapital(at)) return word.length > 3;
  // "60 Minutes" is a name.
  if (reader.lower(at) in DURATION_UNITS) return false;
  // "51 Republicans", "200 Syrians", "40 MPs": a name in the plural, but no part of a longer name.
  if (reader.isCapital(at + 1) || (reader.isTaken(at) && !reader.isDemonym(at))) return false;
  return (
    reader.isDemonym(at) ||
    /^[A-Z]{2,}s$/.test(word) ||
    (at === first && word.length > 4) ||
    isLower(reader, at - 1)
  );
}

/** Returns whether a number belongs to a name before it: "Boeing 757", "Route 66", "News 12". */
function isIdentifier(reader: DocumentReader, at: number): boolean {
  const before = reader.text(at - 1);
  if (before === '/' || before === '#') return reader.words[at - 1]?.end === reader.words[at]?.start;
  // "four out of 10 voters", "one in 5 Americans"
  const isRatio = /^(?:in|of)$/.test(before) && (reader.lower(at - 2) === 'out' || isNumber(reader, at - 2));
  if (isRatio) return true;
  if (NUMBERED_NOUNS.has(reader.lower(at - 1))) return reader.sameSentence(at - 1, at);
  if (!reader.isCapital(at - 1) || !reader.sameSentence(at - 1, at)) return false;
  if (reader.isFunctionWord(at - 1) || before.endsWith('ly') || reader.isCalendar(at - 1)) return false;
  return !PEOPLE_NOUNS.has(reader.lower(at + 1));
}

const isNumber = (reader: DocumentReader, at: number): boolean =>
  reader.spelledNumber(at) !== undefined || /^\d{1,2}$/.test(reader.text(at));

/** Returns whether a figure is a year, a day of a month, a score or a time of day. */
function isDateFigure(reader: DocumentReader, at: number, end: number, value: number): boolean {
  const text = reader.text(at);
  if (text.includes(':')) return true;
  const isYear =
    end === at + 1 && (isYearLike(text) || /^(?:1[5-9]|20)\d\d-(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(text));
  if (isYear) return reader.isCalendar(at - 1) || !PEOPLE_NOUNS.has(reader.lower(end));
  return value <= 31 && reader.isCalendar(at - 1);
}
