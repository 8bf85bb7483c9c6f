import type { DocumentReader } from '../document/document-reader.ts';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS } from '../words/numbers.ts';
import { CHANGES } from '../words/units.ts';

/** A number in figures or words that extends to word `end` (exclusive). */
export interface NumberReading {
  readonly value: number;
  /** The upper end of a range: 7 for "5-7". It is greater than the value. */
  readonly maxValue?: number;
  readonly end: number;
  /** Whether the number is written in figures or with a magnitude: "25" and "two million", but not "two". */
  readonly isFigure: boolean;
}

const FIGURE = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(\.\d+)?(bn|tn|mn|mln|m|k)?$/i;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-‑](\d[\d,]*(?:\.\d+)?)(bn|tn|mn|mln|m|k)?$/i;
const JOINED = /^(\d[\d,]*(?:\.\d+)?)-(million|billion|trillion)$/;

/** The maximum distance of a verb of change from a number, in words. */
const REACH = 6;

/** The maximum length of the first word of a number, in characters. */
const LONGEST = 24;

/** Returns the number that begins at a word: "240 billion", "1.6", "5-7", "two to three hundred", "half a million". */
export function readNumber(
  reader: DocumentReader,
  at: number,
  isBetween: boolean = reader.lower(at - 1) === 'between',
): NumberReading | undefined {
  const one = readSingle(reader, at);
  if (!one || one.maxValue !== undefined) return one;
  return rangeFrom(reader, at, one, isBetween) ?? one;
}

/** Returns the value of a number in figures: "1,500", "2.5". */
export function figureValue(text: string): number | undefined {
  const figure = text.length <= LONGEST ? FIGURE.exec(text) : null;
  return figure && !figure[3]
    ? Number(`${(figure[1] ?? '').replaceAll(',', '')}${figure[2] ?? ''}`)
    : undefined;
}

/** Reads a number without the words of a range. */
function readSingle(reader: DocumentReader, at: number): NumberReading | undefined {
  const text = reader.text(at);
  if (text.length > LONGEST) return undefined;
  const code = text.charCodeAt(0);
  const isFigure = code >= 48 && code <= 57;
  if (!isFigure && text in FRACTIONS && text.length === 1)
    return scaledBy(reader, { value: FRACTIONS[text] ?? 0, end: at + 1, isFigure: true }, 1);
  return isFigure ? inFigures(reader, at, text) : inWords(reader, at);
}

function inFigures(reader: DocumentReader, at: number, text: string): NumberReading | undefined {
  const figure = FIGURE.exec(text);
  if (figure) {
    const value = Number(`${(figure[1] ?? '').replaceAll(',', '')}${figure[2] ?? ''}`);
    const suffix = (figure[3] ?? '').toLowerCase();
    const mixed = suffix ? undefined : withFraction(reader, at, value);
    return scaledBy(reader, mixed ?? { value, end: at + 1, isFigure: true }, MAGNITUDES[suffix] ?? 1);
  }
  const joined = JOINED.exec(text);
  if (joined) {
    const value = (figureValue(joined[1] ?? '') ?? 0) * (MAGNITUDES[joined[2] ?? ''] ?? 1);
    return { value, end: at + 1, isFigure: true };
  }
  const range = RANGE.exec(text);
  const [low, high] = [figureValue(range?.[1] ?? ''), figureValue(range?.[2] ?? '')];
  if (low === undefined || high === undefined) return undefined;
  // "2-1/2" is a number and a fraction.
  const fraction = fractionAt(reader, at + 1, high);
  if (fraction !== undefined)
    return scaledBy(reader, { value: low + fraction, end: at + 3, isFigure: true }, 1);
  if (low >= high) return undefined;
  const by = MAGNITUDES[(range?.[3] ?? '').toLowerCase()] ?? 1;
  return scaledBy(reader, { value: low, maxValue: high, end: at + 1, isFigure: true }, by);
}

/** Reads "1/2", "1 1/2" and "1½". */
function withFraction(reader: DocumentReader, at: number, value: number): NumberReading | undefined {
  const sign = reader.text(at + 1);
  if (sign.length === 1 && sign in FRACTIONS && reader.sameSentence(at, at + 1))
    return { value: value + (FRACTIONS[sign] ?? 0), end: at + 2, isFigure: true };
  const simple = fractionAt(reader, at + 1, value);
  if (simple !== undefined) return { value: simple, end: at + 3, isFigure: true };
  const numerator = figureValue(sign);
  const mixed = numerator === undefined ? undefined : fractionAt(reader, at + 2, numerator);
  return mixed === undefined ? undefined : { value: value + mixed, end: at + 4, isFigure: true };
}

/** Returns the value of a fraction with the slash at a word: 0.5 for "1/2". "24/7" and "9/11" are no fractions. */
function fractionAt(reader: DocumentReader, slash: number, numerator: number): number | undefined {
  if (reader.text(slash) !== '/' || reader.words[slash]?.end !== reader.words[slash + 1]?.start)
    return undefined;
  const denominator = Number(reader.text(slash + 1));
  const isFraction = /^(?:2|3|4|5|8|16|32)$/.test(reader.text(slash + 1)) && numerator < denominator;
  return isFraction ? numerator / denominator : undefined;
}

/** Reads "two", "twenty-five thousand", "half a million", "a dozen" and "two and a half". */
function inWords(reader: DocumentReader, at: number): NumberReading | undefined {
  const word = reader.lower(at);
  const isOne = word === 'a' || word === 'an';
  if (isOne || word === 'half') {
    const article = isOne ? at : /^an?$/.test(reader.lower(at + 1)) ? at + 1 : at;
    const magnitude = article + 1;
    const isMagnitude = reader.lower(magnitude).length > 2 && reader.lower(magnitude) in MAGNITUDES;
    const number = { value: isOne ? 1 : 0.5, end: magnitude, isFigure: isMagnitude };
    if (isMagnitude && reader.sameSentence(at, magnitude)) return scaledBy(reader, number, 1);
    return !isOne && article > at ? number : fractionInWords(reader, at);
  }
  const value = reader.spelledNumber(at) ?? joinedHalf(word);
  if (value === undefined) return fractionInWords(reader, at);
  const isHalf = reader.lower(at + 1) === 'and' && /^an?$/.test(reader.lower(at + 2));
  const fraction = isHalf ? FRACTIONS[reader.lower(at + 3)] : undefined;
  if (fraction !== undefined && reader.sameSentence(at, at + 3))
    return scaledBy(reader, { value: value + fraction, end: at + 4, isFigure: false }, 1);
  return scaledBy(reader, { value, end: at + 1, isFigure: false }, 1);
}

/** Returns the value of "three-and-a-half". */
function joinedHalf(word: string): number | undefined {
  const end = word.indexOf('-and-a-half');
  const value = end > 0 ? NUMBER_WORDS[word.slice(0, end)] : undefined;
  return value === undefined ? undefined : value + 0.5;
}

/** Reads "three-quarters of a" and "a quarter of a" before a unit or magnitude. */
function fractionInWords(reader: DocumentReader, at: number): NumberReading | undefined {
  const word = reader.lower(at);
  if (!word.includes('-') && !(reader.lower(at + 1) in FRACTIONS)) return undefined;
  const [one = '', other = ''] = word.split('-');
  const isOne = one === 'a' || one === 'an';
  const name = other || reader.lower(at + 1);
  const end = (other ? at : at + 1) + 3;
  const count = isOne ? 1 : NUMBER_WORDS[one];
  const fraction = FRACTIONS[name];
  if (count === undefined || fraction === undefined) return undefined;
  // "a quarter million"
  const isShort =
    reader.lower(end - 2).length > 2 &&
    reader.lower(end - 2) in MAGNITUDES &&
    reader.sameSentence(at, end - 2);
  if (isShort) return scaledBy(reader, { value: count * fraction, end: end - 2, isFigure: true }, 1);
  if (reader.lower(end - 2) !== 'of') return undefined;
  if (!/^an?$/.test(reader.lower(end - 1)) || !reader.sameSentence(at, end)) return undefined;
  return scaledBy(reader, { value: scaled(count * fraction, 1), end, isFigure: false }, 1);
}

/** Multiplies a number by a suffix and by the magnitudes after it, of which there are at most two. */
function scaledBy(reader: DocumentReader, number: NumberReading, by: number): NumberReading {
  let factor = by;
  let { end } = number;
  const isFigure = number.isFigure;
  for (let count = 0; count < 2 && reader.sameSentence(end - 1, end); count += 1) {
    const word = reader.lower(end);
    const magnitude =
      word.length > 1 || (isFigure && reader.text(end) !== 'M') ? MAGNITUDES[word] : undefined;
    // "400 m hurdles" is a length.
    if (magnitude === undefined || word === 'm') break;
    factor *= magnitude;
    end += 1;
  }
  const value = scaled(number.value, factor);
  const scaledNumber = { value, end, isFigure: isFigure || end > number.end };
  return number.maxValue === undefined
    ? scaledNumber
    : { ...scaledNumber, maxValue: scaled(number.maxValue, factor) };
}

/** Reads "to 7", "–7" and "or three" after a number, and "and 7" after "between". */
function rangeFrom(
  reader: DocumentReader,
  at: number,
  one: NumberReading,
  isBetween: boolean,
): NumberReading | undefined {
  const link = reader.lower(one.end);
  const before = reader.lower(at - 1);
  const dash = reader.words[one.end];
  const isTight =
    /^[-–—−]$/.test(link) &&
    reader.words[one.end - 1]?.end === dash?.start &&
    dash?.end === reader.words[one.end + 1]?.start;
  const isLink = isTight || link === 'to' || link === 'or' || (link === 'and' && isBetween);
  if (!isLink || (link === 'to' && before === 'from' && !isOpenRange(reader, at - 2))) return undefined;
  if (!reader.sameSentence(at, one.end + 1)) return undefined;
  const other = readSingle(reader, one.end + 1);
  if (!other || other.maxValue !== undefined || (!other.isFigure && one.isFigure)) return undefined;
  // "raised it two million to 87 million" is a change, "raised it two to three million" is not.
  const isChange = link === 'to' && reader.lower(one.end - 1) in MAGNITUDES && isAfterChange(reader, at);
  if (isChange) return undefined;
  const low = inheritedMagnitude(reader, one, other);
  if (low >= other.value) return undefined;
  return { value: low, maxValue: other.value, end: other.end, isFigure: one.isFigure || other.isFigure };
}

/** "anywhere from 5 to 7" and "ranging from 5 to 7" are ranges; "rose from 5 to 7" is a change. */
const isOpenRange = (reader: DocumentReader, at: number): boolean =>
  /^(?:anywhere|aged|ages|estimates|range|ranged|ranges|ranging|varied|varies|varying)$/.test(
    reader.lower(at),
  );

/** Returns whether a verb of change is among the words before a number. */
export function isAfterChange(reader: DocumentReader, at: number): boolean {
  for (let before = at - 1; before >= at - REACH && reader.sameSentence(before, at); before -= 1)
    if (CHANGES.has(reader.lower(before))) return true;
  return false;
}

/** In "2 to 3 million", the first number is in millions. In "500 to 1 million", it is not. */
function inheritedMagnitude(reader: DocumentReader, one: NumberReading, other: NumberReading): number {
  const last = reader.lower(other.end - 1);
  const magnitude = last in MAGNITUDES ? (MAGNITUDES[last] ?? 1) : 1;
  const isPlain = !(reader.lower(one.end - 1) in MAGNITUDES);
  return isPlain && one.value < other.value / magnitude ? scaled(one.value, magnitude) : one.value;
}

/** Multiplies and rounds, so that 1.1 times a million is an integer. */
export function scaled(value: number, by: number): number {
  return by === 1 ? value : Math.round(value * by * 1e6) / 1e6;
}

/** Returns the value of a number word or figure that is a part of a hyphenated word: "two", "26". */
export const partValue = (text: string): number | undefined => NUMBER_WORDS[text] ?? figureValue(text);
