import type { Reader } from '../document/reader.ts';
import { CITY_NOUNS, GOVERNING, LOCATIVE, RELATIONAL, SAYING } from '../words/verbs.ts';

/**
 * Whether a capital, words `[at, end)`, stands for its government: "Beijing said", "Moscow’s war
 * effort", "ties with Moscow", "Moscow-backed". Where the sentence puts somebody or something there
 * ("in Moscow", "Moscow’s Vnukovo Airport"), it is the city; where nothing tells, it is the city too.
 */
export function standsForGovernment(reader: Reader, at: number, end: number): boolean {
  const next = reader.sameSentence(at, end) ? reader.text(end) : '';
  if (next === "'s" || next === '’s') return !isOfTheCity(reader, end + 1);
  const before = reader.sameSentence(at - 1, at) ? reader.lower(at - 1) : '';
  if (before === 'to' && reader.lower(at - 2) === 'according') return true;
  if (LOCATIVE.has(before)) return false;
  if (SAYING.has(next) || GOVERNING.has(next)) return true;
  if (before === 'and' || before === 'or') return coordinated(reader, at);
  if (next === 'and' && RELATIONAL.has(before)) return true;
  return RELATIONAL.has(before) && before !== 'by';
}

/** "Moscow’s Vnukovo Airport", "Moscow’s mayor": a facility or a matter of the city. */
function isOfTheCity(reader: Reader, at: number): boolean {
  for (let next = at; next < at + 3 && reader.sameSentence(at - 1, next); next += 1) {
    if (CITY_NOUNS.has(reader.lower(next))) return true;
    if (reader.isCapital(next))
      return !reader.isCountryOrDemonym(next) && !reader.isTitle(next) && !/^Soviet/.test(reader.text(next));
  }
  return false;
}

/** "between Moscow and Kyiv": as the one before, where that is told by its preposition. */
function coordinated(reader: Reader, at: number): boolean {
  const before = at - 2;
  if (!reader.matchAt(before)) return false;
  const lead = reader.sameSentence(before - 1, at) ? reader.lower(before - 1) : '';
  return RELATIONAL.has(lead);
}
