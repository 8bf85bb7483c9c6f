import { abbreviatedDivision, type KnownPlace } from '../../../gazetteer/index.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import type { PhraseIndex } from '../../document/phrase-index.ts';
import { PLACE_LINKS, REGION_LINKS } from '../../words/places.ts';
import type { Evidence } from './evidence.ts';
import { regionNamed, type StatedRegion } from './region.ts';
import { dominantOf, largestOf } from './size.ts';

/** A region and the position after it. */
interface Found extends StatedRegion {
  readonly end: number;
}

/** The maximum number of words between a place and its region. */
const MOST_LINKS = 7;

/**
 * Finds the regions that are stated next to the names of places: "Paris, Texas", "Springfield (Ill.)", "a town in the
 * north of Peru" and "the Danish port of Ribe".
 */
export class RegionFinder {
  readonly #reader: DocumentReader;
  readonly #phrases: PhraseIndex;
  readonly #evidence: Evidence;

  constructor(reader: DocumentReader, phrases: PhraseIndex, evidence: Evidence) {
    this.#reader = reader;
    this.#phrases = phrases;
    this.#evidence = evidence;
  }

  /** Returns the region after a name. `places` are the known places with the name. */
  after(name: DraftName, places: readonly KnownPlace[]): StatedRegion | undefined {
    const reader = this.#reader;
    const next = name.last + 1;
    if (!reader.sameSentence(name.last, next)) return undefined;
    if (reader.lower(next) === 'state') {
      const region = places.find(({ isRegion }) => isRegion);
      const country = region?.entity.countryCode;
      if (region && country) return { country, division: region.division, isPlaceItself: true };
    }
    return this.#afterMark(name, next, places) ?? this.#afterLinks(name, next);
  }

  /** Returns the region in "Paris, Texas", "Paris (Texas)" and "Paris, Tex." */
  #afterMark(name: DraftName, next: number, places: readonly KnownPlace[]): StatedRegion | undefined {
    const reader = this.#reader;
    const mark = reader.text(next);
    const at = next + 1;
    if ((mark !== ',' && mark !== '(') || !reader.sameSentence(name.last, at)) return undefined;
    const region = this.#abbreviationAt(at) ?? this.#regionAt(at, places);
    if (!region) return undefined;
    const after = reader.sameSentence(name.last, region.end) ? reader.text(region.end) : '';
    if (mark === '(') return after === ')' || after === '' ? region : undefined;
    // "in Paris, Mexico and Rome" is a list of places. In a list, only a known place in the region has the region.
    if (reader.isCapital(region.end)) return undefined;
    // A state is in no other state of its country: "Nevada, Oregon, and Hawaii" is a list.
    const isList = this.#isList(region, after) || places.some((place) => isOtherDivision(place, region));
    return isList && !places.some((place) => isIn(place, region)) ? undefined : region;
  }

  /** Returns whether the words after a region show that it is an item of a list: "and", a capital, a possessive mark. */
  #isList({ end, country }: Found, after: string): boolean {
    const reader = this.#reader;
    if (/^(?:and|or|&)$/.test(after) || isOwner(after)) return true;
    if (after !== ',') return false;
    if (/^(?:and|or)$/.test(reader.text(end + 1))) return true;
    return reader.isCapital(end + 1) && !reader.isCalendar(end + 1) && !this.#isCountry(end + 1, country);
  }

  #shareOf({ country }: Found, at: number): number {
    return this.#evidence.shareOf(country, this.#reader.folded(at));
  }

  #isCountry(at: number, code: string): boolean {
    return this.#reader.phraseAt(at)?.sense.country?.code === code;
  }

  #abbreviationAt(at: number): Found | undefined {
    const reader = this.#reader;
    // "W. Va." and "N. H." are two words.
    const pair = abbreviatedDivision(`${reader.text(at)}${reader.text(at + 1)}`);
    const found = pair ?? abbreviatedDivision(reader.text(at));
    if (!found) return undefined;
    const { name, countryCode } = found;
    const end = pair ? at + 2 : at + 1;
    return { country: countryCode, division: this.#divisionOf(name, countryCode), isPlaceItself: false, end };
  }

  #divisionOf(name: string, country: string): string {
    return regionNamed(this.#phrases, name, country)?.division ?? '';
  }

  /** Returns the country or region that begins at a word. Of several regions, prefers one that has a place with the name. */
  #regionAt(at: number, places: readonly KnownPlace[]): Found | undefined {
    const reader = this.#reader;
    const known = reader.phraseAt(at);
    if (!known || !reader.isCapital(at) || reader.isDemonym(at)) return undefined;
    const { sense, end } = known;
    const regions = (sense.places ?? []).flatMap((place): Found[] => {
      const { countryCode } = place.entity;
      if (!countryCode || !place.isRegion) return [];
      return [{ country: countryCode, division: place.division, isPlaceItself: false, end }];
    });
    if (sense.country)
      regions.unshift({ country: sense.country.code, division: '', isPlaceItself: false, end });
    const supported = regions.find((region) => places.some((place) => isIn(place, region)));
    if (supported) return supported;
    // "Georgia" is a country and a state.
    const [first] = [...regions].sort((a, b) => this.#shareOf(b, at) - this.#shareOf(a, at));
    // "Hanover" is also a parish of Jamaica. Without a known place there, the name denotes the largest place.
    const largest = largestOf(sense.places ?? []);
    return sense.country || largest?.isRegion ? first : undefined;
  }

  /** Returns the region in "Ribe in Denmark", "Ribe, a port in southern Denmark" and "Punjab province of Pakistan". */
  #afterLinks(name: DraftName, next: number): StatedRegion | undefined {
    const reader = this.#reader;
    let isLocated = false;
    for (let at = next; at < next + MOST_LINKS && reader.sameSentence(name.last, at); at += 1) {
      const word = reader.lower(at);
      if (isLocated) {
        const region = this.#regionAt(at, []);
        if (region) return region;
      }
      if (!PLACE_LINKS.has(word)) return undefined;
      isLocated ||= REGION_LINKS.has(word);
    }
    return undefined;
  }

  /** Returns the region in "Denmark's Ribe" and "the Danish port of Ribe". */
  before({ first }: DraftName): StatedRegion | undefined {
    const reader = this.#reader;
    for (let at = first - 1; at > first - 5 && at >= 0 && reader.sameSentence(first, at); at -= 1) {
      for (let start = at; start > at - 3 && start >= 0; start -= 1) {
        const known = reader.phraseAt(start);
        if (known?.end !== at + 1) continue;
        const code = known.sense.country?.code ?? dominantOf(known.sense.places ?? [])?.entity.countryCode;
        return code ? { country: code, division: '', isPlaceItself: false } : undefined;
      }
      if (!isLink(reader, at)) return undefined;
    }
    return undefined;
  }
}

const isOwner = (text: string): boolean => /^['’]s?$/.test(text);

const isLink = (reader: DocumentReader, at: number): boolean =>
  reader.isPossessive(at) ||
  (!reader.isCapital(at) && PLACE_LINKS.has(reader.lower(at)) && reader.text(at) !== ',');

const isOtherDivision = ({ entity, isRegion, division }: KnownPlace, region: StatedRegion): boolean =>
  isRegion &&
  entity.countryCode === region.country &&
  division !== '' &&
  region.division !== '' &&
  division !== region.division;

function isIn({ entity, division }: KnownPlace, region: StatedRegion): boolean {
  return (
    entity.countryCode === region.country &&
    (region.division === '' || division === '' || division === region.division)
  );
}

/** Abbreviations with one meaning: "Fla.", "Calif.", but not "Ill." or "N.H." */
const PRESS_FORM = /^(?:Ala|Ariz|Calif|Colo|Conn|Fla|Ky|Mich|Minn|Neb|Nev|Okla|Tenn|Tex|Va|Vt|Wis|Wyo)\.$/;

/**
 * Returns the full name of an abbreviated division that follows the name of a place and a comma or a bracket, or that can
 * be nothing else.
 */
export function expandedDivision(reader: DocumentReader, at: number, text: string): string | undefined {
  const mark = reader.text(at - 1);
  if (PRESS_FORM.test(text)) return abbreviatedDivision(text)?.name;
  return mark === ',' || mark === '(' ? abbreviatedDivision(text.replace(' ', ''))?.name : undefined;
}
