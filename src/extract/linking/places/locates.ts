import type { MentionHow } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import { LOCATED_BY, PARTS, PLACE_LINKS, PLACE_NOUNS } from '../../words/places.ts';

/** Returns whether the words next to the name of a country locate something there: "in Peru", "Peru's", "Peruvian village". */
export function locatesInCountry(
  reader: DocumentReader,
  first: number,
  last: number,
  how: MentionHow,
): boolean {
  const next = reader.lower(last + 1);
  if (how === 'DEMONYM')
    return PLACE_NOUNS.has(next) || PLACE_NOUNS.has(reader.lower(last + 2)) || next === 'police';
  if (reader.isPossessive(last + 1)) return true;
  const at = reader.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const before = reader.lower(at);
  // "Joe Lund of Peru" and "a native of Peru" may be anywhere; "the north of Peru" and "parts of Peru" are not.
  if (before === 'of') return PLACE_LINKS.has(reader.lower(at - 1)) || PARTS.has(reader.lower(at - 1));
  return LOCATED_BY.has(before);
}

/** Returns whether words `[first, last]` are the name of a county and not of its council: "Lund County". */
export const isCounty = (reader: DocumentReader, first: number, last: number): boolean =>
  last > first && reader.text(last) === 'County' && reader.text(last + 1) !== 'Council';
