import type { DocumentReader } from '../../document/document-reader.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { PARTICLES } from '../../words/people.ts';
import { SAYING } from '../../words/verbs.ts';
import { INITIAL, PREFIXED } from './person-words.ts';

/** The confidence of a name of at least two words after an office. */
export const TITLED = 0.97;

/** A Chinese or Korean given name after the family name: "Kwok-kin". */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;
/** Endings that are typical of English words and not of names: "Historic Victory". */
const ENGLISH_ENDING =
  /(?:tion|sion|ment|ness|ship|ity|ism|ing|ory|ics|ance|ence|ers|ives|ies|ical|ional|ial|ary|est|ful|ble|ight|ings)$/;

/**
 * Returns the confidence that words `[at, end)` are a person's name; undefined if they are not. There must be at least
 * two words.
 */
export function personConfidence(
  reader: DocumentReader,
  at: number,
  end: number,
  isTitled: boolean,
): number | undefined {
  const last = end - 1;
  if (INITIAL.test(reader.text(last))) return undefined;
  if (isTitled) return isKnownOrPlain(reader, at, end) ? TITLED : 0.75;
  if (reader.isForename(at)) return reader.isSurname(last) ? 0.95 : 0.9;
  if (reader.isFamilyFirst(at) && end - at <= 3)
    return HYPHENATED_GIVEN.test(reader.text(at + 1)) ? 0.95 : 0.88;
  if (hasParticle(reader, at, end)) return 0.85;
  if (INITIAL.test(reader.text(at)) || INITIAL.test(reader.text(at + 1))) return 0.85;
  const isSupported = hasContext(reader, at, end);
  if (reader.isSurname(last) || reader.isForename(at + 1)) {
    if (isSupported) return 0.85;
    return isPlacePhrase(reader, at) ? undefined : 0.6;
  }
  if (isSupported) return 0.75;
  if (isPlacePhrase(reader, at) || DETERMINERS.has(reader.lower(at - 1))) return undefined;
  return end - at <= 3 && !reader.isFirst(at) && looksLikeName(reader, at, end) ? 0.5 : undefined;
}

function isPlacePhrase(reader: DocumentReader, at: number): boolean {
  return (
    /^(?:in|at|near|outside|around|through)$/.test(reader.lower(at - 1)) ||
    reader.phraseAt(at)?.sense.places?.[0]?.curated === true
  );
}

/** Returns whether words are a listed name, or none of them resembles an English word: not "private Industrial Design". */
function isKnownOrPlain(reader: DocumentReader, at: number, end: number): boolean {
  const isListed = reader.isForename(at) || reader.isSurname(end - 1) || reader.isFamilyFirst(at);
  return isListed || looksLikeName(reader, at, end);
}

function looksLikeName(reader: DocumentReader, at: number, end: number): boolean {
  for (let next = at; next < end; next += 1) if (ENGLISH_ENDING.test(reader.text(next))) return false;
  return true;
}

function hasParticle(reader: DocumentReader, at: number, end: number): boolean {
  for (let next = at + 1; next < end - 1; next += 1) if (PARTICLES.has(reader.text(next))) return true;
  return PREFIXED.test(reader.text(end - 1));
}

/** Returns whether a verb of saying, an age, "who" or an office is next to the name. */
function hasContext(reader: DocumentReader, at: number, end: number): boolean {
  const next = reader.text(end);
  if (SAYING.has(next) || next === 'who' || SAYING.has(reader.text(at - 1))) return true;
  if (reader.text(at - 1) === ',' && reader.isTitle(at - 2)) return true;
  if (next !== ',') return false;
  const after = reader.text(end + 1);
  if (/^\d{1,2}$/.test(after) || after === 'who' || after === 'whose') return true;
  for (let other = end + 1; other < end + 6; other += 1) if (reader.isTitle(other)) return true;
  return false;
}
