import type { DocumentReader } from '../../document/document-reader.ts';
import { MAGNITUDES, NUMBER_WORDS } from '../../words/figures/numbers.ts';

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

/** The maximum length of the first word of a number, in characters. */
export const LONGEST = 24;

/** Returns the value of a number in figures: "1,500", "2.5". */
export function figureValue(text: string): number | undefined {
  const figure = text.length <= LONGEST ? FIGURE.exec(text) : null;
  return figure && !figure[3]
    ? Number(`${(figure[1] ?? '').replaceAll(',', '')}${figure[2] ?? ''}`)
    : undefined;
}

/** Returns the value of a number word or figure that is a part of a hyphenated word: "two", "26". */
export const partValue = (text: string): number | undefined => NUMBER_WORDS[text] ?? figureValue(text);

/** Multiplies a number by a suffix and by the magnitudes after it, of which there are at most two. */
export function scaledBy(reader: DocumentReader, number: NumberReading, by: number): NumberReading {
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

/** Multiplies and rounds, so that 1.1 times a million is an integer. */
export function scaled(value: number, by: number): number {
  return by === 1 ? value : Math.round(value * by * 1e6) / 1e6;
}

/** Rounds the value of a fraction to six digits. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
