import { isStatespersonSurname } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName, NameType } from '../document/draft.ts';
import { isListed, isLocative } from '../document/locative.ts';
import type { Sense } from '../document/phrase-index.ts';
import { PRONOUNS } from '../words/function-words.ts';
import { ORGANISATION_HEADS } from '../words/organisations.ts';
import { OTHER_HEADS, STORM_HEADS } from '../words/other-names.ts';
import { ORDINARY_NAMES } from '../words/people.ts';
import { PLACE_HEADS } from '../words/places.ts';
import { SAYING } from '../words/verbs.ts';
import { headOf, isNoOrganisation, isPartOfOther } from './organisations/other-kinds.ts';
import { isOrganisationInstead } from './organisations/unlisted-organisation.ts';
import { TITLED } from './people/person-confidence.ts';
import { personAt } from './people/person-patterns.ts';
import { isPlaceNamed, isTownWithState } from './place-patterns.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

/** Prepositions before a place that are seldom before a person. */
const INSIDE = new Set([
  'across',
  'around',
  'at',
  'entered',
  'in',
  'near',
  'on',
  'outside',
  'through',
  'throughout',
]);
/** Below this confidence, rules may override the tagger. */
const UNSURE = 0.98;
/** Above this confidence, the words of a name do not override the tagger. */
const SURE = 0.95;
/** From this confidence, a gazetteer of small places does not override the tagger. */
const LIKELY = 0.7;
/** Below this confidence, weak evidence may override the tagger. */
const DOUBTFUL = 0.5;

/**
 * Returns the type of a name that the tagger found, corrected by the gazetteers and the context; undefined if it is
 * not a name. `families` are the last words of the full names of people.
 */
export function correctedType(
  reader: DocumentReader,
  name: DraftName,
  families: ReadonlySet<string>,
): NameType | undefined {
  const { first, last, type, confidence } = name;
  if (first === last && PRONOUNS.has(reader.text(first))) return undefined;
  if (STORM_HEADS.has(reader.text(first)) || STORM_HEADS.has(reader.text(first - 1))) return undefined;
  const known = reader.phraseAt(first);
  const sense = known?.end === last + 1 ? known.sense : undefined;
  const around = reader.phraseAround(first, last)?.sense;
  // The words are part of the name of a known organisation, or of a country: "Sri" in "Sri Lanka".
  if (around?.organisation && !around.places) return undefined;
  // "Electric Company" after "Pacific Gas and": the name of the known company takes precedence.
  if (type === 'ORG' && overlapsKnown(reader, first, last)) return undefined;
  if (around?.country && type === 'PER') return undefined;
  if (isPersonInstead(reader, name, sense)) return 'PER';
  if (type !== 'ORG' && isOrganisationInstead(reader, name, sense)) return 'ORG';
  if (type === 'PER') {
    const isSurname = first === last && families.has(reader.text(last));
    if (isSurname && confidence >= LIKELY) return 'PER';
    const isPlace = isPlaceInstead(reader, name, sense) || (!isSurname && isDoubtfulInPlace(reader, name));
    return isPlace ? 'LOC' : 'PER';
  }
  if (sense?.country) return isTownWithState(reader, last) ? 'LOC' : undefined;
  if (sense?.seat) return undefined;
  if (sense?.organisation) return sense.places && isLocative(reader, first) ? 'LOC' : 'ORG';
  if (type === 'LOC' && ((reader.blockedEnd(first) ?? 0) > last || around?.country)) return undefined;
  const head = reader.text(type === 'ORG' ? headOf(reader, first, last) : last);
  if (last > first && OTHER_HEADS.has(head) && !ORGANISATION_HEADS.has(head)) return undefined;
  if (sense?.places?.[0]?.isCapital) return 'LOC';
  if (type !== 'ORG') return type;
  const isPlace =
    isLocative(reader, first) ||
    isAfterPlace(reader, first) ||
    reader.isTitle(last + 1) ||
    (sense?.places?.[0]?.isRegion === true && reader.isPossessive(last + 1));
  if (sense?.places && confidence < UNSURE && isPlace) return 'LOC';
  return isNoOrganisation(reader, first, last) || isPartOfOther(reader, first, last) ? undefined : 'ORG';
}

/** Returns whether a known place and a conjunction are before a word: "in Jerusalem and Tel Aviv". */
function isAfterPlace(reader: DocumentReader, at: number): boolean {
  const before = reader.phraseAt(at - 2);
  return (
    /^(?:and|or)$/.test(reader.text(at - 1)) && before?.sense.places !== undefined && before.end === at - 1
  );
}

/** Returns whether a known organisation begins before words `[first, last]` and ends in them, or begins in them and ends after. */
function overlapsKnown(reader: DocumentReader, first: number, last: number): boolean {
  if (!reader.phraseAt(first) && reader.phraseAround(first, first)?.sense.organisation) return true;
  return (
    last > first &&
    reader.phraseAround(last, last)?.sense.organisation !== undefined &&
    !endsKnown(reader, last)
  );
}

/** Returns whether the known phrase that contains a word ends with it. */
function endsKnown(reader: DocumentReader, last: number): boolean {
  return reader.phraseAround(last, last)?.end === last + 1;
}

function isPersonInstead(
  reader: DocumentReader,
  { first, last, type, confidence }: DraftName,
  sense: Sense | undefined,
): boolean {
  const person = type === 'PER' ? undefined : personAt(reader, first);
  // A name after an office is a person, even if the tagger is confident of another type.
  if (
    person?.last === last &&
    (person.confidence >= TITLED || (confidence < UNSURE && isDescribed(reader, first, last)))
  )
    return true;
  if (confidence >= DOUBTFUL || type === 'PER' || sense) return false;
  return isBuiltAsPerson(reader, first, last) && !isPlaceNamed(reader, first);
}

/** Returns whether the context describes a person: "said Hichem Abu Chkiouat, the civil aviation minister", "Gibran Raka, 36,". */
function isDescribed(reader: DocumentReader, first: number, last: number): boolean {
  if (last === first || last - first > 3) return false;
  for (let at = first; at <= last; at += 1) {
    if (ORGANISATION_HEADS.has(reader.text(at)) || reader.phraseAt(at)?.sense.organisation) return false;
  }
  if (reader.text(last + 1) !== ',') return false;
  // "its acting director, Luseta Laso Mana,"
  if (reader.text(first - 1) === ',' && titleEndingAt(reader, first - 2)) return true;
  if (SAYING.has(reader.text(last + 2))) return true;
  if (/^[1-9]\d$/.test(reader.text(last + 2)) && /^[,.;]$/.test(reader.text(last + 3))) return true;
  const at = /^(?:the|an?)$/.test(reader.lower(last + 2)) ? last + 3 : last + 2;
  const title = titleStartingAt(reader, at);
  // "After Lundham, critics say"
  return title !== undefined && !title.isPlural && !reader.isPossessive(title.last + 1);
}

/**
 * Returns whether two words are a listed given name and a listed surname, and neither is the head of an organisation or
 * an ordinary word: "Denzel Washington". One listed word is not enough: bands and quarters of cities have one, too.
 */
function isBuiltAsPerson(reader: DocumentReader, first: number, last: number): boolean {
  if (last !== first + 1 || reader.lower(first - 1) === 'the') return false;
  if (ORGANISATION_HEADS.has(reader.text(first)) || ORGANISATION_HEADS.has(reader.text(last))) return false;
  // "Haifa Street", "Kenya Law"
  if (PLACE_HEADS.has(reader.text(last)) || reader.isCountryOrDemonym(first)) return false;
  if (isInside(reader, first)) return false;
  const isGiven = reader.isForename(first) && !ORDINARY_NAMES.has(reader.text(first));
  return isGiven && reader.isSurname(last);
}

/**
 * Returns whether a name that the tagger classified as a person is a place. Its last word is the head of a place name
 * ("Martin Luther King Boulevard"), the words before it state it ("the province of Khan"), or it is a known place without
 * evidence of a person ("Khan Younis").
 */
function isPlaceInstead(
  reader: DocumentReader,
  { first, last, confidence }: DraftName,
  sense: Sense | undefined,
): boolean {
  // "George Strait" is a person: a given name and one more word, of which the tagger is almost sure.
  const isSurePerson = last === first + 1 && confidence > SURE && reader.isForename(first);
  // "in Lund, Ohio"
  if (first === last && isLocative(reader, first) && isTownWithState(reader, last)) return true;
  if (last > first && PLACE_HEADS.has(reader.text(last)) && !reader.isSurname(last)) return !isSurePerson;
  if (confidence < SURE && isPlaceNamed(reader, first)) return true;
  const place = sense?.places?.[0];
  return (
    confidence < UNSURE &&
    place !== undefined &&
    // The name of a small town is more often a surname, unless a preposition of place is before it.
    (place.curated || confidence < DOUBTFUL || isLocative(reader, first)) &&
    !reader.isSurname(last) &&
    !isStatespersonSurname(reader.folded(last)) &&
    !reader.isForename(first) &&
    !titleEndingAt(reader, first - 1)
  );
}

/**
 * Returns whether the words before a name show that it is a place: "on Lund Lane". A name that begins with a given name
 * is not a place.
 */
function isInside(reader: DocumentReader, first: number): boolean {
  return (INSIDE.has(reader.lower(first - 1)) || isListed(reader, first)) && !reader.isForename(first);
}

/** Returns whether a name that may be that of a person is the name of a place: "at Lundham". */
const isDoubtfulInPlace = (reader: DocumentReader, { first, confidence }: DraftName): boolean =>
  confidence < DOUBTFUL && isInside(reader, first);
