import type { DocumentReader } from '../../document/document-reader.ts';
import { OTHER_NOUNS } from '../../words/no-organisations.ts';
import { ORGANISATION_HEADS, ORGANISATION_KINDS } from '../../words/organisations.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';

const ABBREVIATION = /^[A-Z][A-Za-z0-9-]*[A-Z0-9]s?$/;

/**
 * Returns the abbreviations that the document introduces for something that is not an organisation: "geographic
 * information system (GIS)", "the Fair Rail Act, or FRA".
 */
export function abbreviationsOfOthers(reader: DocumentReader): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 2; at < reader.length; at += 1) {
    const text = reader.text(at);
    if (!ABBREVIATION.test(text) || !reader.sameSentence(at - 2, at)) continue;
    const before = expansionEnd(reader, at);
    if (before !== undefined && isOther(reader, before, text)) found.add(text);
  }
  return found;
}

/** Returns the last word before "(" or ", or" in front of an abbreviation. */
function expansionEnd(reader: DocumentReader, at: number): number | undefined {
  if (reader.text(at - 1) === '(') return at - 2;
  return reader.text(at - 1) === 'or' && reader.text(at - 2) === ',' ? at - 3 : undefined;
}

function isOther(reader: DocumentReader, last: number, abbreviation: string): boolean {
  const head = reader.text(last);
  if (OTHER_HEADS.has(head) && !ORGANISATION_HEADS.has(head)) return true;
  if (OTHER_NOUNS.has(head)) return true;
  if (reader.isCapital(last) || ORGANISATION_KINDS.has(head)) return false;
  return hasInitials(reader, last, abbreviation.replace(/s$/, ''));
}

/** Returns whether lower-case words that end at a position begin with the letters of an abbreviation. */
function hasInitials(reader: DocumentReader, last: number, letters: string): boolean {
  const first = last - letters.length + 1;
  for (const [index, letter] of [...letters.toLowerCase()].entries()) {
    const at = first + index;
    if (!reader.sameSentence(at, last) || !reader.lower(at).startsWith(letter)) return false;
    if (reader.isCapital(at) && !reader.isFirst(at)) return false;
  }
  return true;
}
