import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Title } from '../names/title-text.ts';
import { FIELDED_FOR, FIELDED_OF, REPRESENTATIVES, SERVANTS } from '../words/offices/phrases.ts';
import type { Landmarks } from './landmarks.ts';
import { endsPhrase } from './offices.ts';
import { bodyOf, chosenOwner, ownedEnd, ownerAt } from './owners/stated-owner.ts';

/** A title with its complement, up to word `last`. */
interface Complemented {
  readonly title: Title;
  readonly of: EntityRef | undefined;
  readonly last: number;
}

const LINK = /^(?:of|for|at|in|on|with|to|from)$/;
const DETERMINER = /^(?:the|its|his|her|their|a|an)$/;
const DEFINITE = /^(?:the|its|his|her|their)$/;
const PLAIN_WORD = /^\p{L}[\p{L}-]*$/u;
/** The maximum number of prepositions after a title. */
const MOST = 3;
/** The maximum length of a field, in words. */
const LONGEST = 4;

/**
 * Reads the complement after a title: its owner ("of the African Union"), its field ("for Africa"), or both ("of grid
 * planning for Con Power").
 */
export function complementOf(
  reader: DocumentReader,
  landmarks: Landmarks,
  title: Title,
  owner: EntityRef | undefined,
): Complemented {
  let { text } = title;
  let { last } = title;
  const head = headOf(title);
  for (let round = 0; round < MOST; round += 1) {
    const link = reader.sameSentence(last, last + 1) ? reader.lower(last + 1) : '';
    const hasDeterminer = DETERMINER.test(reader.lower(last + 2));
    const at = hasDeterminer ? last + 3 : last + 2;
    if (!LINK.test(link) || !reader.sameSentence(last, at)) break;
    // "at the time", "at the age of 60"
    if (link === 'at' && /^(?:age|moment|time)$/.test(reader.lower(at))) break;
    const target = link === 'to' && REPRESENTATIVES.has(head) ? landmarks.startingAt(at) : undefined;
    if (target) {
      text += ` to ${hasDeterminer ? 'the ' : ''}${nameOf(target)}`;
      last = target.last;
      continue;
    }
    const found = ownerAt(reader, landmarks, at, link, head);
    // "the WHO's regional director for Africa", "special envoy for Syria"
    if (found && link === 'for' && isArea(found) && FIELDED_FOR.has(head)) {
      text += ` for ${nameOf(found)}`;
      last = found.last;
      continue;
    }
    if (found) {
      const body = bodyOf(reader, landmarks, found);
      // "head chef of Toledo's Lund Kitchen": the name of the owner is not recognised.
      const other = reader.isPossessive(body.last + 1) ? unknownEnd(reader, landmarks, body.last + 2) : 0;
      if (other > body.last + 2 && ownedEnd(reader, body) === body.last)
        return { title: { ...title, text }, of: undefined, last: other - 1 };
      const of = chosenOwner(owner, body, link, head);
      return { title: { ...title, text }, of, last: ownedEnd(reader, body) };
    }
    // "president of Wealth-X": the name of the owner is not recognised.
    const unknown = /^(?:of|at)$/.test(link) && !owner ? unknownEnd(reader, landmarks, at) : at;
    if (unknown > at) return { title: { ...title, text }, of: undefined, last: unknown - 1 };
    const served =
      link === 'to' && !hasDeterminer && SERVANTS.has(head) ? servedEnd(reader, landmarks, at) : at;
    // "an adviser to Republicans and former director of the office"
    if (served > at) return { title: { ...title, text }, of: owner, last: served - 1 };
    const words = hasDeterminer || !LINK.test(link) ? [] : fieldAt(reader, landmarks, at);
    const isOfBody =
      head === 'president' && link === 'of' && isBeforeBody(reader, landmarks, at + words.length);
    const field = isOfBody || takesField(text, head, link) ? words : [];
    if (field.length === 0) {
      const end = hasDeterminer ? nounsEnd(reader, landmarks, at) : at;
      // In "the polling firm X", the firm is X, even if the name X is not recognised.
      const isCommon = DEFINITE.test(reader.lower(at - 1)) && !owner && !reader.isCapital(end);
      const body = isCommon ? landmarks.organisationCalled(end - 1) : undefined;
      if (end > at && /^(?:of|for|at)$/.test(link))
        return { title: { ...title, text }, of: body ?? owner, last: end - 1 };
      break;
    }
    text += ` ${link} ${field.join(' ')}`;
    last = at + field.length - 1;
  }
  return { title: { ...title, text }, of: owner, last };
}

/** Returns a name as written, on one line. */
const nameOf = ({ surface }: DraftMention): string => surface.replace(/\s+/g, ' ');

const isArea = ({ entity }: DraftMention): boolean => entity.kind === 'PLACE' || entity.kind === 'COUNTRY';

/** Returns the end of the common nouns that begin at a word: "the museum", "the police department". */
function nounsEnd(reader: DocumentReader, landmarks: Landmarks, from: number): number {
  let end = from;
  while (end < from + 3 && reader.sameSentence(from, end) && isFieldWord(reader, landmarks, end)) end += 1;
  return end;
}

/** Returns whether "at" and an organisation begin at a word: "president of entertainment at Con Power". */
function isBeforeBody(reader: DocumentReader, landmarks: Landmarks, at: number): boolean {
  return (
    /^(?:at|for)$/.test(reader.lower(at)) && landmarks.startingAt(at + 1)?.entity.kind === 'ORGANIZATION'
  );
}

/** Returns the end of the people or companies that employ the holder of an office: "Republicans", "oil companies". */
function servedEnd(reader: DocumentReader, landmarks: Landmarks, from: number): number {
  let end = from;
  while (end < from + 2 && reader.sameSentence(from, end) && isFieldWord(reader, landmarks, end)) end += 1;
  return end > from && /s$/.test(reader.lower(end - 1)) && !reader.isOffice(end - 1) ? end : from;
}

/** Returns the end of the capitalised words that begin at a word and that no rule recognises. */
function unknownEnd(reader: DocumentReader, landmarks: Landmarks, from: number): number {
  let end = from;
  while (end < from + 6 && reader.sameSentence(from, end) && reader.isCapital(end) && !reader.isOffice(end)) {
    if (landmarks.startingAt(end) || landmarks.personStartingAt(end) || reader.isCalendar(end)) return from;
    end += 1;
  }
  return end;
}

/** Returns the head of a title in lower case: "secretary" for "Secretary of State". */
export function headOf({ text }: Title): string {
  const [before = ''] = text.split(' of ', 1);
  return before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
}

/** Returns whether a field may follow a title after a preposition. A president has none, but a vice president has. */
function takesField(title: string, head: string, link: string): boolean {
  if (head === 'president' && !/vice/i.test(title)) return false;
  if (link === 'of') return FIELDED_OF.has(head);
  return (link === 'for' || link === 'on') && FIELDED_FOR.has(head);
}

/** Returns the words of a field, capitalised: "Foreign Policy" for "adviser on foreign policy". */
function fieldAt(reader: DocumentReader, landmarks: Landmarks, from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + LONGEST && reader.sameSentence(from, at); at += 1) {
    const word = reader.text(at);
    const isJoint = word === 'and' && words.length > 0 && isJoined(reader, landmarks, at + 1);
    if (isJoint) words.push(word);
    else if (!isFieldWord(reader, landmarks, at)) break;
    else words.push(word.replace(/^\p{Ll}/u, (char) => char.toUpperCase()));
  }
  return words;
}

/** Returns whether "and" continues a field: at most two more words, and then the end of the phrase or a preposition. */
function isJoined(reader: DocumentReader, landmarks: Landmarks, from: number): boolean {
  let end = from;
  while (end < from + 2 && isFieldWord(reader, landmarks, end)) end += 1;
  if (end === from) return false;
  return /^(?:for|at|in|of|[,.])$/.test(reader.lower(end)) || landmarks.personStartingAt(end) !== undefined;
}

function isFieldWord(reader: DocumentReader, landmarks: Landmarks, at: number): boolean {
  const word = reader.lower(at);
  if (!PLAIN_WORD.test(word) || endsPhrase(reader, at) || DETERMINER.test(word)) return false;
  if (reader.isCalendar(at) || landmarks.personStartingAt(at) || landmarks.startingAt(at)) return false;
  return !/(?:ed|(?<!assemb|fami|supp)ly)$/.test(word) && !reader.isPossessive(at + 1);
}
