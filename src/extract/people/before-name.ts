import type { DocumentReader } from '../document/document-reader.ts';
import { HONORIFICS, TITLE_IN_FULL } from '../words/offices/titles.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../words/people.ts';

/** The gender that a text states for a person. It limits the people that "Mrs Lund" can refer to, and is not published. */
export type StatedGender = 'f' | 'm';

/** The maximum distance of the word that states the gender from the name, in words. */
const BEFORE = 3;

/**
 * Returns the gender that the words before a name state: "Mrs Lund", "his wife, Ann Lund". `first` is the first word of
 * the name.
 */
export function genderBefore(reader: DocumentReader, first: number): StatedGender | undefined {
  for (let at = first - 1; at >= first - BEFORE && reader.sameSentence(at, first); at -= 1) {
    const word = reader.lower(at);
    if (FEMALE_WORDS.has(word)) return 'f';
    if (MALE_WORDS.has(word)) return 'm';
    // A comma and a title can be between the word and the name: "his wife, Sen. Ann Lund".
    if (word !== ',' && !reader.isTitle(at)) return undefined;
  }
  return undefined;
}

/** Returns the office directly before a name, in lower case and without abbreviation: "senator" in "Sen. Joe Lund". */
export function titleBefore(reader: DocumentReader, first: number): string | undefined {
  const at = first - 1;
  if (!reader.sameSentence(at, first) || !reader.isTitle(at)) return undefined;
  const word = reader.lower(at);
  return HONORIFICS.has(word) ? undefined : (TITLE_IN_FULL[word] ?? word).toLowerCase();
}
