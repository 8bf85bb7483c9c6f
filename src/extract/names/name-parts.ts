import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName, NameType } from '../document/draft.ts';
import { LEGISLATURES, OFFICE_HEADS, OPENING_WORDS, ORGANISATION_HEADS } from '../words/organisations.ts';
import { KIND_NOUNS, PLACE_HEADS } from '../words/places.ts';
import { correctedType } from './name-type.ts';
import { coordinatedParts } from './organisations/coordination.ts';
import { wholeEnd } from './organisations/organisation-end.ts';
import { personAt } from './people/person-patterns.ts';
import { titleEndingAt } from './titles.ts';

/** An attribute that states the place or owner of a company: "Ohio-based", "state-owned". */
const PLACE_PARTICIPLE = /-(?:backed|based|born|controlled|listed|owned|run)$/;

/**
 * Splits a name that the tagger found at possessives and offices, and corrects the type of each part: "United Nations
 * Secretary-General António Guterres" contains two names. `families` are the last words of the full names of people.
 */
export function partsOf(reader: DocumentReader, name: DraftName, families: ReadonlySet<string>): DraftName[] {
  const parts: DraftName[] = [];
  const { confidence } = name;
  let { type } = name;
  let first = firstOfName(reader, name);
  const last = extendedLast(reader, name);
  const isKnown = reader.phraseAt(first)?.end === last + 1;
  // "Bishop Lund School" and "Queen Ann Hall" are named after a bishop and a queen.
  const isNamedAfter =
    (type === 'ORG' && ORGANISATION_HEADS.has(reader.text(last))) ||
    (type === 'LOC' && last > first + 1 && PLACE_HEADS.has(reader.text(last)));
  for (let at = first; at < last && !isKnown; at += 1) {
    const isPossessive = at > first && isOwner(reader, first, at);
    if (!isPossessive && (isNamedAfter || !isOffice(reader, at, at === first, type))) continue;
    // "Ben Player" is a name.
    if (!isPossessive && type === 'PER' && at === first + 1 && reader.isForename(first)) continue;
    const before = isPossessive ? at : Math.max(first, titleEndingAt(reader, at)?.first ?? at);
    if (before > first)
      pushCorrected(parts, reader, families, {
        first,
        last: before - 1,
        type: isPossessive ? type : ownerType(reader, first, before),
        confidence,
      });
    first = at + 1;
    if (!isPossessive) type = type === 'LOC' ? 'LOC' : 'PER';
  }
  pushCorrected(parts, reader, families, {
    first,
    last: lastBeforeOffice(reader, first, last, type),
    type,
    confidence,
  });
  return parts;
}

/** Adds the coordinated parts of a name, with corrected types. */
function pushCorrected(
  parts: DraftName[],
  reader: DocumentReader,
  families: ReadonlySet<string>,
  part: DraftName,
): void {
  for (const single of coordinatedParts(reader, part)) {
    const type = correctedType(reader, single, families);
    if (type) parts.push({ ...single, type });
  }
}

/**
 * Returns the last word of a name of which the tagger may have found only the beginning, such as "Ministry of Health
 * and Welfare" or "Washington state". A common noun does not belong to a name: "Lund stadium".
 */
function extendedLast(reader: DocumentReader, { first, last, type }: DraftName): number {
  const known = reader.phraseAt(first);
  if (type === 'LOC' && known && known.end > last + 1 && known.sense.places) return known.end - 1;
  if (type === 'LOC' && last > first && known?.end !== last + 1 && KIND_NOUNS.has(reader.text(last)))
    return last - 1;
  return type === 'ORG' ? wholeEnd(reader, first, last + 1) - 1 : last;
}

/** Returns the first word of a name, without words that the tagger may include: "Once Congress", "Democratic Senate". */
function firstOfName(reader: DocumentReader, { first, last, type }: DraftName): number {
  if (type !== 'ORG' || last === first || reader.phraseAt(first)?.end === last + 1) return first;
  if (reader.isFirst(first) && OPENING_WORDS.has(reader.text(first))) return first + 1;
  if (PLACE_PARTICIPLE.test(reader.text(first))) return first + 1;
  // "Abu Dhabi-based Lund Agency"
  if (PLACE_PARTICIPLE.test(reader.text(first + 1)) && last > first + 1 && reader.isCapital(first + 2))
    return first + 2;
  // "the former leader of the United States Joe Lund"
  const rest = reader.phraseAt(first)?.end ?? first;
  if (
    rest > first &&
    reader.isCountryOrDemonym(first) &&
    reader.isForename(rest) &&
    personAt(reader, rest)?.last === last
  )
    return rest;
  if (last > first + 1 || !LEGISLATURES.has(reader.text(last))) return first;
  const isParty = /^(?:Democratic|Republican)$/.test(reader.text(first));
  // "Battleground Senate races", but not "Ohio Senate" or "State Senate"
  const isNoun = reader.text(last) === 'Senate' && reader.isFirst(first) && !reader.isKnown(first);
  return isParty || (isNoun && !ORGANISATION_HEADS.has(reader.text(first)) && reader.text(first) !== 'State')
    ? last
    : first;
}

/** Returns the type of words `[first, end)` before an office: "Ohio Governor X", "NATO Secretary-General X". */
function ownerType(reader: DocumentReader, first: number, end: number): NameType {
  const known = reader.phraseAt(first);
  return known?.end === end && known.sense.places && !known.sense.organisation ? 'LOC' : 'ORG';
}

/** Returns whether a country or place ends before a possessive mark: "Türkiye's Disaster Authority". */
function isOwner(reader: DocumentReader, first: number, mark: number): boolean {
  if (!reader.isPossessive(mark)) return false;
  const known = reader.phraseAt(first);
  return known?.end === mark && (known.sense.country ?? known.sense.places) !== undefined;
}

/** Returns whether a title ends at a word inside a name, and a person's name follows it. */
function isOffice(reader: DocumentReader, at: number, isFirst: boolean, type: NameType): boolean {
  if (!reader.isCapital(at + 1) && !/^(?:al|el|bin|de|van|von)\b/.test(reader.text(at + 1))) return false;
  // Words that are titles can also be parts of a person's name: "Dean Smith", "Martin Luther King".
  if (reader.isForename(at) || (!isFirst && reader.isSurname(at))) return false;
  // A duke has no surname: "Duke Ellington" is a name.
  if (isFirst && type === 'PER' && reader.isTitle(at)) return reader.lower(at) !== 'duke';
  const person = titleEndingAt(reader, at) ? personAt(reader, at + 1) : undefined;
  if (!person || !isFirst || person.last > at + 1) return person !== undefined;
  // "Justice Dept." and "King Missile": one word after a title at the start of an organisation must be a listed name.
  return reader.isForename(at + 1) || reader.isSurname(at + 1);
}

/**
 * Returns the last word before the office at the end of an organisation's name: "NATO" in "NATO Secretary-General" and
 * "Riverside Council" in "Riverside Council Leader".
 */
function lastBeforeOffice(reader: DocumentReader, first: number, last: number, type: NameType): number {
  if (type !== 'ORG' || last === first || !reader.isTitle(last)) return last;
  if (!reader.isCapital(last + 1) && !OFFICE_HEADS.has(reader.text(last))) return last;
  const office = titleEndingAt(reader, last);
  if (!office) return last;
  // Every capital before an office may be part of it: "Supreme Court Justice". The office begins after the head.
  for (let at = last - 1; at >= Math.max(first, office.first); at -= 1)
    if (ORGANISATION_HEADS.has(reader.text(at)) || LEGISLATURES.has(reader.text(at))) return at;
  return office.first > first ? office.first - 1 : last;
}
