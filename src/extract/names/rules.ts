import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName, NameType } from '../document/draft.ts';
import {
  NAMED_KINDS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_KINDS,
  ORGANISATION_OF,
  ORGANISATION_OFFICES,
  PARTY_WORDS,
} from '../words/organisations.ts';
import { type KnownName, knownNameAt } from './known-name.ts';
import { organisationEnd } from './organisations/organisation-end.ts';
import { personAt } from './people/person-patterns.ts';
import { datelinePlaceAt, placeEnd, unlistedPlaceAt } from './place-patterns.ts';

/** The maximum number of words before "party" in the name of a party. */
const LONGEST_PARTY = 4;

/** Returns the name that begins at a word according to the gazetteers and patterns. */
export function nameByRules(reader: DocumentReader, at: number): DraftName | undefined {
  return organisationByKind(reader, at) ?? partyAt(reader, at) ?? nameAt(reader, at);
}

/** Returns the party whose name begins at a word and ends with a lower-case head: "the Christian Democratic party". */
function partyAt(reader: DocumentReader, at: number): DraftName | undefined {
  // The nationality is not part of the name: "the British Conservative party".
  if (!reader.isCapital(at) || reader.isDemonym(at)) return undefined;
  let end = at;
  while (end < at + LONGEST_PARTY && reader.isCapital(end) && reader.sameSentence(at, end)) end += 1;
  if (reader.text(end) !== 'party' || !PARTY_WORDS.has(reader.text(end - 1)) || !reader.sameSentence(at, end))
    return undefined;
  return reader.isFunctionWord(at) && reader.isFirst(at) && end > at + 1
    ? undefined
    : span(at, end + 1, 'ORG', 0.95);
}

/** Returns a single unlisted word whose context marks it as an organisation: "the alliance Sumar", "chief executive of ADNOC". */
function organisationByKind(reader: DocumentReader, at: number): DraftName | undefined {
  if (!reader.isCapital(at) || reader.isFirst(at) || reader.isCapital(at + 1) || reader.phraseAt(at))
    return undefined;
  if (reader.text(at).length < 3 || reader.isFunctionWord(at) || reader.isCalendar(at) || reader.isTitle(at))
    return undefined;
  const before = reader.sameSentence(at - 1, at) ? reader.text(at - 1) : '';
  const isOffice = before === 'of' && ORGANISATION_OFFICES.has(reader.lower(at - 2));
  const isKind = ORGANISATION_KINDS.has(before) || isOffice || isBeforeKind(reader, at);
  return isKind ? span(at, at + 1, 'ORG', 0.95) : undefined;
}

/** Returns whether the noun after a word states that it is the name of an organisation: "the Joen chain". */
function isBeforeKind(reader: DocumentReader, at: number): boolean {
  if (!NAMED_KINDS.has(reader.text(at + 1)) || !reader.sameSentence(at - 1, at + 1)) return false;
  if (!/^(?:the|its|their|['’]s)$/.test(reader.text(at - 1))) return false;
  return !reader.isForename(at) && !reader.isSurname(at);
}

function nameAt(reader: DocumentReader, at: number): DraftName | undefined {
  if (!mayBeginName(reader, at)) return undefined;
  const organisation = organisationEnd(reader, at) ?? at;
  const place = placeEnd(reader, at) ?? at;
  const known = knownNameAt(reader, at);
  const longest = Math.max(organisation, place, known?.end ?? at);
  const isEmpty = longest === at;
  const person = personAt(reader, at);
  if (person && (isEmpty || outweighs(person, longest, known))) return person;
  if (isEmpty) return datelinePlaceAt(reader, at) ?? unlistedPlaceAt(reader, at);
  if (known?.end === longest) return span(at, longest, known.type, known.confidence);
  if (organisation !== longest) return span(at, longest, 'LOC', 0.75);
  return span(at, longest, 'ORG', isOfPlace(reader, at) ? 0.9 : 0.75);
}

/** Returns whether a body of a country or city begins at a word: "Bank of Lithuania". */
function isOfPlace(reader: DocumentReader, at: number): boolean {
  if (!ORGANISATION_OF.has(reader.text(at)) || reader.text(at + 1) !== 'of') return false;
  const sense = reader.phraseAt(reader.text(at + 2) === 'the' ? at + 3 : at + 2)?.sense;
  return sense?.country !== undefined || sense?.places?.[0]?.curated === true;
}

function mayBeginName(reader: DocumentReader, at: number): boolean {
  if (reader.blockedEnd(at) !== undefined) return false;
  if (reader.phraseAt(at)) return true;
  if (!reader.isCapital(at)) return false;
  return !reader.isFunctionWord(at) || reader.isForename(at) || beginsWithAdjective(reader, at);
}

/** Returns whether the word is an adjective that may begin the name of an organisation: "Western Digital". */
function beginsWithAdjective(reader: DocumentReader, at: number): boolean {
  return (
    ORGANISATION_ADJECTIVES.has(reader.text(at)) &&
    reader.isCapital(at + 1) &&
    reader.sameSentence(at, at + 1)
  );
}

/** Returns whether a person's name takes precedence over a shorter phrase at its start: "Paris Hilton". */
function outweighs(person: DraftName, otherEnd: number, known: KnownName | undefined): boolean {
  if (person.last + 1 <= otherEnd) return false;
  return known === undefined || known.end < otherEnd || known.isWeak || person.confidence > 0.8;
}

function span(first: number, end: number, type: NameType, confidence: number): DraftName {
  return { first, last: end - 1, type, confidence };
}
