import type { DocumentReader, KnownPhrase } from '../document/document-reader.ts';
import {
  ORGANISATION_HEADS,
  ORGANISATION_OF,
  STATE_ORGANS,
  WEAK_ORGANISATION_HEADS,
} from '../words/organisations.ts';
import { OTHER_HEADS } from '../words/other-names.ts';

/** The maximum length of an organisation's name, in words. */
const LONGEST = 12;

/** Returns the end of the organisation whose name begins at a word, by its head: "… Ministry", "Bank of …". */
export function organisationEnd(reader: DocumentReader, at: number): number | undefined {
  if (!reader.isCapital(at) || reader.isCalendar(at)) return undefined;
  const head = headFrom(reader, at);
  if (head === undefined) return undefined;
  const word = reader.text(head);
  if (reader.isCountryOrDemonym(at) && STATE_ORGANS.has(word)) return undefined;
  const end = ORGANISATION_OF.has(word) ? complementEnd(reader, head + 1) : head + 1;
  return head === at && end === head + 1 ? undefined : end;
}

/** Returns the position of the head of the name that begins at a word. */
function headFrom(reader: DocumentReader, at: number): number | undefined {
  const known = reader.phraseAt(at);
  let found = ORGANISATION_OF.has(reader.text(at)) && reader.lower(at + 1) === 'of' ? at : undefined;
  for (let next = at; next < at + LONGEST && reader.sameSentence(at, next); next += 1) {
    if (!reader.isCapital(next)) {
      if (!isJoiner(reader, next)) break;
      continue;
    }
    if (reader.isCalendar(next) || (next > at && isBreak(reader, next))) break;
    const word = reader.text(next);
    if (OTHER_HEADS.has(word) && next > at && !ORGANISATION_HEADS.has(word)) break;
    if (next > at && ORGANISATION_HEADS.has(word) && !isPartOfPlace(known, next)) {
      if (!WEAK_ORGANISATION_HEADS.has(word) || isSupported(reader, at, next)) found = next;
    }
  }
  return found;
}

/** Returns whether a word is "and" or "&" between capitals: "Food and Drug Administration". */
function isJoiner(reader: DocumentReader, at: number): boolean {
  const word = reader.text(at);
  if (word !== 'and' && word !== '&') return false;
  return reader.isCapital(at + 1) && !reader.isCountryOrDemonym(at + 1) && !reader.isForename(at + 1);
}

/** Returns whether a person's title ends the search: "Interior Minister X of the Y Party". */
function isBreak(reader: DocumentReader, at: number): boolean {
  return reader.isTitle(at) && reader.isCapital(at + 1) && reader.isForename(at + 1);
}

function isPartOfPlace(known: KnownPhrase | undefined, head: number): boolean {
  return known?.sense.places !== undefined && known.end > head;
}

/** Returns whether the words before a weak head support it: no forename, demonym or title. */
function isSupported(reader: DocumentReader, at: number, head: number): boolean {
  if (reader.isFunctionWord(at) || reader.isTitle(head - 1)) return false;
  return !(head - at === 1 && (reader.isDemonym(at) || reader.isForename(at)));
}

/**
 * Returns the end of "of (the) Foreign Affairs and …" after a head. Returns the position itself if there is no
 * complement.
 */
function complementEnd(reader: DocumentReader, from: number): number {
  let end = from;
  for (let next = from; next < from + LONGEST; ) {
    const word = reader.lower(next);
    const isLink = word === 'of' || word === 'for' || (end > from && (word === 'and' || word === '&'));
    if (!isLink || !reader.sameSentence(from - 1, next)) break;
    let at = next + 1;
    if (reader.lower(at) === 'the') at += 1;
    if (!reader.isCapital(at) || !reader.sameSentence(from - 1, at)) break;
    if (word === 'and' && (reader.isCountryOrDemonym(at) || reader.isForename(at) || reader.isTitle(at)))
      break;
    while (reader.isCapital(at) && reader.sameSentence(from - 1, at) && !reader.isCalendar(at)) {
      if (reader.isTitle(at) && reader.isCapital(at + 1)) break;
      at += 1;
    }
    if (at === next + 1) break;
    end = at;
    next = at;
  }
  return end;
}
