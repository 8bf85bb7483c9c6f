import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Title } from '../names/title-text.ts';
import { isOfficeAt, titleEndingAt } from '../names/titles.ts';
import { ALSO_VERBS, OCCUPATIONS } from '../words/offices/occupations.ts';
import { LEGISLATORS, LOCAL_OFFICES, PROSPECTIVE } from '../words/offices/phrases.ts';
import { SAYING } from '../words/verbs.ts';
import { complementOf, headOf } from './complement.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { endsPhrase, isAttribute, isHonorific, isIntroduced } from './offices.ts';
import { withOwner } from './title-owner.ts';

/** The maximum length of an apposition, in words. */
const LONGEST = 16;
/** The maximum number of titles in a list. */
const MOST = 4;
const LINK = /^(?:of|for|at|in|on|to|with|from|and|the|a|an|its|his|her|their)$/;

/** Returns the offices before a name, words `[first, last]`. */
export function holdingsBefore(
  reader: DocumentReader,
  landmarks: Landmarks,
  first: number,
  last: number,
): Holding[] {
  let at = first - 1;
  const found: Holding[] = [];
  // "Prime Minister Sheikh Mohammed": the honorific belongs to the name.
  while (isHonorific(reader, at) && reader.sameSentence(at, first)) at -= 1;
  if (!reader.sameSentence(at, first)) return found;
  const title = titleBefore(reader, at);
  if (title && !title.isPlural) {
    const holding = withOwner(reader, landmarks, title);
    if (isProspective(reader, holding.first - 1, title.first)) return found;
    found.push(withOwnerAfter(reader, landmarks, holding, first, last));
    let start = holding.first;
    for (let other = otherTitle(reader, landmarks, start, first); other; ) {
      // "former governor and US Senator Ann Field": both are former offices.
      const later = found.at(-1);
      if (later && !other.current) found[found.length - 1] = { ...later, current: false };
      found.push(other);
      start = other.first;
      other = found.length < MOST ? otherTitle(reader, landmarks, start, first) : undefined;
    }
    at = start - 1;
  } else if (!title) {
    const phrase = appositionEndingAt(reader, landmarks, at);
    if (phrase && phrase.last > phrase.title.last - 1 && phrase.last === at && phrase.title.last < at)
      found.push({ ...phrase, last: first });
  }
  if (reader.text(at) === ',' && reader.sameSentence(at, first)) {
    const apposition = appositionEndingAt(reader, landmarks, at - 1);
    if (apposition && !introducesClause(reader, apposition, first, last))
      found.push({ ...apposition, last: first });
  }
  return found;
}

/** Returns the title that ends directly before a name. In "to coach Joe Lund", the word is a verb. */
export function titleBefore(reader: DocumentReader, at: number): Title | undefined {
  const title = titleEndingAt(reader, at);
  if (!title || title.first < title.last || reader.isCapital(at)) return title;
  const isVerb =
    ALSO_VERBS.has(reader.lower(at)) &&
    /^(?:to|will|would|can|could|may|must|should|they|we|who|not)$/.test(reader.lower(at - 1));
  return isVerb ? undefined : title;
}

/** Returns the office before "and" or a comma in a list: "actor, businessman and former mayor Joe Lund". */
function otherTitle(
  reader: DocumentReader,
  landmarks: Landmarks,
  first: number,
  name: number,
): Holding | undefined {
  const isAnd = reader.lower(first - 1) === 'and';
  const isComma = reader.text(first - 1) === ',' && !reader.isCapital(first);
  const end = isAnd && reader.text(first - 2) === ',' ? first - 3 : first - 2;
  if (!(isAnd || isComma) || !reader.sameSentence(end, name)) return undefined;
  const title = titleEndingAt(reader, end);
  if (!title || title.isPlural) return undefined;
  const isName = reader.isCapital(title.last) && !reader.isFirst(title.last);
  const isOccupation = OCCUPATIONS.has(reader.lower(title.last)) || !isName;
  const holding = withOwner(reader, landmarks, title);
  const isAlike = !holding.current || isName === reader.isCapital(first);
  if (!isOccupation || !isAlike || reader.lower(holding.first - 1) === 'the') return undefined;
  return { ...holding, last: name };
}

/** Adds the owner after the name: "President Luiz Inácio Lula da Silva of Brazil", "Sen. Ann Field (R-Ohio)". */
export function withOwnerAfter(
  reader: DocumentReader,
  landmarks: Landmarks,
  holding: Holding,
  first: number,
  name: number,
): Holding {
  const head = headOf(holding.title);
  const isLegislator = LEGISLATORS.has(head) || head === 'governor';
  if (holding.of && !(isLegislator && holding.of.kind === 'COUNTRY')) return { ...holding, last: first };
  const stated = ownerAfter(reader, landmarks, name, isLegislator);
  // "Chairman Ann Field of Ohio" is the chairman of a committee.
  const isHome = stated?.of.kind === 'PLACE' && !isLegislator && !LOCAL_OFFICES.has(head);
  return stated && !isHome ? { ...holding, of: stated.of, last: stated.last } : { ...holding, last: name };
}

/** Returns the owner after a name: "of Brazil", "(R-Ohio)", ", a Democrat of Ohio". */
function ownerAfter(
  reader: DocumentReader,
  landmarks: Landmarks,
  name: number,
  isLegislator: boolean,
): { of: EntityRef; last: number } | undefined {
  const label = isLegislator ? landmarks.partyStateAfter(name) : undefined;
  if (label) return label;
  let at = name + 1;
  if (isLegislator && reader.text(at) === ',') {
    at += /^(?:a|an|the)$/.test(reader.lower(at + 1)) ? 2 : 1;
    if (!/^(?:democrat|republican|independent|conservative|liberal)$/.test(reader.lower(at)))
      return undefined;
    at += 1;
  }
  const link = reader.lower(at);
  if (link !== 'of' && !(isLegislator && link === 'from')) return undefined;
  at += reader.lower(at + 1) === 'the' ? 2 : 1;
  const owner = reader.sameSentence(name, at) ? landmarks.startingAt(at) : undefined;
  return owner ? { of: owner.entity, last: owner.last } : undefined;
}

/**
 * Returns whether an office before a comma belongs to an introductory phrase and not to the name after the comma, words
 * `[first, last]`: "According to US officials, Lund took bribes." A verb follows the name then, and not a comma.
 */
function introducesClause(
  reader: DocumentReader,
  { of, title, last: end }: Holding,
  first: number,
  last: number,
): boolean {
  const next = reader.sameSentence(last, last + 1) ? reader.text(last + 1) : '';
  if (!/^\p{Ll}/u.test(next) || reader.isPossessive(last + 1)) return false;
  if (/^(?:and|or|who|whose|in|on|at|of|to|from|with|for|as)$/.test(next)) return false;
  if (isIntroduced(reader, title.first)) return true;
  // "China’s president, Xi Jinping met" lacks a comma, but an owner makes the phrase definite.
  return of === undefined && end < first && !SAYING.has(next);
}

/**
 * Returns the office that ends at a word. A comma and the name follow: "China’s president, Xi", "the vice president of
 * grid planning for Con Power, Joe Lund". In "the spokesman for the president, Joe Lund", the office is the first one.
 */
function appositionEndingAt(reader: DocumentReader, landmarks: Landmarks, end: number): Holding | undefined {
  const last = beforeAdverbial(reader, end);
  let found: Holding | undefined;
  for (let at = last; at > last - LONGEST && reader.sameSentence(at, last); at -= 1) {
    const owner = landmarks.endingAt(at);
    if (owner && owner.first < at) {
      at = owner.first;
      continue;
    }
    if (!isPhraseWord(reader, at)) break;
    if (!isOfficeAt(reader, at)) continue;
    const holding = officeOver(reader, landmarks, at, last);
    if (holding) found = holding;
    // The words before the title are its attributes.
    if (holding) at = holding.title.first;
    if (found && !/^(?:of|for|to|the|a|an|its|his|her|their)$/.test(reader.lower(found.first - 1))) break;
  }
  return found && isApposition(reader, landmarks, found) ? { ...found, last: end } : undefined;
}

/** Returns the office with its head at a word, if it extends exactly to word `last`. */
function officeOver(
  reader: DocumentReader,
  landmarks: Landmarks,
  head: number,
  last: number,
): Holding | undefined {
  const title = titleEndingAt(reader, head === last ? last : complementHead(reader, head, last));
  if (!title || title.isPlural) return undefined;
  const owned = withOwner(reader, landmarks, title);
  const full = complementOf(reader, landmarks, title, owned.of);
  const isAcronym = reader.text(last) === ')' && full.last === last - 3;
  if (full.last !== last && !isAcronym) return undefined;
  return { ...owned, title: full.title, of: full.of, last };
}

/** Returns the last word of a title whose complement belongs to it: "Secretary of State". */
function complementHead(reader: DocumentReader, head: number, last: number): number {
  for (let at = head + 2; at <= head + 4 && at <= last; at += 1) {
    const title = titleEndingAt(reader, at);
    if (title && title.first <= head && !isOfficeAt(reader, at)) return at;
  }
  return head;
}

/**
 * Returns whether an office before a comma is an apposition: it has a determiner or an owner, and does not describe the
 * person before it.
 */
function isApposition(reader: DocumentReader, landmarks: Landmarks, { title, of, first }: Holding): boolean {
  // "the current bishop, Ann Field"
  let start = first;
  while (start > first - 3 && isAttribute(reader, start - 1)) start -= 1;
  if (isProspective(reader, start, first)) return false;
  const determiner = reader.lower(start - 1);
  const isDefinite =
    of !== undefined ||
    /^(?:the|its|his|her|their|whose)$/.test(determiner) ||
    reader.isPossessive(title.first - 1);
  if (!isDefinite) return false;
  if (/^(?:the|a|an)$/.test(determiner)) start -= 1;
  else start = first;
  const person = reader.text(start - 1) === ',' ? landmarks.personEndingAt(start - 2) : undefined;
  return person === undefined || titleEndingAt(reader, person.first - 1) !== undefined;
}

/** Returns whether one of words `[from, to)` states that an office is not held yet: "the next president". */
function isProspective(reader: DocumentReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (PROSPECTIVE.has(reader.lower(at))) return true;
  return false;
}

function isPhraseWord(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  if (LINK.test(word) || reader.isPossessive(at) || /^[()]$/.test(word)) return true;
  return /^[\p{L}\d]/u.test(word) && !endsPhrase(reader, at);
}

/**
 * Returns the last word before an expression such as "in the east", which locates the holder and does not state the
 * owner.
 */
function beforeAdverbial(reader: DocumentReader, last: number): number {
  for (let at = last; at > last - 4 && reader.sameSentence(at, last) && !reader.isCapital(at); at -= 1) {
    if (reader.lower(at) === 'in' && titleEndingAt(reader, at - 1)) return at - 1;
  }
  return last;
}
