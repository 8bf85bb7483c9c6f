import type { EntityRef } from '../../model/extraction.ts';
import type { Reader } from '../document/reader.ts';
import { FORMER } from '../words/titles.ts';
import type { Landmarks } from './landmarks.ts';
import { isAttribute, type Title, titleStartingAt } from './titles.ts';

/** An office that somebody holds or held: words `[first, last]` say so. */
export interface Holding {
  readonly title: Title;
  readonly of: EntityRef | null;
  readonly current: boolean;
  readonly first: number;
  readonly last: number;
}

const COPULA = /^(?:is|was|became|becomes|remains|serves|served|as)$/;
const APPOINTED =
  /^(?:named|appointed|elected|made|re-elected|reelected|declared|sworn|chosen|nominated|in|been|as|the)$/;

/** The offices that follow the name whose last word is given: ", the president of Y,", ", who was named head of Z". */
export function holdingsAfter(reader: Reader, landmarks: Landmarks, last: number): Holding[] {
  let at = afterAside(reader, afterOrigin(reader, landmarks, last) + 1);
  if (!reader.sameSentence(last, at)) return [];
  let isBecoming = false;
  if (reader.text(at) === ',') {
    at += 1;
    if (/^\d{1,3}$/.test(reader.text(at)) && reader.text(at + 1) === ',') at += 2;
    const isRelative = reader.text(at) === 'who';
    if (isRelative) at += 1;
    if (isRelative && !startsClause(reader, at)) return [];
    if (isRelative) at = afterCopula(reader, at);
  } else if (COPULA.test(reader.text(at)) && startsClause(reader, at)) {
    // "became acting president" needs no article, "was president" neither says of what.
    isBecoming = /^(?:became|becomes|remains)$/.test(reader.text(at));
    at = afterCopula(reader, at);
  } else {
    return appointed(reader, landmarks, last);
  }
  const found = chain(reader, landmarks, at, last, isBecoming);
  return found.length > 0 ? found : appointed(reader, landmarks, last);
}

/** "… was sworn in on Tuesday as president of Senegal", "…, as prime minister": within a dozen words, nobody between. */
function appointed(reader: Reader, landmarks: Landmarks, last: number): Holding[] {
  let isAppointment = false;
  for (let at = last + 1; at < last + 13 && reader.sameSentence(last, at); at += 1) {
    const word = reader.lower(at);
    if (landmarks.isPersonAt(reader.words[at]?.start) || /^(?:and|but|who|which|;)$/.test(word)) return [];
    if (/^(?:sworn|elected|re-elected|appointed|named|nominated|chosen|inaugurated)$/.test(word))
      isAppointment = true;
    const isBare = word === 'as' && (isAppointment || reader.text(at - 1) === ',');
    const isElected = isAppointment && /^(?:elected|re-elected|appointed|named)$/.test(word);
    if (!isBare && !isElected) continue;
    const start = /^(?:as|the)$/.test(reader.lower(at + 1)) ? at + 2 : at + 1;
    const holding = holdingAt(reader, landmarks, start, last, true);
    if (holding) return [holding];
  }
  return [];
}

/** Last word of "Anne Rasmussen of Samoa", which more is said of; the name's own where nothing is. */
function afterOrigin(reader: Reader, landmarks: Landmarks, last: number): number {
  if (reader.lower(last + 1) !== 'of') return last;
  const at = reader.lower(last + 2) === 'the' ? last + 3 : last + 2;
  const origin = landmarks.startingAt(reader.words[at]?.start);
  if (!origin || !reader.sameSentence(last, at)) return last;
  const end = landmarks.wordsOf(origin)[1];
  return reader.text(end + 1) === ',' ? end : last;
}

/** Position after "(…)", where one follows the name. */
function afterAside(reader: Reader, at: number): number {
  if (reader.text(at) !== '(') return at;
  for (let end = at + 1; end < at + 8; end += 1) if (reader.text(end) === ')') return end + 1;
  return at;
}

function startsClause(reader: Reader, at: number): boolean {
  return COPULA.test(reader.text(at)) || reader.text(at) === 'has' || reader.text(at) === 'had';
}

function afterCopula(reader: Reader, from: number): number {
  let at = from + 1;
  while (at < from + 5 && APPOINTED.test(reader.lower(at))) at += 1;
  // "the" belongs to the office: it makes it definite.
  return reader.lower(at - 1) === 'the' ? at - 1 : at;
}

/** One office or several: "chairman of the African Union and president of Comoros". */
function chain(
  reader: Reader,
  landmarks: Landmarks,
  from: number,
  name: number,
  isBecoming: boolean,
): Holding[] {
  const found: Holding[] = [];
  for (let at = from; found.length < 3; ) {
    const holding = holdingAt(reader, landmarks, at, name, isBecoming || found.length > 0);
    if (!holding) break;
    found.push(holding);
    at = holding.last + 1;
    if (reader.lower(at) !== 'and') break;
    at += 1;
  }
  return found;
}

function holdingAt(
  reader: Reader,
  landmarks: Landmarks,
  from: number,
  name: number,
  isCoordinate: boolean,
): Holding | undefined {
  if (!reader.sameSentence(name, from)) return undefined;
  let at = from;
  let isDefinite = isCoordinate;
  let current = true;
  let of: EntityRef | null = null;
  for (let round = 0; round < 4; round += 1) {
    const word = reader.lower(at);
    const owner = landmarks.startingAt(reader.words[at]?.start);
    if (/^(?:the|a|an|its|now|also|currently)$/.test(word)) at += 1;
    else if (FORMER.has(word)) {
      current = false;
      at += 1;
    } else if (owner) {
      of ??= owner.entity;
      at = landmarks.wordsOf(owner)[1] + 1;
      if (/^['’]s?$/.test(reader.text(at))) at += 1;
    } else break;
    isDefinite = true;
  }
  const title = titleStartingAt(reader, at);
  if (!title) return undefined;
  const next = complement(reader, landmarks, title, of);
  if (!isDefinite && !next.of) return undefined;
  // "…, President Xi": the title is the next person's.
  if (isFollowedByName(reader, landmarks, next.last + 1)) return undefined;
  return { ...next, current: current && next.title.current, first: name };
}

/** "of the African Union", "for Africa": whose office it is, or what it is for. */
function complement(
  reader: Reader,
  landmarks: Landmarks,
  title: Title,
  owner: EntityRef | null,
): { title: Title; of: EntityRef | null; last: number } {
  const link = reader.sameSentence(title.last, title.last + 1) ? reader.lower(title.last + 1) : '';
  if (!/^(?:of|for|at|in|on|with)$/.test(link)) return { title, of: owner, last: title.last };
  let at = title.last + 2;
  if (/^(?:the|its|his|her|their|a|an)$/.test(reader.lower(at))) at += 1;
  if (!reader.sameSentence(title.last, at)) return { title, of: owner, last: title.last };
  let found = landmarks.startingAt(reader.words[at]?.start);
  if (!found && link !== 'on' && link !== 'in') found = attributed(reader, landmarks, at);
  if (found && (link === 'of' || !owner) && link !== 'on') {
    return { title, of: owner ?? found.entity, last: ownedEnd(reader, landmarks.wordsOf(found)[1]) };
  }
  if (link === 'with' || (link !== 'for' && link !== 'on')) return { title, of: owner, last: title.last };
  let end = at;
  while (
    end < at + 3 &&
    reader.sameSentence(at, end) &&
    /^[\p{L}-]+$/u.test(reader.text(end)) &&
    reader.text(end) !== 'and'
  )
    end += 1;
  if (end === at) return { title, of: owner, last: title.last };
  const words: string[] = [];
  for (let word = at; word < end; word += 1) {
    words.push(reader.text(word).replace(/^\p{Ll}/u, (char) => char.toUpperCase()));
  }
  return { title: { ...title, text: `${title.text} ${link} ${words.join(' ')}` }, of: owner, last: end - 1 };
}

/** Last word of "China's Foreign Ministry", whose owner's last word is given; that word where nothing is owned. */
function ownedEnd(reader: Reader, owner: number): number {
  if (!/^['’]s?$/.test(reader.text(owner + 1))) return owner;
  let last = owner + 1;
  while (
    last < owner + 6 &&
    /^[\p{L}-]+$/u.test(reader.text(last + 1)) &&
    reader.sameSentence(owner, last + 1)
  ) {
    if (ORGANS.test(reader.text(last + 1))) return last + 1;
    last += 1;
  }
  return owner;
}

const ORGANS =
  /^(?:Ministry|ministry|Parliament|parliament|government|Government|army|Army|police|Department|Agency|Office|office|Cabinet|cabinet|forces|Forces|Navy|navy|Bank|bank|Party|party)$/;

/** "the space agency Roscosmos", "her party, Morena": the organisation behind the words that tell what it is. */
function attributed(reader: Reader, landmarks: Landmarks, from: number): ReturnType<Landmarks['startingAt']> {
  let at = from;
  while (at < from + 4 && isAttribute(reader, at) && reader.sameSentence(from, at)) at += 1;
  if (at === from) return undefined;
  if (reader.text(at) === ',') at += 1;
  const found = reader.sameSentence(from, at) ? landmarks.startingAt(reader.words[at]?.start) : undefined;
  return found?.entity.kind === 'ORGANIZATION' ? found : undefined;
}

function isFollowedByName(reader: Reader, landmarks: Landmarks, at: number): boolean {
  const start = reader.words[at]?.start;
  if (start === undefined) return false;
  if (/^['’]s?$/.test(reader.text(at))) return true;
  return landmarks.isPersonAt(start);
}
