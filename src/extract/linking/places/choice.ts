import type { KnownPlace } from '../../../gazetteer/index.ts';
import type { Evidence } from './evidence.ts';
import type { StatedRegion } from './region.ts';
import { dominantOf, largestOf } from './size.ts';

// The score of a place is the decimal logarithm of its population in thousands, plus these weights. They were set with
// labelled place names in news articles.

/** A capital or a hand-compiled place is better known than its population suggests. */
const LARGE_CAPITAL = 2;
const SMALL_CAPITAL = 1.2;
const CURATED = 0.7;
/** A sea, a continent or another place in no country. Few places have the same name. */
const NO_COUNTRY = 2;
const REGION = 0.3;
/** A place that is not the largest with its name in its country. */
const NAMESAKE = -1.1;
/** The country or division of the place in the same sentence, and elsewhere in the article. */
const COUNTRY_IN_SENTENCE = 1.4;
/** The addition if the sentence locates something in the country: "in Canada". */
const LOCATED = 0.8;
const COUNTRY_IN_ARTICLE = 0.4;
const COUNTRY_SHARE = 0.8;
const DIVISION_IN_SENTENCE = 2.6;
const DIVISION_IN_ARTICLE = 1.7;

/** The minimum population of a large capital, in thousands. */
const LARGE = 300;

/** The minimum population of a place, in thousands, that is chosen although no context supports it. */
const WELL_KNOWN = 100;
/** The same for a place that has no namesake in another country. */
const UNIQUE = 25;

/** The places in an article to which one name refers. */
export interface NamePosition {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Returns the largest place in a stated region, or the region itself. */
export function placeIn(region: StatedRegion, places: readonly KnownPlace[]): KnownPlace | undefined {
  const inCountry = places.filter(({ entity }) => entity.countryCode === region.country);
  if (region.isPlaceItself) return inCountry.find(({ isRegion, isCapital }) => isRegion && !isCapital);
  if (region.division === '') return largestOf(inCountry);
  const inDivision = inCountry.filter(({ division }) => division === region.division);
  return largestOf(inDivision) ?? largestOf(inCountry.filter(({ division }) => division === ''));
}

/**
 * Returns the place to which a name refers, according to the size of the places and the countries and divisions in the
 * article; undefined if the evidence is too weak. `name` is the folded name.
 */
export function chosenPlace(
  places: readonly KnownPlace[],
  occurrences: readonly NamePosition[],
  evidence: Evidence,
  name: string,
): KnownPlace | undefined {
  const clues = occurrences.flatMap(({ sentence, first, last }) =>
    evidence.inSentence(sentence, first, last),
  );
  let best: KnownPlace | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let support = 0;
  for (const place of places) {
    const context = contextOf(place, clues, evidence, name);
    const score = Math.log10(Math.max(place.population, 1)) + fameOf(place) + context;
    if (score <= most) continue;
    best = place;
    most = score;
    support = context;
  }
  if (!best || support > 0 || best.curated) return best;
  // If the article mentions other countries, the place must be far larger than its namesakes.
  if (best.population >= WELL_KNOWN && (evidence.isEmpty || dominantOf(places) === best)) return best;
  const { countryCode } = best.entity;
  const isUnique = places.every(({ entity }) => entity.countryCode === countryCode);
  return isUnique && best.population >= UNIQUE ? best : undefined;
}

function fameOf({ isCapital, curated, isRegion, entity, population }: KnownPlace): number {
  if (isCapital) return population >= LARGE ? LARGE_CAPITAL : SMALL_CAPITAL;
  if (curated) return entity.countryCode === null ? NO_COUNTRY : CURATED;
  if (isRegion) return REGION;
  return entity.key.endsWith(`|${entity.countryCode}`) ? 0 : NAMESAKE;
}

function contextOf(
  { entity: { countryCode }, division }: KnownPlace,
  clues: ReturnType<Evidence['inSentence']>,
  evidence: Evidence,
  name: string,
): number {
  if (countryCode === null) return 0;
  const share = evidence.shareOf(countryCode, name);
  let score = share > 0 ? COUNTRY_IN_ARTICLE + COUNTRY_SHARE * share : 0;
  const own = clues.filter(({ country }) => country === countryCode);
  if (own.length > 0) score += COUNTRY_IN_SENTENCE;
  if (own.some(({ isLocation }) => isLocation)) score += LOCATED;
  if (own.some((clue) => clue.division !== '' && clue.division === division)) score += DIVISION_IN_SENTENCE;
  else if (evidence.hasDivision(countryCode, division, name)) score += DIVISION_IN_ARTICLE;
  return score;
}
