import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const OPENER = /^[([]$/;
const CLOSER = /^[)\]]$/;
/** The maximum number of words in the brackets. */
const LONGEST = 3;

/** Returns the opening bracket before a name if an editor added the given name: "[Joe] Lund". */
export function openingBefore(reader: DocumentReader, { first, last }: DraftName): number | undefined {
  // The name may already contain the given name and the closing bracket.
  const given = first < last && CLOSER.test(reader.text(first + 1)) ? first : first - 2;
  if (!CLOSER.test(reader.text(given + 1)) || !reader.sameSentence(given - 1, last)) return undefined;
  const isGiven = reader.isForename(given) && reader.isCapital(given) && !reader.isKnown(given);
  return isGiven && OPENERS[reader.text(given - 1)] === reader.text(given + 1) ? given - 1 : undefined;
}

/**
 * Returns the closing bracket after a name if an editor added the surname, "Joe [Lund]", or if the name contains the
 * opening bracket.
 */
export function closingAfter(reader: DocumentReader, { first, last }: DraftName): number | undefined {
  for (let at = first + 1; at < last; at += 1) {
    const closer = OPENERS[reader.text(at)];
    if (closer) return reader.text(last + 1) === closer ? last + 1 : undefined;
  }
  if (first !== last || !reader.isForename(first) || !OPENER.test(reader.text(last + 1))) return undefined;
  let end = last + 2;
  while (end <= last + 1 + LONGEST && reader.isCapital(end)) end += 1;
  const opener = reader.text(last + 1);
  if (OPENERS[opener] !== reader.text(end) || end === last + 2 || !reader.sameSentence(first, end))
    return undefined;
  // Round brackets also contain other facts about the person, such as the actor: "Joe (Fred Lund)".
  if (opener === '(' && end > last + 3 && reader.isForename(last + 2)) return undefined;
  const isUnknown = opener === '[' && !reader.isKnown(end - 1) && !reader.isTitle(end - 1);
  return reader.isSurname(end - 1) || isUnknown ? end : undefined;
}
