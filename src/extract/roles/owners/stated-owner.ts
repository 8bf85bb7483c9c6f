import type { EntityRef } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftMention } from '../../document/mention-list.ts';
import { LEGISLATORS, SERVANTS } from '../../words/offices/phrases.ts';
import { OWNED_BODIES } from '../../words/organisations.ts';
import type { Landmarks } from '../landmarks.ts';
import { endsPhrase, isAttribute } from '../offices.ts';

/** Nouns before the name of an area: "the state of Goa". */
const AREA_NOUN = /^(?:city|county|district|island|kingdom|province|region|republic|state|town|village)$/;
const PLAIN_WORD = /^\p{L}[\p{L}-]*$/u;

/** Nouns for the people who work for a politician. */
const STAFF = /^(?:administration|camp|campaign|presidency|team)$/;

/** Returns the owner that begins at a word after a preposition. */
export function ownerAt(
  reader: DocumentReader,
  landmarks: Landmarks,
  at: number,
  link: string,
  head: string,
): DraftMention | undefined {
  let name = at;
  while (name < at + 4 && (reader.isTitle(name) || reader.isTitleModifier(name))) name += 1;
  const person = landmarks.personStartingAt(name);
  // "vice chairwoman of Lund's campaign"
  if (person && /^(?:of|for)$/.test(link) && staffEnd(reader, person.last)) return person;
  // "director for the Lund campaign"
  if (person && STAFF.test(reader.text(person.last + 1)) && !reader.isPossessive(person.last + 2))
    return link === 'in' ? undefined : { ...person, last: person.last + 1 };
  // "an adviser in the Lund White House"
  if (person && link === 'in') return landmarks.startingAt(person.last + 1);
  if (person && !reader.isPossessive(person.last + 2))
    return SERVANTS.has(head) && /^(?:of|for|to)$/.test(link) ? person : undefined;
  // "spokeswoman for the Lund administration's Department of Justice"
  if (person) return landmarks.startingAt(person.last + 3);
  // "deputy minister of the state of Goa"
  if (AREA_NOUN.test(reader.text(at)) && reader.lower(at + 1) === 'of')
    return landmarks.startingAt(reader.lower(at + 2) === 'the' ? at + 3 : at + 2);
  const named = landmarks.startingAt(at);
  // "guitarist of US rock band Con Power": the country is an attribute of the band.
  if (named?.entity.kind === 'COUNTRY' && isNoun(reader, named.last + 1)) {
    // "mayor of the Polish city of Toledo"
    if (reader.lower(named.last + 2) === 'of') return landmarks.startingAt(named.last + 3);
    return afterAttributes(reader, landmarks, named.last + 1);
  }
  const found = named ?? (link === 'in' ? undefined : afterAttributes(reader, landmarks, at));
  if (!found || link === 'on') return undefined;
  const { kind } = found.entity;
  if (link === 'in') return kind === 'ORGANIZATION' ? undefined : found;
  if (link === 'from') return LEGISLATORS.has(head) || kind === 'ORGANIZATION' ? found : undefined;
  if (link === 'with') return kind === 'ORGANIZATION' ? found : undefined;
  if (link === 'to') return kind === 'ORGANIZATION' && SERVANTS.has(head) ? found : undefined;
  return found;
}

/**
 * Returns the last word of the people who work for a possessor whose name ends at word `last`: "Lund's presidential
 * campaign".
 */
function staffEnd(reader: DocumentReader, last: number): number | undefined {
  if (!reader.isPossessive(last + 1)) return undefined;
  const isLonger = /^(?:presidential|re-election|reelection|transition)$/.test(reader.lower(last + 2));
  const at = isLonger ? last + 3 : last + 2;
  return /^(?:administration|campaign|cabinet|office|staff|team)$/.test(reader.lower(at)) ? at : undefined;
}

/** Returns the organisation after a possessor: "Iran's Quds Force". A ministry is represented by its country. */
export function bodyOf(reader: DocumentReader, landmarks: Landmarks, owner: DraftMention): DraftMention {
  const body = reader.isPossessive(owner.last + 1) ? landmarks.startingAt(owner.last + 2) : undefined;
  const isOwn = body?.entity.kind === 'ORGANIZATION' && !OWNED_BODIES.has(reader.text(body.last));
  return body && isOwn ? body : owner;
}

/** Returns whether a word is a common noun or an adjective. */
function isNoun(reader: DocumentReader, at: number): boolean {
  return /^\p{Ll}[\p{L}-]+$/u.test(reader.text(at)) && !endsPhrase(reader, at) && isAttribute(reader, at);
}

/**
 * Returns the owner of a title that has an owner before it, after it, or both: the owner of the
 * head of a body is the body and not the nationality, and that of a member of a parliament is the place.
 */
export function chosenOwner(
  before: EntityRef | undefined,
  { entity }: DraftMention,
  link: string,
  head: string,
): EntityRef {
  if (!before) return entity;
  const isNationality = before.kind === 'COUNTRY';
  if (isNationality && entity.kind === 'ORGANIZATION' && link !== 'to') return entity;
  return isNationality && entity.kind === 'PLACE' && LEGISLATORS.has(head) ? entity : before;
}

/**
 * Returns the last word of "China's Foreign Ministry", given its owner. If no body follows the owner, returns the last
 * word of the owner.
 */
export function ownedEnd(reader: DocumentReader, { last }: DraftMention): number {
  if (!reader.isPossessive(last + 1)) return last;
  const staff = staffEnd(reader, last);
  if (staff) return staff;
  for (let at = last + 2; at < last + 7; at += 1) {
    if (!PLAIN_WORD.test(reader.text(at)) || !reader.sameSentence(last, at)) return last;
    if (OWNED_BODIES.has(reader.text(at))) return at;
  }
  return last;
}

/** Returns whether a word states the seat or the owner of a body: "Ohio-based", "state-owned". */
const isSeat = (reader: DocumentReader, at: number): boolean =>
  /-(?:based|controlled|led|owned|run)$/.test(reader.lower(at));

/** Returns the organisation after words that describe it: "the space agency Roscosmos", "her party, Morena". */
function afterAttributes(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
): DraftMention | undefined {
  let at = from;
  while (at < from + 4 && (isAttribute(reader, at) || isSeat(reader, at)) && reader.sameSentence(from, at))
    at += 1;
  if (at === from) return undefined;
  if (reader.text(at) === ',') at += 1;
  const found = reader.sameSentence(from, at) ? landmarks.startingAt(at) : undefined;
  return found?.entity.kind === 'ORGANIZATION' ? found : undefined;
}
