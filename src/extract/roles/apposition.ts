import type { DocumentReader } from '../document/document-reader.ts';
import { isOfficeAt, titleEndingAt } from '../names/titles.ts';
import { PARTY_WORDS } from '../words/offices/phrases.ts';
import { complementOf } from './complement.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { endsPhrase, isAttribute, isProspective } from './offices.ts';
import { withOwner } from './owners/title-owner.ts';

/** The maximum length of an apposition, in words. */
const LONGEST = 16;
const LINK = /^(?:of|for|at|in|on|to|with|from|and|the|a|an|its|his|her|their)$/;

/**
 * Returns the office that ends at a word. A comma and the name follow: "China’s president, Xi", "the vice president of
 * grid planning for Con Power, Joe Lund". The name ends at word `name`. In "the spokesman for the president, Joe Lund",
 * the office is the first one.
 */
export function appositionEndingAt(
  reader: DocumentReader,
  landmarks: Landmarks,
  end: number,
  name: number,
): Holding | undefined {
  const found = officeEndingAt(reader, landmarks, end);
  return found && isApposition(reader, landmarks, found, name) ? found : undefined;
}

/** Returns the office with a complement that ends at a word: "vice president of women's affairs" before a name. */
export function officeEndingAt(
  reader: DocumentReader,
  landmarks: Landmarks,
  end: number,
): Holding | undefined {
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
  return found && { ...found, last: end };
}

/** Returns the office with its head at a word, if it extends exactly to word `last`. */
function officeOver(
  reader: DocumentReader,
  landmarks: Landmarks,
  head: number,
  last: number,
): Holding | undefined {
  const title = titleEndingAt(reader, head === last ? last : complementHead(reader, head, last));
  if (!title) return undefined;
  const owned = withOwner(reader, landmarks, title);
  if (title.isPlural && !isOneOf(reader, owned.first)) return undefined;
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
function isApposition(
  reader: DocumentReader,
  landmarks: Landmarks,
  { title, of, first }: Holding,
  name: number,
): boolean {
  // "the current bishop, Ann Field"
  let start = first;
  while (start > first - 3 && (isAttribute(reader, start - 1) || PARTY_WORDS.has(reader.lower(start - 1))))
    start -= 1;
  if (isProspective(reader, start, first)) return false;
  const determiner = reader.lower(start - 1);
  const isDefinite =
    of !== undefined ||
    /^(?:another|the|its|his|her|their|whose)$/.test(determiner) ||
    reader.isPossessive(title.first - 1) ||
    // "A Republican assemblywoman, Ann Field, agreed"
    (/^an?$/.test(determiner) && reader.text(name + 1) === ',');
  if (!isDefinite) return false;
  if (/^(?:the|a|an)$/.test(determiner)) start -= 1;
  else start = first;
  const person = reader.text(start - 1) === ',' ? landmarks.personEndingAt(start - 2) : undefined;
  return person === undefined || titleEndingAt(reader, person.first - 1) !== undefined;
}

/** Returns whether the plural that begins at a word is one of several: "one of Iran's vice presidents, Ann Field,". */
function isOneOf(reader: DocumentReader, first: number): boolean {
  const of = /^(?:the|its|his|her|their)$/.test(reader.lower(first - 1)) ? first - 2 : first - 1;
  return reader.lower(of) === 'of' && reader.lower(of - 1) === 'one' && reader.sameSentence(of - 1, first);
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
  // "a former adviser in the Lund White House": the phrase has not ended.
  if (/^(?:an?|the|his|her|its|their)$/.test(reader.lower(last))) return last;
  for (let at = last; at > last - 4 && reader.sameSentence(at, last) && !reader.isCapital(at); at -= 1) {
    if (reader.lower(at) === 'in' && titleEndingAt(reader, at - 1)) return at - 1;
  }
  return last;
}
