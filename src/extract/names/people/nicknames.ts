import type { DocumentReader } from '../../document/document-reader.ts';
import { BIRTH_NAME_WORDS } from '../../words/people.ts';
import { isNameWord } from './person-words.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '‘': '’',
  '“': '”',
};
/** The maximum length of a nickname or birth name, in words. */
const LONGEST = 3;

/**
 * Returns the index of the surname if a nickname or birth name begins at a word, inside a person's name: "Lund" in
 * "Joe 'Ace' Lund", "Robert (Bobby) Lund" and "Ann (née Reed) Lund".
 */
export function surnameAfterNickname(reader: DocumentReader, at: number): number | undefined {
  const closer = CLOSERS[reader.text(at)];
  if (closer === undefined || !reader.isForename(at - 1)) return undefined;
  let end = at + 1;
  while (end <= at + LONGEST && reader.text(end) !== closer) {
    if (!reader.isCapital(end) && !(end === at + 1 && BIRTH_NAME_WORDS.has(reader.text(end))))
      return undefined;
    end += 1;
  }
  const surname = end + 1;
  if (end === at + 1 || reader.text(end) !== closer || !reader.sameSentence(at - 1, surname))
    return undefined;
  const isSurname =
    isNameWord(reader, surname) && !reader.isTitle(surname) && !reader.isFunctionWord(surname);
  return isSurname && !reader.isCountryOrDemonym(surname) ? surname : undefined;
}
