import type { DocumentReader } from '../document/document-reader.ts';
import { CURRENCY_WORDS } from '../words/figures/currencies.ts';
import { MAGNITUDES } from '../words/figures/numbers.ts';
import { DURATION_UNITS, MEASURE_UNITS, PEOPLE_NOUNS, PERCENT } from '../words/figures/units.ts';

/** Returns whether a word has the form of a year in the modern era. */
export const isYearLike = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** Returns whether a word makes the number before it a quantity: "2000 people", "1500 metres", "2000 euros". */
export function beginsUnit(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  return (
    PEOPLE_NOUNS.has(reader.text(at)) ||
    PERCENT.has(word) ||
    word in DURATION_UNITS ||
    word in MEASURE_UNITS ||
    (word.length > 1 && word in MAGNITUDES) ||
    reader.text(at) in CURRENCY_WORDS
  );
}

/** Returns whether a unit of time is at a word or among the four words after it, as in "two and a half years". */
export function hasUnitNear(reader: DocumentReader, at: number): boolean {
  for (let near = at; near <= at + 4; near += 1) {
    const word = reader.lower(near);
    if (word in DURATION_UNITS || word === 'quarter') return true;
  }
  return false;
}
