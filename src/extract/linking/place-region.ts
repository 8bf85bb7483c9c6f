import { usState } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName } from '../document/draft.ts';
import { PLACE_LINKS } from '../words/places.ts';

/** The region that the words after a place's name state. */
export interface Region {
  /** The ISO 3166-1 alpha-2 code of the region's country. */
  readonly code: string;
  /** Whether the place is the region itself: "Washington state". */
  readonly isPlaceItself: boolean;
}

/** The minimum population of a city whose name identifies the city's country, in thousands. */
const KNOWN_CITY = 300;

/** Returns the region in "Paris, Texas", "Valencia, Venezuela" and "Washington state". */
export function regionAfter(reader: DocumentReader, name: DraftName): Region | undefined {
  const next = name.last + 1;
  if (!reader.sameSentence(name.last, next)) return undefined;
  if (reader.lower(next) === 'state') {
    const places = reader.phraseAt(name.first)?.sense.places;
    const code = places?.find((place) => place.isRegion)?.entity.countryCode;
    return code ? { code, isPlaceItself: true } : undefined;
  }
  const at = next + 1;
  if (reader.text(next) !== ',' || !reader.sameSentence(name.last, at)) return undefined;
  if (usState(reader.text(at))) return { code: 'US', isPlaceItself: false };
  const known = reader.phraseAt(at);
  if (!known || reader.isDemonym(at)) return undefined;
  // A region is followed by punctuation or the end of the sentence. "in Paris, Mexico and Rome" is a list of places.
  const after = reader.sameSentence(name.last, known.end) ? reader.text(known.end) : '';
  if (!/^[,.)(—–-]?$/.test(after)) return undefined;
  const region = known.sense.places?.find((place) => place.isRegion);
  const code = known.sense.country?.code ?? region?.entity.countryCode;
  if (!code) return undefined;
  const isAmerican = reader.text(at) === 'Georgia' && isIn(reader, name, 'US');
  return { code: isAmerican ? 'US' : code, isPlaceItself: false };
}

function isIn(reader: DocumentReader, name: DraftName, code: string): boolean {
  const places = reader.phraseAt(name.first)?.sense.places;
  return places?.some(({ entity }) => entity.countryCode === code) === true;
}

/**
 * Returns the country of a place that is in no gazetteer. The country can be stated after the name, before the name or
 * in the name.
 */
export function countryNear(reader: DocumentReader, name: DraftName): string | undefined {
  return countryAfter(reader, name) ?? countryBefore(reader, name) ?? countryIn(reader, name);
}

function countryAfter(reader: DocumentReader, { last }: DraftName): string | undefined {
  for (let at = last + 1; at < last + 6 && reader.sameSentence(last, at); at += 1) {
    const code = countryAt(reader, at);
    if (code) return code;
    if (!PLACE_LINKS.has(reader.lower(at))) break;
  }
  return undefined;
}

function countryBefore(reader: DocumentReader, { first }: DraftName): string | undefined {
  for (let at = first - 1; at > first - 5 && reader.sameSentence(first, at); at -= 1) {
    for (let start = at; start > at - 3 && start >= 0; start -= 1) {
      const code = reader.phraseAt(start)?.end === at + 1 ? countryAt(reader, start) : undefined;
      if (code) return code;
    }
  }
  return undefined;
}

function countryIn(reader: DocumentReader, { first, last }: DraftName): string | undefined {
  for (let at = first; at <= last; at += 1) {
    const code = countryAt(reader, at);
    if (code) return code;
  }
  return undefined;
}

/** Returns the country of the known phrase that begins at a word. */
function countryAt(reader: DocumentReader, at: number): string | undefined {
  const sense = reader.phraseAt(at)?.sense;
  if (sense?.country) return sense.country.code;
  const place = sense?.places?.[0];
  const isKnown = place !== undefined && (place.curated || place.weight > KNOWN_CITY);
  return isKnown ? (place.entity.countryCode ?? undefined) : undefined;
}
