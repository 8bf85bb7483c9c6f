import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import { HONORIFICS, SINGLE_NAME_TITLES } from '../../words/offices/titles.ts';
import { ORGANISATION_HEADS } from '../../words/organisations.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';
import { PARTICLES, ROMAN_NUMERALS } from '../../words/people.ts';
import { PLACE_HEADS } from '../../words/places.ts';
import { LOCATIVE } from '../../words/verbs.ts';
import { surnameAfterNickname } from './nicknames.ts';
import { personConfidence } from './person-confidence.ts';
import { INITIAL, isNameWord, PREFIXED } from './person-words.ts';

/** The maximum length of a person's name, in words. */
const LONGEST = 7;
const SUFFIX = /^(?:Jr\.?|Sr\.?|Júnior|Junior)$/;

/** Returns the person whose name begins at a word. */
export function personAt(reader: DocumentReader, at: number): DraftName | undefined {
  if (!mayBegin(reader, at)) return undefined;
  const end = nameEnd(reader, at);
  const isTitled = hasTitleBefore(reader, at);
  if (end === at + 1) {
    if (isTitled && isSingleName(reader, at)) return person(at, end, 0.8);
    return isMononym(reader, at) ? person(at, end, 0.6) : undefined;
  }
  if (!isTitled && continuesAsOther(reader, end)) return undefined;
  if (isTitled && isFieldOfOffice(reader, at, end)) return undefined;
  const confidence = personConfidence(reader, at, end, isTitled);
  return confidence === undefined ? undefined : person(at, end, confidence);
}

function person(first: number, end: number, confidence: number): DraftName {
  return { first, last: end - 1, type: 'PER', confidence };
}

/** Returns whether a single unknown word is a person: "Suharto, who ruled". */
function isMononym(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (reader.phraseAt(at) || reader.isFirst(at) || text.length < 4) return false;
  return reader.text(at + 1) === ',' && reader.text(at + 2) === 'who' && text !== text.toUpperCase();
}

function mayBegin(reader: DocumentReader, at: number): boolean {
  if (!isNameWord(reader, at)) return false;
  if (beginsTitle(reader, at) && isTitleHere(reader, at)) return false;
  const known = reader.phraseAt(at);
  if (!known) return true;
  // A country's or city's name may be a forename, but not after "in" or "of".
  if (reader.isDemonym(at)) return false;
  if (known.end > at + 1) return false;
  const before = reader.lower(at - 1);
  const isName = reader.isForename(at) || reader.isFamilyFirst(at);
  const place = known.sense.places?.[0];
  if (known.sense.country || place?.curated) {
    return isName && !LOCATIVE.has(before) && before !== 'of' && !place?.isCapital;
  }
  return true;
}

/** Returns whether a title begins at a word, including the words before its head: "Former Defence Minister". */
function beginsTitle(reader: DocumentReader, at: number): boolean {
  for (let next = at; next < at + 4 && reader.sameSentence(at, next); next += 1) {
    if (reader.isTitle(next)) return true;
    if (!reader.isTitleModifier(next)) return false;
  }
  return false;
}

/**
 * Returns whether a word is used as a title. In "Dean Smith", and in "Sultan Al Jaber" after an office, it begins a
 * name instead.
 */
function isTitleHere(reader: DocumentReader, at: number): boolean {
  if (reader.lower(at) === 'sultan' && hasTitleBefore(reader, at)) return false;
  const isName = reader.isForename(at) && reader.isSurname(at + 1) && !reader.isTitle(at + 1);
  return !(isName && reader.lower(at) === 'dean');
}

/** Returns whether the words are the field of an office: "Emergency Situations" in "Deputy Emergency Situations Minister Joe Lund". */
function isFieldOfOffice(reader: DocumentReader, at: number, end: number): boolean {
  if (reader.isForename(at) || !reader.isTitle(end) || !reader.isCapital(end)) return false;
  return reader.sameSentence(at, end + 1) && reader.isCapital(end + 1);
}

/** Returns whether the capitalised words continue to the head of another kind of name: "James Webb Space Telescope". */
function continuesAsOther(reader: DocumentReader, end: number): boolean {
  for (let at = end; at < end + 3 && reader.isCapital(at) && reader.sameSentence(end - 1, at); at += 1) {
    const text = reader.text(at);
    if (reader.isTitle(at) || reader.isCalendar(at)) return false;
    if (OTHER_HEADS.has(text) || ORGANISATION_HEADS.has(text) || PLACE_HEADS.has(text)) return true;
  }
  return false;
}

function nameEnd(reader: DocumentReader, at: number): number {
  let end = at + 1;
  while (end < at + LONGEST && reader.sameSentence(at, end)) {
    const text = reader.text(end);
    const surname = end === at + 1 ? surnameAfterNickname(reader, end) : undefined;
    if (surname !== undefined) end = surname + 1;
    else if (PREFIXED.test(text) || SUFFIX.test(text)) end += 1;
    else if (PARTICLES.has(text) && particlesLead(reader, end)) end += 1;
    else if (isNameWord(reader, end) && !endsName(reader, at, end)) end += 1;
    else break;
  }
  return end;
}

/** Returns whether one to three particles precede a name word: "von der Leyen". */
function particlesLead(reader: DocumentReader, from: number): boolean {
  let at = from;
  while (at < from + 3 && PARTICLES.has(reader.text(at))) at += 1;
  if (PREFIXED.test(reader.text(at))) return true;
  return reader.isCapital(at) && isNameWord(reader, at) && !reader.isCountryOrDemonym(at);
}

/** Returns whether a demonym, title, country or known body ends a name. A country may be a family name: "Michael Jordan". */
function endsName(reader: DocumentReader, start: number, at: number): boolean {
  const known = reader.phraseAt(at);
  // "the Clinton White House"
  if (known && known.end > at + 1 && (known.sense.seat || known.sense.organisation)) return true;
  if (reader.isDemonym(at)) return !reader.isSurname(at);
  if (reader.isTitle(at)) return !(reader.isSurname(at) && !reader.isCapital(at + 1));
  if (reader.isCountryOrDemonym(at)) return !(reader.isForename(start) && at === start + 1);
  return false;
}

/** Returns whether an office or honorific is directly before the name. */
function hasTitleBefore(reader: DocumentReader, at: number): boolean {
  if (!reader.sameSentence(at - 1, at)) return false;
  return reader.isTitle(at - 1) && !reader.lower(at - 1).endsWith('ers');
}

/** Returns whether a single word after a title is the name of a monarch or pope, or a family name. */
function isSingleName(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (text.length < 2 || INITIAL.test(text) || ROMAN_NUMERALS.has(text)) return false;
  const title = reader.lower(at - 1);
  if (SINGLE_NAME_TITLES.has(title) || HONORIFICS.has(title)) return true;
  return reader.isCapital(at - 1) && !reader.phraseAt(at)?.sense.places?.[0]?.curated;
}
