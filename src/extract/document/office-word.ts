import { OCCUPATIONS } from '../words/offices/occupations.ts';
import { HONORIFICS, NOT_AN_OFFICE, TITLE_HEADS } from '../words/offices/titles.ts';

const SUFFIX = /-(?:elect|designate|in-chief|general|emeritus|at-large)$/;
/** A prefix that does not change whether the rest of a compound is an office: "ex-mayor", "singer/songwriter". */
const COMPOUND = /^(?!(?:anti|front|non|pro|self)[-/]).+[-/]/;

const isHead = (word: string): boolean => TITLE_HEADS.has(word) || OCCUPATIONS.has(word);

/** Returns the singular of an office in lower case: "deputies", "coaches", "spokesmen". */
export function singularOffice(word: string): string {
  if (word.endsWith('men')) {
    const one = `${word.slice(0, -2)}an`;
    return isHead(one) ? one : word;
  }
  if (!word.endsWith('s') || isHead(word)) return word;
  const one = word.slice(0, -1);
  if (isHead(one)) return one;
  const stem = word.slice(0, -2);
  if (word.endsWith('es') && isHead(stem)) return stem;
  return word.endsWith('ies') && isHead(`${word.slice(0, -3)}y`) ? `${word.slice(0, -3)}y` : word;
}

/** Returns whether a word in lower case is the last word of offices or occupations. Honorifics are not. */
export function isOfficeWord(word: string): boolean {
  const plain = singularOffice(word.replace(SUFFIX, ''));
  if (isHead(plain)) return !NOT_AN_OFFICE.has(plain) && !HONORIFICS.has(plain);
  const prefix = COMPOUND.exec(plain)?.[0];
  if (prefix === undefined) return false;
  const last = singularOffice(plain.slice(prefix.length));
  return isHead(last) && !NOT_AN_OFFICE.has(last) && !HONORIFICS.has(last);
}
