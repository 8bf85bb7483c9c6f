import type { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, DraftName } from '../../document/draft.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';
import { FORMS_OF_ADDRESS } from '../../words/people.ts';

/** The names of storms in a text: "Hurricane Lund", "Tropical Storm Lund". */
const STORM = /\b(?:Cyclone|Hurricane|Storm|Typhoon)\s+(\p{Lu}[\p{L}’'-]+)/gu;
/** Between the parties of a law case: "Lund v. Ohio". */
const AGAINST = /^(?:v|vs)\.?$/;
/** A suffix without a name: "Jr." */
const SUFFIX_ONLY = /^(?:Jr|Sr)\.?$/;
/** Nouns after the possessive of a name, with which it is a term: "Alzheimer's disease", "Valentine's Day". */
const TERM_HEADS = /^(?:Cup|Day|[Dd]isease|Eve|Law|Prize|[Ss]yndrome)$/;

/** Returns the names of storms in a text. The text uses them without the noun, too: "Lund reached the coast". */
export function stormsIn({ document: { body } }: Draft): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = ''] of body.matchAll(STORM)) found.add(name);
  return found;
}

/**
 * Returns whether a name that resembles a person's is a part of another name or of a term: a law case, an event, or a
 * show or hall of fame.
 */
export function isOtherUse(
  reader: DocumentReader,
  { first, last, confidence }: DraftName,
  sure: number,
): boolean {
  const head = reader.text(last);
  const next = reader.sameSentence(last, last + 1) ? reader.text(last + 1) : '';
  const isSingle = first === last;
  if (isSingle && AGAINST.test(next) && reader.isCapital(last + 2)) return true;
  if (isSingle && reader.sameSentence(first - 1, first) && AGAINST.test(reader.text(first - 1))) return true;
  if (isSingle && (SUFFIX_ONLY.test(head) || FORMS_OF_ADDRESS.has(head))) return true;
  if (head === 'Hall' && next === 'of' && reader.text(last + 2) === 'Fame') return true;
  if (confidence >= sure) return false;
  if (isSingle && /\d/.test(head)) return true;
  if (isSingle && reader.isPossessive(last + 1) && TERM_HEADS.test(reader.text(last + 2))) return true;
  return (
    !isSingle &&
    (OTHER_HEADS.has(head) || head === 'Show') &&
    !reader.isSurname(last) &&
    !reader.isCalendar(last)
  );
}
