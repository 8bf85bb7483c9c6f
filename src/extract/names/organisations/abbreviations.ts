import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import { NO_BODIES, OTHER_NOUNS } from '../../words/no-organisations.ts';
import { ORGANISATION_HEADS, ORGANISATION_KINDS } from '../../words/organisations.ts';
import { OTHER_HEADS } from '../../words/other-names.ts';

const ABBREVIATION = /^[A-Z][A-Za-z0-9-]*[A-Z0-9]s?$/;

/** The maximum length of an expansion, with its parentheses, in words. */
const LONGEST_EXPANSION = 10;

/**
 * Returns the abbreviations that the document introduces for something that is not an organisation: "geographic
 * information system (GIS)", "the Fair Rail Act, or FRA". `names` are the recognised names.
 */
export function abbreviationsOfOthers(
  reader: DocumentReader,
  names: readonly DraftName[],
): ReadonlySet<string> {
  const found = new Set<string>();
  // "British Columbia (B.C.)"
  for (const { last, type } of names)
    if (type !== 'ORG' && reader.text(last + 1) === '(' && reader.text(last + 3) === ')')
      found.add(reader.text(last + 2));
  for (let at = 0; at < reader.length; at += 1) {
    const text = reader.text(at);
    if (text === '(') {
      note(reader, found, at + 1, at - 1);
      note(reader, found, at - 1, closedBefore(reader, at));
    } else if (text === 'or' && reader.text(at - 1) === ',') note(reader, found, at + 1, at - 2);
  }
  return found;
}

/** Stores the abbreviation at a word if its expansion, which ends at `last`, is not an organisation. */
function note(reader: DocumentReader, found: Set<string>, at: number, last: number | undefined): void {
  const text = reader.text(at);
  if (last === undefined || !ABBREVIATION.test(text) || NO_BODIES.has(text)) return;
  if (reader.sameSentence(last, at) && isOther(reader, last, text)) found.add(text);
}

/** Returns the last word before ")" of an expansion that begins with "(": "CERB (Canada Emergency Response Benefit)". */
function closedBefore(reader: DocumentReader, open: number): number | undefined {
  for (let end = open + 2; end < open + LONGEST_EXPANSION && reader.sameSentence(open, end); end += 1) {
    if (reader.text(end) === ')') return end - 1;
  }
  return undefined;
}

function isOther(reader: DocumentReader, last: number, abbreviation: string): boolean {
  const head = reader.text(last);
  if (OTHER_HEADS.has(head) && !ORGANISATION_HEADS.has(head)) return true;
  if (OTHER_NOUNS.has(reader.lower(last))) return true;
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
