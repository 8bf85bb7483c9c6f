import type { DocumentReader } from '../document/document-reader.ts';
import { HONORIFICS, TITLE_IN_FULL } from '../words/offices/titles.ts';

/** Returns the office directly before a name, in lower case and without abbreviation: "senator" in "Sen. Joe Lund". */
export function titleBefore(reader: DocumentReader, first: number): string | undefined {
  const at = first - 1;
  if (!reader.sameSentence(at, first) || !reader.isTitle(at)) return undefined;
  const word = reader.lower(at);
  return HONORIFICS.has(word) ? undefined : (TITLE_IN_FULL[word] ?? word).toLowerCase();
}
