import type { DocumentReader } from '../document/document-reader.ts';
import type { Title } from '../names/title-text.ts';
import { isOfficeAt, titleEndingAt } from '../names/titles.ts';
import { ALSO_VERBS, OCCUPATIONS } from '../words/offices/occupations.ts';
import { PARTY_WORDS } from '../words/offices/phrases.ts';
import { SAYING } from '../words/verbs.ts';
import { appositionEndingAt, officeEndingAt } from './apposition.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import {
  EXECUTIVE,
  isAttribute,
  isHonorific,
  isIntroduced,
  isProspective,
  isStateOffice,
} from './offices.ts';
import { withOwnerAfter } from './owners/owner-after.ts';
import { withOwner } from './owners/title-owner.ts';

/** The maximum number of titles in a list. */
const MOST = 4;

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
    if (describesOther(reader, landmarks, holding)) return found;
    // "likely Republican nominee"
    const isOfParty = PARTY_WORDS.has(reader.lower(holding.first - 1));
    if (isProspective(reader, holding.first - (isOfParty ? 2 : 1), title.first)) return found;
    found.push(withOwnerAfter(reader, landmarks, holding, first, last));
    let start = holding.first;
    // "Coast Guard Commandant Admiral Lund"
    const office = isOfficeAt(reader, start - 1) ? titleEndingAt(reader, start - 1) : undefined;
    if (office && !office.isPlural && reader.sameSentence(office.first, first)) {
      const second = withOwner(reader, landmarks, office);
      const only = found.at(-1);
      // "Assistant U.S. Attorney Ann Field": one office.
      if (only && /^(?:Assistant|Associate|Deputy)$/.test(office.text))
        found[found.length - 1] = withPrefix(only, office.text, second.first);
      else found.push({ ...second, last });
      start = second.first;
    }
    for (let other = otherTitle(reader, landmarks, start, first); other; ) {
      const later = found.at(-1);
      if (later) found[found.length - 1] = joined(other, later);
      found.push(other);
      start = other.first;
      other = found.length < MOST ? otherTitle(reader, landmarks, start, first) : undefined;
    }
    at = start - 1;
  } else if (!title) {
    // "the president of Brazil Joe Lund"
    const phrase = officeEndingAt(reader, landmarks, at);
    if (phrase && phrase.title.last < at) found.push({ ...phrase, last: first });
  }
  if (reader.text(at) === ',' && reader.sameSentence(at, first)) {
    const apposition = appositionEndingAt(reader, landmarks, at - 1, last);
    if (apposition && !introducesClause(reader, apposition, last)) found.push({ ...apposition, last: first });
  }
  return found;
}

/**
 * Returns whether an office before a name describes the person before it: "Lund, a lawyer Field hired". A name that
 * follows an office with the indefinite article begins a relative clause.
 */
function describesOther(reader: DocumentReader, landmarks: Landmarks, { first }: Holding): boolean {
  let start = first - 1;
  while (start > first - 4 && isAttribute(reader, start)) start -= 1;
  if (PARTY_WORDS.has(reader.lower(start))) start -= 1;
  return (
    /^an?$/.test(reader.lower(start)) &&
    reader.text(start - 1) === ',' &&
    reader.sameSentence(start - 2, first) &&
    landmarks.isEndOfPerson(start - 2)
  );
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

const withPrefix = (holding: Holding, prefix: string, first: number): Holding => ({
  ...holding,
  first,
  title: { ...holding.title, text: `${prefix} ${holding.title.text}` },
});

/**
 * Returns the later office of a list of two: "former governor and US Senator" are both former, and "Con Power president
 * and CEO" are both offices of the company.
 */
function joined(earlier: Holding, later: Holding): Holding {
  const isShared = earlier.of?.kind === 'ORGANIZATION' && EXECUTIVE.test(later.title.text);
  const of = later.of ?? (isShared ? earlier.of : undefined);
  return { ...later, of, current: later.current && earlier.current };
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
  const holding = withOwner(reader, landmarks, title);
  // "Con Power director and Prime Minister Joe Lund"
  const isOfBody = holding.of?.kind === 'ORGANIZATION' && holding.first < title.first;
  const isOccupation = OCCUPATIONS.has(reader.lower(title.last)) || !isName || isOfBody;
  const isAlike = !holding.current || isName === reader.isCapital(first) || isOfBody;
  if (!isOccupation || !isAlike || reader.lower(holding.first - 1) === 'the') return undefined;
  // "the nominees Joe Lund for president and rapper Bo Reed for mayor"
  const isSought = reader.lower(holding.first - 1) === 'for' && isStateOffice(title.text);
  if (isSought && !holding.of) return undefined;
  return { ...holding, last: name };
}

/**
 * Returns whether an office before a comma belongs to an introductory phrase and not to the name after the comma, which
 * ends at word `last`: "According to US officials, Lund took bribes." A verb follows the name then, and not a comma.
 */
function introducesClause(reader: DocumentReader, { of, title }: Holding, last: number): boolean {
  const next = reader.sameSentence(last, last + 1) ? reader.text(last + 1) : '';
  if (!/^\p{Ll}/u.test(next) || reader.isPossessive(last + 1)) return false;
  if (/^(?:and|or|who|whose|in|on|at|of|to|from|with|for|as)$/.test(next)) return false;
  if (isIntroduced(reader, title.first)) return true;
  // "China’s president, Xi Jinping met" lacks a comma, but an owner makes the phrase definite.
  return of === undefined && !SAYING.has(next);
}
