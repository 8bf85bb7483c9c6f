import type { DocumentReader } from '../../document/document-reader.ts';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS } from '../../words/figures/numbers.ts';
import { type NumberReading, rounded, scaledBy } from './magnitudes.ts';

/** Reads "two", "twenty-five thousand", "half a million", "a dozen" and "two and a half". */
export function inWords(reader: DocumentReader, at: number): NumberReading | undefined {
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
    return scaledBy(reader, { value: rounded(value + fraction), end: at + 4, isFigure: false }, 1);
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
  return scaledBy(reader, { value: rounded(count * fraction), end, isFigure: false }, 1);
}
