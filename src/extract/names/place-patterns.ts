import { abbreviatedDivision } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName } from '../document/draft.ts';
import { isLocative } from '../document/locative.ts';
import { OTHER_HEADS } from '../words/other-names.ts';
import { PARTICLES } from '../words/people.ts';
import {
  FACILITY_HEADS,
  LANDSCAPES,
  NAMED_PLACES,
  PLACE_FIRST,
  PLACE_HEADS,
  PLACE_NOUNS,
  STRONG_PLACE_NOUNS,
} from '../words/places.ts';

/** The maximum length of a place's name, in words. */
const LONGEST = 6;

/** Returns the end of the place or facility whose name begins at a word: "Vnukovo Airport", "Lake Chad". */
export function placeEnd(reader: DocumentReader, at: number): number | undefined {
  if (!reader.isCapital(at) || reader.isCalendar(at)) return undefined;
  if (PLACE_FIRST.has(reader.text(at)) && !reader.isTitle(at + 1)) {
    const end = capitalsEnd(reader, at + 1);
    if (end > at + 1 && end - at <= LONGEST) return end;
  }
  if (reader.isDemonym(at) || reader.isTitle(at)) return undefined;
  const end = capitalsEnd(reader, at);
  for (let head = Math.min(end, at + LONGEST) - 1; head > at; head -= 1) {
    const word = reader.text(head);
    if (!PLACE_HEADS.has(word)) continue;
    return reader.isCountryOrDemonym(at) && !FACILITY_HEADS.has(word) ? undefined : head + 1;
  }
  return undefined;
}

/** Returns the end of the run of capitalised words that begins at a word. */
function capitalsEnd(reader: DocumentReader, at: number): number {
  let end = at;
  while (end < at + LONGEST + 1 && reader.isCapital(end) && reader.sameSentence(at, end)) {
    if (reader.isCalendar(end)) break;
    end += 1;
  }
  return end;
}

const UPPER_CASE = /^\p{Lu}[\p{Lu}’'.-]{2,}$/u;

/** Returns the place of a dateline that begins the article: "DIAMNIADIO, Senegal, April 2 —". */
export function datelinePlaceAt(reader: DocumentReader, at: number): DraftName | undefined {
  let end = at;
  while (end < 3 && UPPER_CASE.test(reader.text(end)) && reader.sameSentence(at, end)) end += 1;
  if (at > 0 || end === 0 || reader.text(end) !== ',') return undefined;
  const isDateline = reader.phraseAt(end + 1)?.sense.country !== undefined || reader.isCalendar(end + 1);
  return isDateline ? { first: at, last: end - 1, type: 'LOC', confidence: 0.9 } : undefined;
}

/**
 * Returns a name of at most three words that no gazetteer contains, if its context marks it as a place: "in" or "near"
 * before it, or "region" after it.
 */
export function unlistedPlaceAt(reader: DocumentReader, at: number): DraftName | undefined {
  if (reader.phraseAt(at) || reader.isFirst(at) || reader.isTitle(at) || reader.isCalendar(at))
    return undefined;
  if (!reader.isCapital(at) || !/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(reader.text(at))) return undefined;
  let end = capitalsEnd(reader, at);
  const hasParticle = PARTICLES.has(reader.text(end)) && reader.isCapital(end + 1);
  if (hasParticle) end = capitalsEnd(reader, end + 1);
  if (end - at > 3) return undefined;
  if (OTHER_HEADS.has(reader.text(end - 1))) return undefined;
  const next = reader.text(end);
  if (isPlaceNamed(reader, at) || (LANDSCAPES.has(next) && isInThe(reader, at)))
    return { first: at, last: end - 1, type: 'LOC', confidence: 0.9 };
  const noun = PLACE_NOUNS.has(next) || PLACE_NOUNS.has(reader.text(end + 1));
  if (STRONG_PLACE_NOUNS.has(next) || (noun && isLocative(reader, at)))
    return { first: at, last: end - 1, type: 'LOC', confidence: 0.7 };
  if (!/^(?:in|near|outside)$/.test(reader.lower(at - 1))) return undefined;
  // "in Parliament" and "in English" are not places: the word after the name must also be one that can follow a place.
  return /^(?:[,.]|in|on|and|)$/.test(next)
    ? { first: at, last: end - 1, type: 'LOC', confidence: 0.55 }
    : undefined;
}

/** Returns whether the words before a name state that it is the name of a place: "the provinces of X". */
export const isPlaceNamed = (reader: DocumentReader, at: number): boolean =>
  reader.text(at - 1) === 'of' && NAMED_PLACES.has(reader.text(at - 2)) && reader.sameSentence(at - 2, at);

const isInThe = (reader: DocumentReader, at: number): boolean =>
  reader.text(at - 1) === 'the' &&
  /^(?:across|in|into|near|through|throughout)$/.test(reader.lower(at - 2)) &&
  reader.sameSentence(at - 2, at);

/** The countries whose towns can have the name of a country, followed by the name of a state or province. */
const WITH_STATES: ReadonlySet<string | null> = new Set(['AU', 'CA', 'US']);

/** Returns whether a state or province follows the name that ends at a word: "Lebanon, Pa.", "Peru, Indiana". */
export function isTownWithState(reader: DocumentReader, last: number): boolean {
  const at = last + 2;
  if (reader.text(last + 1) !== ',' || !reader.sameSentence(last, at)) return false;
  if (abbreviatedDivision(reader.text(at))) return true;
  const known = reader.phraseAt(at);
  if (!known || known.sense.country || /^(?:and|or)$/.test(reader.text(known.end))) return false;
  const place = known.sense.places?.[0];
  return place?.isRegion === true && WITH_STATES.has(place.entity.countryCode);
}
