import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import { isLocative } from '../../document/locative.ts';
import type { Sense } from '../../document/phrase-index.ts';
import {
  MEDIA_FIRST,
  NAMED_FIRMS,
  NEWSPAPER_ARTICLES,
  NEWSPAPER_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATION_KINDS,
  PERSON_KINDS,
  WEAK_ORGANISATION_HEADS,
} from '../../words/organisations.ts';
import { PLACE_HEADS } from '../../words/places.ts';

/** Below this confidence, the context may override the tagger. */
const UNSURE = 0.98;
/** Below this confidence, the gazetteer may override the tagger if the name is a single word. */
const UNCERTAIN = 0.9;
/** The maximum distance from a name to the noun that describes it, in words: "Joen, the state-owned Danish rail operator,". */
const LONGEST_DESCRIPTION = 7;

/**
 * Returns whether a name that the tagger classified as a person or place is an organisation. `sense` is the meaning of
 * the whole name in the gazetteers.
 */
export function isOrganisationInstead(
  reader: DocumentReader,
  { first, last, type, confidence }: DraftName,
  sense: Sense | undefined,
): boolean {
  if (sense?.organisation) {
    if (sense.places && isLocative(reader, first)) return false;
    return type === 'LOC' || last > first || confidence < UNCERTAIN;
  }
  if (isForeignMedium(reader, first, last)) return true;
  if (sense?.country || sense?.places || sense?.seat) return false;
  if (type === 'LOC' && endsAsOrganisation(reader, first, last)) return true;
  if (confidence >= UNSURE) return false;
  if (!resemblesPerson(reader, first, last)) return isDescribed(reader, first, last);
  // "the law firm Lund Brown"
  return last > first && NAMED_FIRMS.has(reader.text(first - 1)) && reader.sameSentence(first - 1, first);
}

/** Returns whether words `[first, last]` are a foreign newspaper or broadcaster: "La Prensa", "Diario Libre". */
function isForeignMedium(reader: DocumentReader, first: number, last: number): boolean {
  if (last === first || last - first > 3) return false;
  const [one, two] = [reader.text(first), reader.text(first + 1)];
  return MEDIA_FIRST.has(one) || (NEWSPAPER_ARTICLES.has(one) && NEWSPAPER_NOUNS.has(two));
}

function endsAsOrganisation(reader: DocumentReader, first: number, last: number): boolean {
  const head = reader.text(last);
  if (last === first || PLACE_HEADS.has(head) || WEAK_ORGANISATION_HEADS.has(head)) return false;
  // A railway is a line or a company.
  if (head === 'Railway') return false;
  return ORGANISATION_HEADS.has(head) && !isLocative(reader, first);
}

function resemblesPerson(reader: DocumentReader, first: number, last: number): boolean {
  return reader.isForename(first) || reader.isSurname(last);
}

/**
 * Returns whether a noun before or after a name states that it is an organisation: "the retailer Joen", "the Joen
 * chain", "Joen, the Danish rail operator,".
 */
function isDescribed(reader: DocumentReader, first: number, last: number): boolean {
  if (reader.sameSentence(first - 1, first) && isKind(reader.text(first - 1))) return true;
  if (!reader.sameSentence(last, last + 1)) return false;
  const next = reader.text(last + 1);
  if (next !== ',') return isKind(next) && reader.lower(first - 1) !== 'a';
  return isKindAt(reader, last + 2);
}

/** Returns whether the text states that the name that ends at a word is an organisation: "Joen is a Danish rail operator". */
export function isStatedBody(reader: DocumentReader, last: number): boolean {
  return /^(?:is|was)$/.test(reader.text(last + 1)) && isKindAt(reader, last + 2);
}

/** Returns whether an article and a noun for an organisation are at a word: "the Danish rail operator". */
function isKindAt(reader: DocumentReader, from: number): boolean {
  if (!/^(?:an?|the)$/.test(reader.text(from))) return false;
  for (let at = from + 1; at <= from + LONGEST_DESCRIPTION && reader.sameSentence(from, at); at += 1) {
    const word = reader.text(at);
    if (/^[,.;:)]$/.test(word) || reader.isFunctionWord(at)) return false;
    const end = reader.sameSentence(at, at + 1) ? reader.text(at + 1) : '';
    if (ORGANISATION_KINDS.has(word)) return /^(?:[,.;)]|based|of|owned|that|which|)$/.test(end);
  }
  return false;
}

const isKind = (word: string): boolean => ORGANISATION_KINDS.has(word) && !PERSON_KINDS.has(word);
