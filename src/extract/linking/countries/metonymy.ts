import type { DocumentReader } from '../../document/document-reader.ts';
import { CITY_NOUNS, GOVERNMENTS } from '../../words/places.ts';
import { GOVERNING, LOCATIVE, RELATIONAL, SAYING } from '../../words/verbs.ts';

/**
 * Returns whether a capital, words `[at, end)`, refers to its government: "Beijing said", "Moscow’s war effort", "ties
 * with Moscow". It refers to the city if the sentence locates something there ("in Moscow", "Moscow’s Vnukovo
 * Airport"), or if there is no evidence for the government.
 */
export function isMetonym(reader: DocumentReader, at: number, end: number): boolean {
  const next = reader.sameSentence(at, end) ? reader.text(end) : '';
  if (next === "'s" || next === '’s') return !isOfTheCity(reader, end + 1);
  const before = reader.sameSentence(at - 1, at) ? reader.lower(at - 1) : '';
  if (before === 'to' && reader.lower(at - 2) === 'according') return true;
  if (isOfGovernments(reader, at, end)) return true;
  if (LOCATIVE.has(before)) return false;
  if (SAYING.has(next) || GOVERNING.has(next)) return true;
  if (before === 'and' || before === 'or') return isCoordinated(reader, at);
  if (next === 'and' && RELATIONAL.has(before)) return true;
  return RELATIONAL.has(before) && before !== 'by';
}

/** Returns whether a capital is the first or last one in "governments from Canberra to Maseru". */
function isOfGovernments(reader: DocumentReader, at: number, end: number): boolean {
  const before = reader.text(at - 1);
  if (before === 'from') return GOVERNMENTS.has(reader.lower(at - 2)) && reader.text(end) === 'to';
  if (before !== 'to') return false;
  for (let from = at - 2; from > at - 5; from -= 1)
    if (reader.text(from) === 'from' && reader.sameSentence(from, at))
      return GOVERNMENTS.has(reader.lower(from - 1));
  return false;
}

/**
 * Returns whether the words after a possessive refer to something that belongs to the city and not to the government:
 * "Vnukovo Airport", "mayor".
 */
function isOfTheCity(reader: DocumentReader, at: number): boolean {
  for (let next = at; next < at + 3 && reader.sameSentence(at - 1, next); next += 1) {
    if (CITY_NOUNS.has(reader.lower(next))) return true;
    if (reader.isCapital(next))
      return !reader.isCountryOrDemonym(next) && !reader.isTitle(next) && !/^Soviet/.test(reader.text(next));
  }
  return false;
}

/** Returns whether the preposition before the first of two places marks a relation: "between Moscow and Kyiv". */
function isCoordinated(reader: DocumentReader, at: number): boolean {
  const before = at - 2;
  if (!reader.phraseAt(before)) return false;
  const lead = reader.sameSentence(before - 1, at) ? reader.lower(before - 1) : '';
  return RELATIONAL.has(lead);
}
