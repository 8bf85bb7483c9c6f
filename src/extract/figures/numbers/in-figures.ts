import type { DocumentReader } from '../../document/document-reader.ts';
import { FRACTIONS, MAGNITUDES } from '../../words/figures/numbers.ts';
import { figureValue, type NumberReading, rounded, scaledBy } from './magnitudes.ts';

const FIGURE = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(\.\d+)?(bn|tn|mn|mln|m|k)?$/i;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-‑](\d[\d,]*(?:\.\d+)?)(bn|tn|mn|mln|m|k)?$/i;
const JOINED = /^(\d[\d,]*(?:\.\d+)?)-(million|billion|trillion)$/;

/** Reads "1,500", "2.5 million", "5-million" and "5-7". */
export function inFigures(reader: DocumentReader, at: number, text: string): NumberReading | undefined {
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
    return { value: rounded(value + (FRACTIONS[sign] ?? 0)), end: at + 2, isFigure: true };
  const simple = fractionAt(reader, at + 1, value);
  if (simple !== undefined) return { value: simple, end: at + 3, isFigure: true };
  const numerator = figureValue(sign);
  const mixed = numerator === undefined ? undefined : fractionAt(reader, at + 2, numerator);
  return mixed === undefined ? undefined : { value: value + mixed, end: at + 4, isFigure: true };
}

/** Returns the value of a fraction with the slash at a word: 0.5 for "1/2". "24/7" and "9/11" are not fractions. */
function fractionAt(reader: DocumentReader, slash: number, numerator: number): number | undefined {
  if (reader.text(slash) !== '/' || reader.words[slash]?.end !== reader.words[slash + 1]?.start)
    return undefined;
  const denominator = Number(reader.text(slash + 1));
  const isFraction = /^(?:2|3|4|5|8|16|32)$/.test(reader.text(slash + 1)) && numerator < denominator;
  return isFraction ? numerator / denominator : undefined;
}
