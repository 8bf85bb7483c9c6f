import type { DocumentReader, KnownPhrase } from '../../document/document-reader.ts';
import {
  ORGANISATION_FOR,
  ORGANISATION_HEADS,
  ORGANISATION_OF,
  ORGANISATION_ON,
  PARTY_WORDS,
  PURPOSE_VERBS,
  SECOND_HALVES,
  STATE_ORGANS,
  WEAK_ORGANISATION_HEADS,
} from '../../words/organisations.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';

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
 * Returns the end of the complement after a head: "of (the) Foreign Affairs and …", "on Presidential Debates", "to
 * Protect Rivers". Returns the position itself if there is no complement.
 */
export function complementEnd(reader: DocumentReader, from: number): number {
  let end = from;
  for (let next = from; next < from + LONGEST && reader.sameSentence(from - 1, next); ) {
    const at = complementStart(reader, next, end > from);
    if (at === undefined || !reader.sameSentence(from - 1, at)) break;
    let last = at;
    while (reader.isCapital(last) && reader.sameSentence(from - 1, last) && !reader.isCalendar(last)) {
      if ((reader.isTitle(last) || reader.isTitleModifier(last)) && isOfficeBefore(reader, last)) break;
      last += 1;
    }
    if (last === at) break;
    end = last;
    next = last;
  }
  return end;
}

/** Returns whether a person's name or title begins at a word. */
const isPerson = (reader: DocumentReader, at: number): boolean =>
  reader.isTitle(at) || (reader.isForename(at) && reader.isCapital(at + 1));

/** Returns whether an office that begins at a word precedes a person: "the Liberal Party of Prime Minister Joe Lund". */
function isOfficeBefore(reader: DocumentReader, at: number): boolean {
  if (!reader.isTitle(at)) return reader.isTitle(at + 1) && reader.isCapital(at + 2);
  return reader.isCapital(at + 1);
}

/**
 * Returns the first capital of the complement whose preposition or conjunction is at a position; undefined if no
 * complement begins there. `isContinued` states whether words of the complement are before the position.
 */
function complementStart(reader: DocumentReader, link: number, isContinued: boolean): number | undefined {
  const word = reader.lower(link);
  if (/^(?:for|on|against|to)$/.test(word) && !ORGANISATION_FOR.has(reader.text(link - 1)) && !isContinued)
    return undefined;
  const at = reader.lower(link + 1) === 'the' ? link + 2 : link + 1;
  if (!reader.isCapital(at)) return undefined;
  switch (word) {
    case 'of':
      return at;
    case 'for':
      return reader.isCountryOrDemonym(at) || isPerson(reader, at) ? undefined : at;
    case 'on':
    case 'against':
      // "the Court on Monday", "the Council on Syria", "a case of the Commission against Joe Lund"
      if (reader.isCountryOrDemonym(at) || reader.isCalendar(at) || isPerson(reader, at)) return undefined;
      return isContinued || (word === 'on' && !ORGANISATION_ON.has(reader.text(link - 1))) ? undefined : at;
    case 'to':
      return at === link + 1 && PURPOSE_VERBS.has(reader.text(at)) ? at : undefined;
    case 'and':
    case '&': {
      const isName =
        reader.isCountryOrDemonym(at) ||
        reader.isForename(at) ||
        reader.isTitle(at) ||
        reader.phraseAt(at)?.sense.organisation !== undefined;
      return isContinued && at === link + 1 && !(word === 'and' && isName) ? at : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Returns the end of an organisation of which the tagger found words `[first, end)`: "Commission on Presidential
 * Debates" for "Commission", "Conservative party" for "Conservative", "Fire and Rescue" for "Fire".
 */
export function wholeEnd(reader: DocumentReader, first: number, end: number): number {
  const head = reader.text(end - 1);
  const next = reader.sameSentence(end - 1, end) ? reader.text(end) : '';
  if (next === 'party' && PARTY_WORDS.has(head)) return end + 1;
  const isPair = next === 'and' || next === '&';
  if (isPair && SECOND_HALVES.has(reader.text(end + 1)) && reader.sameSentence(end, end + 1)) return end + 2;
  if (ORGANISATION_OF.has(head)) return complementEnd(reader, end);
  for (let at = first; at < end; at += 1) {
    if (reader.text(at) === 'of') return Math.max(end, organisationEnd(reader, first) ?? 0);
  }
  return end;
}
