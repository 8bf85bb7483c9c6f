import type { DocumentReader } from '../../document/document-reader.ts';
import { ORGANISATION_HEADS } from '../../words/organisations.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';
import { ROMAN_NUMERALS } from '../../words/people.ts';
import { PLACE_HEADS } from '../../words/places.ts';

export const INITIAL = /^\p{Lu}\.$/u;
/** A name with an Arabic article or particle: "al-Assad". */
export const PREFIXED = /^(?:al|el|an|ar|as|ash|ad|ul|ibn|bin|abu)[-‐‑]\p{Lu}/u;
const SHAPE = /^\p{Lu}[\p{L}\p{M}'’ʻ.-]*$/u;

/** Returns whether a word may be part of a person's name. */
export function isNameWord(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (INITIAL.test(text) || ROMAN_NUMERALS.has(text)) return true;
  if (!SHAPE.test(text)) return false;
  if (isOrdinary(reader, at)) return isOrdinaryInName(reader, at);
  if (PLACE_HEADS.has(text) && !reader.isSurname(at)) return false;
  // Words in upper case are acronyms, except words of one or two characters and words with full stops.
  return text.length < 3 || text !== text.toUpperCase() || text.includes('.');
}

/** Returns whether a word has another common use: "Bill", "Christian", "May", "Grace". */
function isOrdinary(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (reader.isFunctionWord(at) || reader.isCalendar(at)) return true;
  return OTHER_HEADS.has(text) || ORGANISATION_HEADS.has(text);
}

/**
 * Returns whether a word that has another common use is a forename before a family name, or a family name after a
 * forename.
 */
function isOrdinaryInName(reader: DocumentReader, at: number): boolean {
  if (reader.isForename(at) && isPlain(reader, at, at + 1) && !PLACE_HEADS.has(reader.text(at + 1))) {
    return !reader.isCountryOrDemonym(at + 1);
  }
  if (!isPlain(reader, at, at - 1) || !reader.isForename(at - 1)) return false;
  // "Ann Day O'Field"
  if (isPlain(reader, at, at + 1) && reader.isSurname(at + 1)) return true;
  return (reader.isSurname(at) || reader.isCalendar(at)) && !reader.isCapital(at + 1);
}

/** Returns whether a word in the sentence of another has the shape of a name, and is not a title or an ordinary word. */
const isPlain = (reader: DocumentReader, at: number, other: number): boolean =>
  reader.sameSentence(at, other) &&
  SHAPE.test(reader.text(other)) &&
  !isOrdinary(reader, other) &&
  !reader.isTitle(other);
