import type { DocumentReader } from '../../document/document-reader.ts';
import {
  EVENT_HEADS,
  NO_BODIES,
  NO_BODY_HEADS,
  NO_BODY_PHRASES,
  PEOPLES,
  SHIP_PREFIXES,
} from '../../words/no-organisations.ts';
import { ORGANISATION_ADJECTIVES, ORGANISATION_HEADS } from '../../words/organisations.ts';

/**
 * Returns whether words `[first, last]`, which the tagger classified as an organisation, are the name of something
 * else: a people, a language, an event, a law, a ship, a disease, an office, or an abbreviation of a common noun.
 */
export function isNoOrganisation(reader: DocumentReader, first: number, last: number): boolean {
  const head = reader.text(headOf(reader, first, last));
  if (/[$€£]/.test(head) || /^(?:ex|then|[DIR])-\p{Lu}/u.test(reader.text(first))) return true;
  if (isPortfolio(reader, first, last) || isLettersOnly(reader, first, last)) return true;
  // "Archbishop of Lundby"
  if (reader.isTitle(first) && reader.text(first + 1) === 'of') return true;
  if (first === last) return isNoBody(head) || isStateOfUnion(reader, first);
  // "the Lund White House"
  if (reader.phraseAt(last - 1)?.sense.seat) return true;
  if (NO_BODY_PHRASES.has(textOfWords(reader, first, last))) return true;
  if (PEOPLES.has(head) && head.endsWith('s')) return true;
  if (NO_BODY_HEADS.has(head) || SHIP_PREFIXES.has(reader.text(first))) return true;
  return isInhabitants(head) && reader.phraseAt(first)?.end === last;
}

/** Returns whether words `[first, last]` are what a minister is responsible for: "minister for East African Affairs". */
function isPortfolio(reader: DocumentReader, first: number, last: number): boolean {
  if (!/^(?:for|of)$/.test(reader.lower(first - 1)) || ORGANISATION_HEADS.has(reader.text(last)))
    return false;
  return /^(?:minister|secretary|undersecretary|commissioner)s?$/.test(reader.lower(first - 2));
}

/** Returns whether a name of several words consists of single letters and marks: "E & W". */
function isLettersOnly(reader: DocumentReader, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (reader.text(at).length > 1) return false;
  return last > first;
}

/** Returns whether a word ends the name of a speech: "State of the Union". */
const isStateOfUnion = (reader: DocumentReader, at: number): boolean =>
  reader.text(at - 3) === 'State' && reader.text(at - 2) === 'of' && reader.sameSentence(at - 3, at);

function textOfWords(reader: DocumentReader, first: number, last: number): string {
  let text = reader.text(first);
  for (let at = first + 1; at <= last; at += 1) text += ` ${reader.text(at)}`;
  return text;
}

function isNoBody(word: string): boolean {
  return NO_BODIES.has(word) || PEOPLES.has(word) || ORGANISATION_ADJECTIVES.has(word) || isInhabitants(word);
}

/** Returns the last word of a name before a preposition: "Center" in "Center for Justice". */
export function headOf(reader: DocumentReader, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (/^(?:against|at|for|in|of|on|to)$/.test(reader.text(at))) return at - 1;
  }
  return last;
}

/** Returns whether a word is a noun for the people of a place: "New Yorkers", "Alabamians". */
function isInhabitants(word: string): boolean {
  if (/^\p{Lu}\p{Ll}{3,}ians$/u.test(word)) return true;
  return /(?:york|london|berlin|dublin|michigand|zealand|island|highland|iceland)ers?$/i.test(word);
}

/**
 * Returns whether an event or law with the name of an organisation begins at a word: "International Women's Day",
 * "Fair Trade Act".
 */
export function isPartOfOther(reader: DocumentReader, first: number, last: number): boolean {
  if (!reader.sameSentence(last, last + 1)) return false;
  const next = reader.isPossessive(last + 1) ? last + 2 : last + 1;
  return reader.sameSentence(first, next) && EVENT_HEADS.has(reader.text(next));
}
