import type { DocumentReader } from '../../document/document-reader.ts';
import { FRACTIONS, MAGNITUDES } from '../../words/figures/numbers.ts';
import { CHANGES } from '../../words/figures/units.ts';
import { inFigures } from './in-figures.ts';
import { inWords } from './in-words.ts';
import { LONGEST, type NumberReading, rounded, scaled, scaledBy } from './magnitudes.ts';

/** The maximum distance of a verb of change from a number, in words. */
const REACH = 10;

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

/** Reads a number without the words of a range. */
function readSingle(reader: DocumentReader, at: number): NumberReading | undefined {
  const text = reader.text(at);
  if (text.length > LONGEST) return undefined;
  const code = text.charCodeAt(0);
  const isFigure = code >= 48 && code <= 57;
  if (!isFigure && text in FRACTIONS && text.length === 1)
    return scaledBy(reader, { value: rounded(FRACTIONS[text] ?? 0), end: at + 1, isFigure: true }, 1);
  return isFigure ? inFigures(reader, at, text) : inWords(reader, at);
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
