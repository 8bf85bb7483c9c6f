import { abbreviatedDivision, fold } from '../../../gazetteer/index.ts';
import { type Document, textOf } from '../../document/document.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import { type Draft, nameAt } from '../../document/draft.ts';
import { isLocative } from '../../document/locative.ts';
import type { Sense } from '../../document/phrase-index.ts';
import { isAmericanGeorgia, isGeorgia } from '../countries/georgia.ts';
import { isCounty, locatesInCountry } from './locates.ts';
import { regionNamed } from './region.ts';
import { dominantOf } from './size.ts';

/** A name in the text that is evidence for a country, and possibly for one of its divisions. Words `[first, last]`. */
interface Clue {
  readonly country: string;
  readonly division: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Whether the words before the name state a location, so that other places in the sentence are probably there, too. */
  readonly isLocation: boolean;
}

/** The maximum number of clues in a sentence. It bounds the time for sentences with thousands of names. */
const MOST_CLUES = 40;

/** The minimum number of clues that determine the main country of an article. */
const LEAST_CLUES = 2;

/**
 * The minimum ratio of the clues for the main country to those for any other country, if the main country is certain.
 */
const DOMINANCE = 3;

/** Returns the key of a division of a country. */
const divisionKey = (country: string, division: string): string => `${country}.${division}`;

/** The countries and divisions for which the names in an article are evidence. */
export class Evidence {
  readonly #document: Document;
  readonly #clues = new Map<number, Clue[]>();
  readonly #countries = new Map<string, number>();
  readonly #divisions = new Map<string, number>();
  /** The number of clues for each country and division, by the name that is the clue. */
  readonly #byName = new Map<string, number>();
  #most = 0;
  /** The country with the most clues, and the number of clues for the country with the second most. */
  #main: string | undefined;
  #rivals = 0;
  /** Whether "Georgia" is the US state. */
  #isAmerican = false;

  constructor(draft: Draft, reader: DocumentReader) {
    this.#document = draft.document;
    const { pieces } = draft.document;
    const georgias: number[] = [];
    for (const { first, last, sense } of draft.matches) {
      const from = pieces[first]?.word;
      const to = pieces[last]?.word;
      if (from === undefined || to === undefined || sense.blocked) continue;
      const type = nameAt(draft, from)?.type;
      if (type === 'PER' || draft.isShortForm[from] === 1) continue;
      const where = whereOf(sense, type === 'LOC');
      if (!where || !reader.isCapital(from)) continue;
      if (isGeorgia(reader.text(from)) && from === to) georgias.push(from);
      else this.#add(reader, from, to, where.country, where.division, sense);
    }
    this.#addStates(draft, reader);
    this.#addCounties(draft, reader);
    this.#addGeorgias(draft, reader, georgias);
    this.#findMain();
  }

  /**
   * The main country of the article for a place whose country the text does not state; undefined if the country is
   * uncertain. A country with far more clues than every other country is certain, except in a sentence that locates
   * something elsewhere. Otherwise, the sentence or the one before it must have clues for the main country only.
   */
  mainCountryFor(sentence: number): string | undefined {
    const main = this.#main;
    if (main === undefined) return undefined;
    const isMain = ({ country }: Clue) => country === main;
    const clues = this.#clues.get(sentence) ?? [];
    if (this.#rivals * DOMINANCE <= this.#most)
      return clues.every(({ isLocation }) => !isLocation) || clues.some(isMain) ? main : undefined;
    const near = clues.length > 0 ? clues : (this.#clues.get(sentence - 1) ?? []);
    return near.length > 0 && near.every(isMain) ? main : undefined;
  }

  #findMain(): void {
    for (const [country, count] of this.#countries) {
      if (count === this.#most && this.#main === undefined) this.#main = country;
      else this.#rivals = Math.max(this.#rivals, count);
    }
    if (this.#most < LEAST_CLUES || this.#rivals === this.#most) this.#main = undefined;
  }

  get isEmpty(): boolean {
    return this.#most === 0;
  }

  /**
   * Returns the share of a country, from 0 to 1, in comparison with the most mentioned country. The clues that a name
   * gives by itself are not counted.
   */
  shareOf(country: string, name: string): number {
    const own = this.#byName.get(`${name}|${country}`) ?? 0;
    return this.#most === 0 ? 0 : ((this.#countries.get(country) ?? 0) - own) / this.#most;
  }

  /** Returns whether the article mentions a division by another name than the given one. */
  hasDivision(country: string, division: string, name: string): boolean {
    if (division === '') return false;
    const key = divisionKey(country, division);
    return (this.#divisions.get(key) ?? 0) > (this.#byName.get(`${name}|${key}`) ?? 0);
  }

  /** Returns the clues in a sentence, except those in words `[first, last]`. */
  inSentence(sentence: number, first: number, last: number): readonly Clue[] {
    return (this.#clues.get(sentence) ?? []).filter((clue) => clue.last < first || clue.first > last);
  }

  /** Adds clues for the abbreviated states and provinces after the names of places: "Caddo, Okla." */
  #addStates(draft: Draft, reader: DocumentReader): void {
    for (const { last, type } of draft.names) {
      if (type !== 'LOC' || !/^[,(]$/.test(reader.text(last + 1))) continue;
      const at = last + 2;
      // "N. H." is two words.
      const second = reader.text(at + 1);
      const pair = second ? abbreviatedDivision(`${reader.text(at)}${second}`) : undefined;
      const found = pair ?? abbreviatedDivision(reader.text(at));
      if (!found || !reader.sameSentence(last, at)) continue;
      const region = regionNamed(draft.phrases, found.name, found.countryCode);
      this.#add(reader, at, pair ? at + 1 : at, found.countryCode, region?.division ?? '', {});
    }
  }

  /**
   * Adds clues for the United States if the article mentions counties ("Lund County") and no other country. In other
   * countries with such names, news articles name the country.
   */
  #addCounties(draft: Draft, reader: DocumentReader): void {
    for (const country of this.#countries.keys()) if (country !== 'US') return;
    for (const { first, last, type } of draft.names) {
      if (type === 'LOC' && isCounty(reader, first, last)) this.#add(reader, first, last, 'US', '', {});
    }
  }

  /** Adds clues for Georgia or for the US state with this name. The other clues decide which one it is. */
  #addGeorgias(draft: Draft, reader: DocumentReader, words: readonly number[]): void {
    if (words.length === 0) return;
    this.#isAmerican = isAmericanGeorgia(draft.document.body, this.#countries, this.#countries.has('US'));
    const state = this.#isAmerican ? regionNamed(draft.phrases, 'Georgia', 'US') : undefined;
    for (const at of words) {
      const sense = reader.phraseAt(at)?.sense ?? {};
      this.#add(reader, at, at, this.resolved('GE'), state?.division ?? '', sense);
    }
  }

  /** Returns the code of the country in which a country with an ambiguous name is: the state of Georgia is in the US. */
  resolved(code: string): string {
    return code === 'GE' && this.#isAmerican ? 'US' : code;
  }

  #add(
    reader: DocumentReader,
    first: number,
    last: number,
    country: string,
    division: string,
    sense: Sense,
  ): void {
    const sentence = reader.words[first]?.sentence ?? 0;
    const isLocation = sense.country
      ? locatesInCountry(reader, first, last, sense.country.how)
      : isLocative(reader, first);
    const clues = this.#clues.get(sentence) ?? [];
    if (clues.length < MOST_CLUES) clues.push({ country, division, first, last, sentence, isLocation });
    this.#clues.set(sentence, clues);
    const name = first === last ? reader.folded(first) : fold(textOf(this.#document, first, last));
    this.#count(country, division, name);
  }

  #count(country: string, division: string, name: string): void {
    add(this.#byName, `${name}|${country}`);
    this.#most = Math.max(this.#most, add(this.#countries, country));
    if (division === '') return;
    const key = divisionKey(country, division);
    add(this.#byName, `${name}|${key}`);
    add(this.#divisions, key);
  }
}

/** Adds 1 to a count and returns the sum. */
function add(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/**
 * Returns the country and division that a known phrase denotes. The name of a place counts only if one place with the
 * name is far larger than those in other countries.
 */
function whereOf(sense: Sense, isPlace: boolean): { country: string; division: string } | undefined {
  if (sense.country) return { country: sense.country.code, division: '' };
  if (sense.seat) return { country: sense.seat, division: '' };
  if (!sense.places || !isPlace) return undefined;
  const place = dominantOf(sense.places);
  const country = place?.entity.countryCode;
  if (!place || !country) return undefined;
  const isDivision = place.isRegion || sense.places.every(({ entity }) => entity.key === place.entity.key);
  return { country, division: isDivision ? place.division : '' };
}
