import type { DocumentReader } from '../document/document-reader.ts';
import { CURRENCY_WORDS, NATIONAL_CURRENCIES } from '../words/currencies.ts';
import { MEASURE_UNITS } from '../words/units.ts';

/** A unit that extends to word `end` (exclusive). */
interface UnitReading {
  readonly unit: string;
  readonly end: number;
}

/** Returns the currency that begins at a word: "euros", "Canadian dollars". */
export function currencyAt(reader: DocumentReader, at: number): UnitReading | undefined {
  const phrase = reader.phraseAt(at);
  const code = phrase?.sense.country?.code;
  if (phrase && code) {
    const { end } = phrase;
    const national = NATIONAL_CURRENCIES[`${code} ${reader.lower(end).replace(/s$/, '')}`];
    const unit = national ?? (reader.text(end) === 'won' ? undefined : CURRENCY_WORDS[reader.text(end)]);
    return unit ? { unit, end: end + 1 } : undefined;
  }
  const word = reader.text(at);
  const unit = CURRENCY_WORDS[word];
  if (!unit) return undefined;
  // In "7 won" and "10 real chances", the words are a verb and an adjective. They are currencies only after a
  // magnitude.
  const isAmbiguous = word === 'won' || word === 'real';
  if (isAmbiguous && !/^(?:million|billion|trillion)$/.test(reader.lower(at - 1))) return undefined;
  return { unit, end: at + 1 };
}

/** Returns the unit of measurement that begins at a word: "tonnes", "square kilometers", "miles per hour". */
export function measureAt(reader: DocumentReader, at: number): UnitReading | undefined {
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
