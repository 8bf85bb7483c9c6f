import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftName } from '../document/draft.ts';

/** Two names that the text states to be of one person. */
export interface StatedName {
  /** The index of the name that is in use, in the list of names. */
  readonly common: number;
  /** The index of the name at birth, or the legal name. */
  readonly other: number;
}

/** The maximum length of the brackets after a name, in words: "(born 2 May 1980 in Oslo)". */
const LONGEST_BRACKETS = 24;
const BEFORE_KNOWN = /^(?:also|best|better|commonly|more|popularly|professionally|widely)$/;
const AFTER_KNOWN = /^(?:mononymously|online|professionally|publicly|simply)$/;
/**
 * The words or marks that follow a complete name at birth. In "born Joe Lund Jr. Smith" and "born Ann Lund's son", the
 * name is not complete.
 */
const AFTER_BIRTH_NAME = /^(?:[,.;)]|at|in|near|on|)$/;

/**
 * Returns the pairs of names that follow each other and that the text states to be of one person: "Ann Lund, born Ann
 * Field", "Ann Lund (born Ann Field; 2 May 1980)", "Ann Field, better known as Ann Lund". The names must be in order of
 * appearance.
 */
export function statedNames(reader: DocumentReader, names: readonly DraftName[]): StatedName[] {
  const found: StatedName[] = [];
  for (const [at, { last }] of names.entries()) {
    const next = names[at + 1];
    if (!next || !reader.sameSentence(last, next.first)) continue;
    const word = reader.lower(next.first - 1);
    if (word === 'born' && isBirthName(reader, last, next)) found.push({ common: at, other: at + 1 });
    else if (word === 'as' && isKnownAs(reader, last, next.first)) found.push({ common: at + 1, other: at });
  }
  return found;
}

function isBirthName(reader: DocumentReader, last: number, { first, last: end }: DraftName): boolean {
  const isNext = first === last + 3 && /^[,(]$/.test(reader.text(last + 1));
  const after = reader.sameSentence(end, end + 1) ? reader.text(end + 1) : '';
  return isNext && AFTER_BIRTH_NAME.test(after);
}

/** Returns whether "known as" joins the words `last` and `first`, after brackets and a comma. */
function isKnownAs(reader: DocumentReader, last: number, first: number): boolean {
  let at = last + 1;
  if (reader.text(at) === '(') {
    const limit = Math.min(first, at + LONGEST_BRACKETS);
    const isIn = BEFORE_KNOWN.test(reader.text(at + 1)) || reader.text(at + 1) === 'known';
    while (!isIn && at < limit && reader.text(at) !== ')') at += 1;
    at += 1;
  }
  if (reader.text(at) === ',') at += 1;
  while (BEFORE_KNOWN.test(reader.text(at))) at += 1;
  if (reader.text(at) !== 'known') return false;
  at += AFTER_KNOWN.test(reader.text(at + 1)) ? 2 : 1;
  return reader.text(at) === 'as' && at + 1 === first;
}
