import type { DocumentReader } from '../document/document-reader.ts';
import {
  COMPLEMENT_NOUNS,
  FORMER,
  FORMER_PREFIX,
  HONORIFICS,
  NOT_AN_OFFICE,
  RANKS,
  TITLE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/titles.ts';
import { singular, type Title, titleOf } from './title-text.ts';

/** The maximum length of a title, in words. */
const LONGEST = 6;

/** Returns the title whose last word is at a position: "President", "foreign minister", "Secretary of State". */
export function titleEndingAt(reader: DocumentReader, at: number): Title | undefined {
  const head = headOfComplement(reader, at) ?? at;
  if (!isOffice(reader, head)) return undefined;
  let first = head;
  while (head - first < LONGEST && reader.sameSentence(first - 1, at) && isPartOfTitle(reader, first - 1))
    first -= 1;
  return titleOf(reader, first, at);
}

/** Returns the title that begins at a position. */
export function titleStartingAt(reader: DocumentReader, from: number): Title | undefined {
  let head: number | undefined;
  for (let at = from; at < from + LONGEST + 1 && reader.sameSentence(from, at); at += 1) {
    if (isOffice(reader, at)) head = at;
    else if (head !== undefined || !isPartOfTitle(reader, at)) break;
  }
  return head === undefined ? undefined : titleOf(reader, from, complementEnd(reader, head));
}

/**
 * Returns the last word of a title's complement, given the head: "Affairs" in "Minister of Foreign Affairs". Returns
 * the head if the title has no complement.
 */
function complementEnd(reader: DocumentReader, head: number): number {
  if (reader.lower(head + 1) !== 'of') return head;
  const at = reader.lower(head + 2) === 'the' ? head + 3 : head + 2;
  if (!TITLE_COMPLEMENTS.has(reader.lower(at)) || !reader.sameSentence(head, at)) return head;
  const isLonger = reader.sameSentence(at, at + 1) && COMPLEMENT_NOUNS.has(reader.lower(at + 1));
  return isLonger ? at + 1 : at;
}

/**
 * Returns the head of the title if a title with a complement ends at a position: "Secretary" in "Secretary of State".
 */
function headOfComplement(reader: DocumentReader, at: number): number | undefined {
  if (!TITLE_COMPLEMENTS.has(reader.lower(at))) return undefined;
  const link = reader.lower(at - 1) === 'the' ? at - 2 : at - 1;
  if (reader.lower(link) !== 'of' || !reader.sameSentence(link - 1, at)) return undefined;
  return isOffice(reader, link - 1) ? link - 1 : undefined;
}

function isOffice(reader: DocumentReader, at: number): boolean {
  const word = singular(reader.lower(at)).replace(/^ex-/, '');
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) === 'crown';
  if (word === 'lady') return reader.lower(at - 1) === 'first';
  if (/^(?:president|chancellor|premier|minister|mayor|governor)-(?:elect|designate)$/.test(word))
    return true;
  if (!TITLE_HEADS.has(word) || NOT_AN_OFFICE.has(word) || HONORIFICS.has(word)) return false;
  if (word === 'general' && !reader.isCapital(at) && !TITLE_HEADS.has(reader.lower(at - 1))) return false;
  return !(RANKS.has(word) && !reader.isCapital(at) && TITLE_HEADS.has(reader.lower(at + 1)));
}

function isPartOfTitle(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  if (FORMER.has(word) || TITLE_MODIFIERS.has(word)) return true;
  if (isOffice(reader, at)) return true;
  if (word === 'ministry' || word === 'department') return true;
  if (/^(?:vice|co|deputy)-/.test(word)) return true;
  // "ex-president" can be a part of a title, but "ex-Georgian" cannot.
  if (FORMER_PREFIX.test(word)) {
    const rest = word.replace(FORMER_PREFIX, '');
    return TITLE_HEADS.has(rest) || TITLE_MODIFIERS.has(rest);
  }
  // Any capitalised word without another meaning can be part of a title: "Aviation" in "Civil Aviation Minister".
  const isOther = reader.isCountryOrDemonym(at) || reader.isFunctionWord(at) || reader.isCalendar(at);
  if (!reader.isCapital(at) || isOther || reader.isTaken(at)) return false;
  return !reader.isKnown(at) && /^\p{Lu}\p{Ll}+$/u.test(reader.text(at)) && !reader.isFirst(at);
}
