import type { DocumentReader } from '../../document/document-reader.ts';
import {
  DROPPED_HEADS,
  LEGAL_FORMS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_HEADS,
} from '../../words/organisations.ts';

/**
 * Returns the last word of the short name of an organisation, words `[first, last]`: "Hofstra" for "Hofstra
 * University", "Boliden" for "Boliden AB". Returns undefined if the name has no short name. The short name may have
 * another meaning: "Boston" for "Boston University".
 */
export function shortNameEnd(reader: DocumentReader, first: number, last: number): number | undefined {
  let end = last;
  while (end > first && isDropped(reader.text(end))) end -= 1;
  if (end === last || (end > first && !isWord(reader.text(end)))) return undefined;
  const known = reader.phraseAt(first);
  if (known && known.end > end && known.end <= last) return undefined;
  if (end > first) return end;
  const text = reader.text(end);
  const isCommon =
    !reader.isCapital(end) ||
    text.length < 3 ||
    ORGANISATION_ADJECTIVES.has(text) ||
    ORGANISATION_HEADS.has(text) ||
    reader.isCountryOrDemonym(end) ||
    reader.isTitle(end) ||
    reader.isCalendar(end);
  return isCommon ? undefined : end;
}

const isDropped = (word: string): boolean => word === ',' || LEGAL_FORMS.has(word) || DROPPED_HEADS.has(word);

/** Returns whether a word can end a short name: no preposition, conjunction or mark. */
const isWord = (word: string): boolean => /^\p{L}/u.test(word) && !/^(?:and|for|of|on|the|to)$/.test(word);
