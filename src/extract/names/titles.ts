import type { DocumentReader } from '../document/document-reader.ts';
import { OCCUPATION_MODIFIERS, OCCUPATIONS } from '../words/offices/occupations.ts';
import { PARTY_WORDS, PHRASE_ENDS } from '../words/offices/phrases.ts';
import {
  COMPLEMENT_NOUNS,
  FORMER,
  FORMER_PREFIX,
  MILITARY_RANKS,
  RANK_PARTS,
  RANK_WORDS,
  RANKS,
  TITLE_COMPLEMENTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../words/offices/titles.ts';
import { ORGANISATION_HEADS } from '../words/organisations.ts';
import { type Title, titleOf } from './title-text.ts';

const ORDINAL = /^(?:first|second|third)$/;
const AFTER_ORDINAL = /^(?:deputy|lady|lieutenant|minister|officer|secretary|sergeant|vice)$/;
/** The maximum number of words before the head of a title. */
const LONGEST = 6;

/**
 * Returns the title whose last word is at a position and that begins at word `least` or later: "President", "foreign
 * minister", "Secretary of State", "professor emeritus".
 */
export function titleEndingAt(reader: DocumentReader, at: number, least = 0): Title | undefined {
  const wordsAfter = isEmeritus(reader, at) ? 1 : isInChief(reader, at) ? 2 : 0;
  const head = headOfComplement(reader, at) ?? at - wordsAfter;
  if (head < least || !isOfficeAt(reader, head)) return undefined;
  const isName = reader.isCapital(head);
  const isRank = MILITARY_RANKS.has(reader.lower(head)) || /^(?:gov|rep|sen)$/.test(reader.lower(head));
  let first = head;
  while (
    head - first < LONGEST &&
    first > least &&
    !(isRank && isOtherOffice(reader, first - 1)) &&
    reader.sameSentence(first - 1, at) &&
    isPartOfTitle(reader, first - 1, isName)
  )
    first -= 1;
  if (reader.lower(first) === 'and') first += 1;
  return titleOf(reader, first, head, at);
}

/** Returns whether a word before a rank is an office of the same person, and not a part of the rank: "Director Adm.". */
function isOtherOffice(reader: DocumentReader, at: number): boolean {
  return isOfficeAt(reader, at) && !RANK_PARTS.has(reader.lower(at));
}

/** Returns the title whose first head is at a position, with the words between word `least` and the head. */
export function titleWithHead(reader: DocumentReader, from: number, least: number): Title | undefined {
  if (!isOfficeAt(reader, from)) return undefined;
  let head = from;
  for (let at = from + 1; at < from + LONGEST && reader.sameSentence(from, at); at += 1) {
    if (isOfficeAt(reader, at)) head = at;
    else if (!isPartOfTitle(reader, at, reader.isCapital(from))) break;
  }
  const wordsAfter = isEmeritus(reader, head + 1) ? 1 : isInChief(reader, head + 2) ? 2 : 0;
  const last = wordsAfter > 0 ? head + wordsAfter : complementEnd(reader, head);
  return titleEndingAt(reader, last, least);
}

/** Returns the title that begins at a position. */
export function titleStartingAt(reader: DocumentReader, from: number): Title | undefined {
  for (let at = from; at < from + LONGEST + 1 && reader.sameSentence(from, at); at += 1) {
    if (isOfficeAt(reader, at)) return titleWithHead(reader, at, from);
    if (!isPartOfTitle(reader, at, true)) return undefined;
  }
  return undefined;
}

/**
 * Returns the last word of a title's complement, given the head: "Affairs" in "Minister of Foreign Affairs". Returns
 * the head if the title has no complement.
 */
function complementEnd(reader: DocumentReader, head: number): number {
  if (reader.lower(head + 1) !== 'of') return head;
  const at = reader.lower(head + 2) === 'the' ? head + 3 : head + 2;
  if (!TITLE_COMPLEMENTS.has(reader.lower(at)) || !reader.sameSentence(head, at)) return head;
  // "the deputy minister of the state of Goa"
  if (reader.lower(at) === 'state' && reader.lower(at + 1) === 'of') return head;
  const isLonger = reader.sameSentence(at, at + 1) && COMPLEMENT_NOUNS.has(reader.lower(at + 1));
  return isLonger ? at + 1 : at;
}

/**
 * Returns the head of the title if a title with a complement ends at a position: "Secretary" in "Secretary of State".
 */
function headOfComplement(reader: DocumentReader, from: number): number | undefined {
  const at = COMPLEMENT_NOUNS.has(reader.lower(from)) ? from - 1 : from;
  if (!TITLE_COMPLEMENTS.has(reader.lower(at))) return undefined;
  if (reader.lower(at) === 'state' && reader.lower(from + 1) === 'of') return undefined;
  const link = reader.lower(at - 1) === 'the' ? at - 2 : at - 1;
  if (reader.lower(link) !== 'of' || !reader.sameSentence(link - 1, from)) return undefined;
  return isOfficeAt(reader, link - 1) ? link - 1 : undefined;
}

const isModifier = (word: string): boolean => TITLE_MODIFIERS.has(word) || OCCUPATION_MODIFIERS.has(word);

/** "Foreign Ministry Spokesman" */
const isPartOfOffices = (word: string): boolean =>
  isModifier(word) || word === 'ministry' || word === 'department';

const isEmeritus = (reader: DocumentReader, at: number): boolean =>
  /^emerit(?:us|a)$/.test(reader.lower(at)) && isOfficeAt(reader, at - 1);

/** Returns whether "in chief" after an office ends at a word: "commander in chief". */
const isInChief = (reader: DocumentReader, at: number): boolean =>
  reader.lower(at) === 'chief' && reader.lower(at - 1) === 'in' && isOfficeAt(reader, at - 2);

/** Returns whether the word at a position is the last word of an office or occupation here. */
export function isOfficeAt(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  // "Doctor Lund" is an honorific, and "a doctor" is an occupation.
  if (word === 'doctor' || word === 'doctors') return !reader.isCapital(at);
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) === 'crown';
  if (word === 'lady') return reader.lower(at - 1) === 'first';
  if (word === 'sultan') return reader.lower(at + 1) === 'of';
  // "fellow senators"
  if (word === 'fellow') return /^(?:at|for|in|of|on|with|[,.)])$/.test(reader.lower(at + 1));
  if (!reader.isOffice(at) || isInName(reader, at)) return false;
  if (word === 'general' && !reader.isCapital(at)) return isGeneral(reader, at);
  if (OCCUPATIONS.has(word) && reader.isCapital(at) && reader.isTaken(at)) return false;
  return !(RANKS.has(word) && !reader.isCapital(at) && TITLE_HEADS.has(reader.lower(at + 1)));
}

/** Returns whether "general" in lower case is a noun: "director general", "a retired general". */
function isGeneral(reader: DocumentReader, at: number): boolean {
  if (reader.isOffice(at - 1) && reader.sameSentence(at - 1, at)) return true;
  const next = reader.text(at + 1);
  return reader.lower(at - 1) !== 'in' && !(/^\p{Ll}/u.test(next) && !PHRASE_ENDS.has(next));
}

/** Returns whether a word belongs to the name of a place or body that more than an office: "King Edward Street". */
function isInName(reader: DocumentReader, at: number): boolean {
  if (!reader.isCapital(at)) return false;
  const name = reader.nameAt(at);
  if (!name || name.type === 'PER' || name.last === at) return false;
  return true;
}

/** Returns whether "and" joins two fields of one office: "trade and industry minister", "Roads and Bridges Minister". */
function joinsFields(reader: DocumentReader, at: number, isName: boolean): boolean {
  const isField = isModifier(reader.lower(at - 1)) && isModifier(reader.lower(at + 1));
  if (isField && !(reader.isCapital(at - 1) && reader.isTaken(at - 1))) return true;
  const isOther = reader.isOffice(at - 1) || reader.isTaken(at - 1) || reader.isKnown(at - 1);
  return (
    isName && !isOther && reader.isCapital(at - 1) && reader.isCapital(at + 1) && !reader.isOffice(at + 1)
  );
}

/** Returns whether a word is a party here. "Labour leader" begins with a party, and "labour minister" does not. */
function isParty(reader: DocumentReader, at: number, isName: boolean): boolean {
  const word = reader.lower(at);
  if (!PARTY_WORDS.has(word)) return false;
  return !TITLE_MODIFIERS.has(word) || (reader.isCapital(at) && !isName);
}

function isPartOfTitle(reader: DocumentReader, at: number, isName: boolean): boolean {
  const word = reader.lower(at);
  if (FORMER.has(word)) return true;
  if (isParty(reader, at, isName) || isOtherName(reader, at)) return false;
  // "Liberal National MP": the second word of a party.
  if (word === 'national' && reader.isCapital(at) && PARTY_WORDS.has(reader.lower(at - 1))) return false;
  // "the first president to visit"
  if (ORDINAL.test(word)) return AFTER_ORDINAL.test(reader.lower(at + 1));
  if (word === 'under') return reader.lower(at + 1) === 'secretary';
  // "the ruling party under Prime Minister Abe": of the words in lower case, only these begin a capitalised title.
  if (isName && !reader.isCapital(at)) return RANK_WORDS.has(word.replace(FORMER_PREFIX, ''));
  if (isPartOfOffices(word)) return true;
  if (isOfficeAt(reader, at)) return true;
  // "trade and industry minister"
  if (word === 'and') return joinsFields(reader, at, isName);
  if (/^(?:vice|co|deputy)-/.test(word)) return true;
  // "ex-president" can be a part of a title, but "ex-Georgian" cannot.
  if (FORMER_PREFIX.test(word)) {
    const rest = word.replace(FORMER_PREFIX, '');
    return TITLE_HEADS.has(rest) || isModifier(rest);
  }
  // Any capitalised word without another meaning can be part of a title: "Aviation" in "Civil Aviation Minister".
  const isOther = reader.isCountryOrDemonym(at) || reader.isFunctionWord(at) || reader.isCalendar(at);
  if (!isName || !reader.isCapital(at) || isOther || reader.isTaken(at)) return false;
  return !reader.isKnown(at) && /^\p{Lu}\p{Ll}+$/u.test(reader.text(at)) && !reader.isFirst(at);
}

/** Returns whether a capitalised word belongs to a name that does not consist of words of titles: "White House". */
function isOtherName(reader: DocumentReader, at: number): boolean {
  if (!reader.isCapital(at)) return false;
  const known = reader.phraseAround(at, at);
  const name = reader.nameAt(at);
  const isShortForm = reader.isTaken(at) && name === undefined;
  if (known || isShortForm) return true;
  // "Democratic Party chairman", "Con Research Institute director": the party and the institute are the owners.
  const isBody = ORGANISATION_HEADS.has(reader.text(at)) && !isPartOfOffices(reader.lower(at));
  if ((isBody || reader.lower(at) === 'party') && reader.isCapital(at - 1) && reader.sameSentence(at - 1, at))
    return true;
  return name !== undefined && !areModifiers(reader, name.first, name.last);
}

/** Returns whether words `[first, last]` are all words of titles: "Foreign Ministry", "Senate". */
function areModifiers(reader: DocumentReader, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = reader.lower(at);
    const isPart = isPartOfOffices(word) || PARTY_WORDS.has(word) || reader.isOffice(at) || word === 'and';
    if (!isPart && !reader.isCountryOrDemonym(at)) return false;
  }
  return true;
}
