import type { DocumentReader } from '../../document/document-reader.ts';
import { DIRECTIONS } from '../../words/places.ts';
import type { NamePosition } from './choice.ts';
import type { Evidence } from './evidence.ts';
import { dominantOf } from './size.ts';
import type { RegionFinder } from './stated-region.ts';

/**
 * Returns the country of a place that is in no gazetteer: the country that the name or the words before it state, or the
 * only country in which its sentences locate something, or the main country of the article.
 */
export function countryOfUnlisted(
  reader: DocumentReader,
  occurrences: readonly NamePosition[],
  regions: RegionFinder,
  evidence: Evidence,
): string | undefined {
  const [one] = occurrences;
  // "the West"
  if (!one || (one.first === one.last && DIRECTIONS.has(reader.lower(one.first)))) return undefined;
  return (
    countryIn(reader, one, evidence) ??
    first(
      occurrences,
      ({ first, last }) => regions.before({ first, last, type: 'LOC', confidence: 1 })?.country,
    ) ??
    first(occurrences, (occurrence) => countryOfSentence(occurrence, evidence)) ??
    first(occurrences, ({ sentence }) => evidence.mainCountryFor(sentence))
  );
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The minimum population of a city whose name, in the name of another place, identifies the country, in thousands. */
const KNOWN_CITY = 300;

/**
 * Returns the country in "Western Massachusetts", "Kabul Airport" and "Port of Dakar". A nationality in a name states no
 * country.
 */
function countryIn(
  reader: DocumentReader,
  { first, last }: NamePosition,
  evidence: Evidence,
): string | undefined {
  const from = DIRECTIONS.has(reader.lower(first)) ? first + 1 : first;
  for (let at = from; at <= last; at += 1) {
    const sense = reader.phraseAt(at)?.sense;
    if (!sense) continue;
    if (sense.country && sense.country.how !== 'DEMONYM') return evidence.resolved(sense.country.code);
    if (at > from && reader.lower(at - 1) !== 'of') continue;
    const code = dominantOf(sense.places ?? [], KNOWN_CITY)?.entity.countryCode;
    if (code) return code;
  }
  return undefined;
}

function countryOfSentence({ sentence, first, last }: NamePosition, evidence: Evidence): string | undefined {
  const clues = evidence.inSentence(sentence, first, last);
  const [clue] = clues;
  if (!clue || clues.some(({ country }) => country !== clue.country)) return undefined;
  return clues.some(({ isLocation }) => isLocation) ? clue.country : undefined;
}
