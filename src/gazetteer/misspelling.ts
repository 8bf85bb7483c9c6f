import { isForename, isSurname } from './person-names.ts';

/** The minimum length of words of which one may be a misspelling of the other. */
const SHORTEST = 5;

/**
 * Returns whether one of two folded names may be a misspelling of the other: one letter is different, missing or
 * exchanged with the next one. The first and the last letter must be equal, and one of the names must be unknown:
 * "Martin" and "Marvin" are two names.
 */
export function isMisspelling(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (a === b || short.length < SHORTEST || long.length - short.length > 1) return false;
  if (long.charAt(0) !== short.charAt(0) || long.at(-1) !== short.at(-1)) return false;
  if (isName(long) && isName(short)) return false;
  let start = 1;
  while (start < short.length && long.charAt(start) === short.charAt(start)) start += 1;
  let end = 1;
  while (end < short.length - start && long.at(-1 - end) === short.at(-1 - end)) end += 1;
  const rest = [long.slice(start, long.length - end), short.slice(start, short.length - end)] as const;
  if (rest[0].length <= 1) return true;
  return (
    rest[0].length === 2 && rest[1].length === 2 && rest[0] === `${rest[1].charAt(1)}${rest[1].charAt(0)}`
  );
}

const isName = (word: string): boolean => isSurname(word) || isForename(word);
