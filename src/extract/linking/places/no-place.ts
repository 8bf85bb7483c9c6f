import { fold, isStatespersonSurname } from '../../../gazetteer/index.ts';
import type { ExtractedEntity } from '../../../model/entity.ts';
import { textOf } from '../../document/document.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, DraftName } from '../../document/draft.ts';
import { isLocative } from '../../document/locative.ts';
import {
  CLUB_WORDS,
  CRAFTS,
  DISEASE_NOUNS,
  DISEASES,
  PLACE_HEADS,
  REGION_ADJECTIVES,
} from '../../words/places.ts';

/** Returns the folded surnames of the people in an article. */
export function surnamesOf(entities: readonly ExtractedEntity[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { kind, name } of entities) {
    if (kind === 'PERSON' && name.includes(' ')) surnames.add(fold(name.slice(name.lastIndexOf(' ') + 1)));
  }
  return surnames;
}

/**
 * Returns the texts of the names that the article introduces as names of other things: "the telescope Lund", "who is
 * known as Lund".
 */
export function otherNamesOf(draft: Draft, reader: DocumentReader): ReadonlySet<string> {
  const others = new Set<string>();
  for (const { first, last, type } of draft.names) {
    if (type === 'LOC' && isIntroduced(reader, first)) others.add(textOf(draft.document, first, last));
  }
  return others;
}

function isIntroduced(reader: DocumentReader, first: number): boolean {
  if (!reader.sameSentence(first - 1, first)) return false;
  if (CRAFTS.has(reader.text(first - 1))) return true;
  if (reader.text(first - 1) !== 'as' || !reader.sameSentence(first - 5, first)) return false;
  // "who is also known as X"
  const known = reader.text(first - 2);
  const at = /^(?:also|better|once|popularly|still|then|widely)$/.test(reader.text(first - 3))
    ? first - 4
    : first - 3;
  return known === 'known' && /^(?:is|was)$/.test(reader.text(at)) && reader.text(at - 1) === 'who';
}

/**
 * Returns whether a name that was recognised as a place is not a place: a club, a person ("the Obama era"), a monarch, a disease
 * or an adjective.
 */
export function isNoPlace(reader: DocumentReader, name: DraftName, surnames: ReadonlySet<string>): boolean {
  const { first, last } = name;
  if (reader.sameSentence(last, last + 1) && DISEASE_NOUNS.has(reader.lower(last + 1))) return true;
  if (isMonarch(reader, name)) return true;
  if (REGION_ADJECTIVES.has(reader.text(last)) || DISEASES.has(reader.text(last))) return true;
  if (first === last && isPerson(reader, first, surnames)) return true;
  return isClub(reader, name);
}

/** Returns whether a name consists of a royal title and one word that is not a place with this title: "Queen Victoria". */
function isMonarch(reader: DocumentReader, { first, last }: DraftName): boolean {
  const known = reader.phraseAt(first);
  return (
    last === first + 1 &&
    /^(?:King|Queen|Prince|Princess|Emperor|Empress)$/.test(reader.text(first)) &&
    !PLACE_HEADS.has(reader.text(last)) &&
    !(known?.end === last + 1 && known.sense.places)
  );
}

/** Returns whether a word is the surname of a person in the article or of a statesperson, and the context is not a location. */
function isPerson(reader: DocumentReader, at: number, surnames: ReadonlySet<string>): boolean {
  const place = reader.phraseAt(at)?.sense.places?.[0];
  if (place?.curated || reader.text(at + 1) === ',' || isLocative(reader, at)) return false;
  return surnames.has(reader.folded(at)) || isStatespersonSurname(reader.folded(at));
}

/** Returns whether a name is the beginning or the whole of the name of a sports club: "Queens Park Rangers". */
function isClub(reader: DocumentReader, { first, last }: DraftName): boolean {
  if (last > first && CLUB_WORDS.has(reader.text(last))) return true;
  for (let at = last + 1; at < last + 3 && reader.isCapital(at) && reader.sameSentence(last, at); at += 1) {
    if (CLUB_WORDS.has(reader.text(at))) return true;
  }
  return false;
}
