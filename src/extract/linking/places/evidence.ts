import { fold } from '../../../gazetteer/index.ts';
import type { MentionHow } from '../../../model/extraction.ts';
import { type Document, textOf } from '../../document/document.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import { type Draft, nameAt } from '../../document/draft.ts';
import { isLocative } from '../../document/locative.ts';
import type { Sense } from '../../document/phrase-index.ts';
import { LOCATED_BY, PLACE_NOUNS } from '../../words/places.ts';
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

/** The minimum number of clues that determine the only country of an article. */
const LEAST_CLUES = 2;

/** Returns the key of a division of a country. */
const divisionKey = (country: string, division: string): string => `${country}.${division}`;

/** The countries and divisions that the names in an article give evidence for. */
export class Evidence {
  readonly #document: Document;
  readonly #clues = new Map<number, Clue[]>();
  readonly #countries = new Map<string, number>();
  readonly #divisions = new Map<string, number>();
  /** The number of clues for each country and division, by the name that is the clue. */
  readonly #byName = new Map<string, number>();
  #most = 0;

  constructor(draft: Draft, reader: DocumentReader) {
    this.#document = draft.document;
    const { pieces } = draft.document;
    for (const { first, last, sense } of draft.matches) {
      const from = pieces[first]?.word;
      const to = pieces[last]?.word;
      if (from === undefined || to === undefined || sense.blocked) continue;
      const type = nameAt(draft, from)?.type;
      if (type === 'PER' || draft.isShortForm[from] === 1) continue;
      const where = whereOf(sense, type === 'LOC');
      if (where && reader.isCapital(from)) this.#add(reader, from, to, where.country, where.division, sense);
    }
  }

  /** The country of all clues, if all clues are for one country and there are several; otherwise undefined. */
  get onlyCountry(): string | undefined {
    const [country] = this.#countries.keys();
    return this.#countries.size === 1 && this.#most >= LEAST_CLUES ? country : undefined;
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

/** Returns whether the words next to the name of a country locate something there: "in Peru", "Peru's", "Peruvian village". */
function locatesInCountry(reader: DocumentReader, first: number, last: number, how: MentionHow): boolean {
  const next = reader.lower(last + 1);
  if (how === 'DEMONYM')
    return PLACE_NOUNS.has(next) || PLACE_NOUNS.has(reader.lower(last + 2)) || next === 'police';
  if (reader.isPossessive(last + 1)) return true;
  const before = reader.lower(first - 1);
  return LOCATED_BY.has(before === 'the' ? reader.lower(first - 2) : before);
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
