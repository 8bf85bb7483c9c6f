import type { DocumentReader } from '../document/document-reader.ts';
import type { NameType } from '../document/draft.ts';
import { isLocative } from '../document/locative.ts';
import { ORDINARY_TITLES, ORDINARY_WORDS } from '../words/organisations.ts';
import { PLACE_NOUNS } from '../words/places.ts';
import { SAYING } from '../words/verbs.ts';

/** A known organisation or place whose name extends to word `end` (exclusive). */
export interface KnownName {
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
  /** Whether the phrase usually has another meaning. */
  readonly isWeak: boolean;
}

/** Returns the known organisation or place that begins at a word, if the context supports it. */
export function knownNameAt(reader: DocumentReader, at: number): KnownName | undefined {
  const phrase = reader.phraseAt(at);
  if (!phrase) return undefined;
  const { sense, end } = phrase;
  if (sense.organisation && !sense.country) {
    if (sense.places && isLocative(reader, at)) return { end, type: 'LOC', confidence: 0.8, isWeak: false };
    if (mayBeOrdinary(reader, at, end)) return undefined;
    return { end, type: 'ORG', confidence: 0.95, isWeak: false };
  }
  const place = sense.places?.[0];
  if (!place || sense.country) return undefined;
  if (place.curated) return { end, type: 'LOC', confidence: 0.95, isWeak: false };
  if (place.isRegion && isStateOfPolitician(reader, at, end))
    return { end, type: 'LOC', confidence: 0.95, isWeak: false };
  if (!supportsPlace(reader, at, end, place.weight)) return undefined;
  return { end, type: 'LOC', confidence: 0.8, isWeak: place.weight < 1000 };
}

/** Returns whether a region is next to a politician: "Vermont Sen. Ann Field", "Ann Field of Kentucky". */
function isStateOfPolitician(reader: DocumentReader, at: number, end: number): boolean {
  if (!reader.isCapital(at)) return false;
  if (reader.sameSentence(at, end) && /^(?:Gov|Rep|Sen)\.?$/.test(reader.text(end))) return true;
  return (
    reader.lower(at - 1) === 'of' && reader.sameSentence(at - 2, at) && reader.nameAt(at - 2)?.type === 'PER'
  );
}

/** Returns whether a known name, words `[at, end)`, is also an ordinary word: "Shell", "Meta". */
export function isOrdinaryWord(reader: DocumentReader, at: number, end: number): boolean {
  return end - at === 1 && ORDINARY_WORDS.has(reader.text(at));
}

/**
 * Returns whether a known name that is also an ordinary word may be the ordinary word, capitalised because it begins a
 * sentence.
 */
function mayBeOrdinary(reader: DocumentReader, at: number, end: number): boolean {
  // "The Australian medical mission", "The sun rose"
  if (end - at === 2 && reader.text(at) === 'The' && reader.isFirst(at))
    return ORDINARY_TITLES.has(reader.text(at + 1)) && !SAYING.has(reader.text(end));
  if (!isOrdinaryWord(reader, at, end)) return false;
  return reader.isFirst(at) && reader.text(at).toUpperCase() !== reader.text(at);
}

/**
 * Returns whether the context supports a city or province with a common name. `weight` is the population in thousands.
 */
function supportsPlace(reader: DocumentReader, at: number, end: number, weight: number): boolean {
  if (!reader.isCapital(at) || reader.text(at).length < 3) return false;
  if (end - at > 1 && weight > 1000) return true;
  if (reader.isFunctionWord(at) || reader.isCalendar(at) || reader.isTitle(at)) return false;
  const next = reader.sameSentence(at, end) ? reader.text(end) : '';
  if (PLACE_NOUNS.has(next)) return true;
  if (reader.isCapital(end) && reader.sameSentence(at, end) && next !== '' && !reader.isTitle(end)) {
    if (!isLocative(reader, at) || reader.isForename(at)) return false;
  }
  if (isLocative(reader, at)) return true;
  if (next === ',' && reader.isCountryOrDemonym(end + 1)) return !reader.isDemonym(end + 1);
  if (end - at > 1) return weight > 100;
  const isName = reader.isForename(at) || reader.isSurname(at);
  return weight > (isName ? 2000 : 400) && !reader.isFirst(at);
}
