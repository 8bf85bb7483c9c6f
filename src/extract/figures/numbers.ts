import type { DocumentReader } from '../document/document-reader.ts';
import { MAGNITUDES } from '../words/numbers.ts';

/** A number in figures or words that extends to word `end` (exclusive). */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
  /** Whether the number is written in figures or with a magnitude: "25" and "two million", but not "two". */
  readonly isFigure: boolean;
}

const FIGURE = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(bn|tn|mn|m|k)?$/i;

/** Returns the number that begins at a word: "240 billion", "1.6", "two", "twenty-five thousand". */
export function readNumber(reader: DocumentReader, at: number): NumberReading | undefined {
  const text = reader.text(at);
  if (text.length > 24) return undefined;
  const code = text.charCodeAt(0);
  const figure = code >= 48 && code <= 57 ? FIGURE.exec(text) : null;
  const base = figure
    ? Number(`${(figure[1] ?? '').replaceAll(',', '')}${figure[2] ?? ''}`)
    : reader.spelledNumber(at);
  if (base === undefined) return undefined;
  let value = scaled(base, MAGNITUDES[(figure?.[3] ?? '').toLowerCase()] ?? 1);
  let end = at + 1;
  let magnitudes = 0;
  while (magnitudes < 2 && reader.sameSentence(at, end)) {
    const word = reader.lower(end);
    const magnitude = word.length > 1 || figure ? MAGNITUDES[word] : undefined;
    if (magnitude === undefined) break;
    value = scaled(value, magnitude);
    end += 1;
    magnitudes += 1;
  }
  return { value, end, isFigure: figure !== null || magnitudes > 0 };
}

/** Multiplies and rounds, so that 1.1 times a million is an integer. */
function scaled(value: number, by: number): number {
  return by === 1 ? value : Math.round(value * by * 1e6) / 1e6;
}
