import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import { PARTY_WORDS } from '../../words/offices/phrases.ts';
import { TITLE_COMPLEMENTS } from '../../words/offices/titles.ts';
import { FORMS_OF_ADDRESS } from '../../words/people.ts';
import { closingAfter, openingBefore } from './bracketed-names.ts';
import { surnameAfterNickname } from './nicknames.ts';
import { personAt } from './person-patterns.ts';

const SUFFIX = /^(?:Jr|Sr)\.?$/;
/** A description of a person in one word: "Oscar-winner", "then-Secretary". */
const DESCRIPTION = /-(?:based|born|elect|nominated|old|winner|winning)$|^(?:ex|then)-\p{Lu}/u;

/**
 * Returns the first word of a person's name, without the words that the tagger may include: "Oscar-winner", "Republican
 * Lund", "Secretary of State Lund".
 */
export function firstOf(reader: DocumentReader, name: DraftName): number {
  let { first } = name;
  while (first < name.last && isBeforeName(reader, first)) first += 1;
  return openingBefore(reader, { ...name, first }) ?? first;
}

function isBeforeName(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (DESCRIPTION.test(text) || FORMS_OF_ADDRESS.has(text)) return true;
  if (!reader.isCapital(at + 1) || reader.isForename(at)) return false;
  // "Green" is also a name.
  if (text !== 'Green' && PARTY_WORDS.has(reader.lower(at))) return true;
  return reader.text(at - 1) === 'of' && reader.isTitle(at - 2) && TITLE_COMPLEMENTS.has(reader.lower(at));
}

/**
 * Returns the last word of a person's name, including the words after a nickname and a suffix after a comma, and
 * excluding the name of a body: "Lund White House".
 */
export function lastOf(reader: DocumentReader, name: DraftName): number {
  const { first, last } = name;
  const closing = closingAfter(reader, name);
  if (closing !== undefined) return closing;
  const end =
    surnameAfterNickname(reader, last + 1) ?? surnameAfter(reader, name) ?? beforeBody(reader, first, last);
  const suffix = reader.text(end + 1) === ',' ? end + 2 : end + 1;
  const isSuffix = SUFFIX.test(reader.text(suffix)) && reader.sameSentence(end, suffix);
  return isSuffix && !(reader.isCapital(suffix + 1) && reader.sameSentence(end, suffix + 1)) ? suffix : end;
}

/** Returns the last word of a name of which the tagger found only the given name: "Ann Day O'Field". */
function surnameAfter(reader: DocumentReader, { first, last }: DraftName): number | undefined {
  if (first !== last || !reader.isForename(first) || !reader.isCapital(first + 2)) return undefined;
  const name = personAt(reader, first);
  return name && name.last >= first + 2 && reader.isSurname(name.last) ? name.last : undefined;
}

/** Returns the last word before a known organisation of several words at the end of a name. */
function beforeBody(reader: DocumentReader, first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    const known = reader.phraseAt(at);
    if (known && known.end > Math.max(last, at + 1) && (known.sense.organisation || known.sense.seat))
      return at - 1;
  }
  return last;
}
