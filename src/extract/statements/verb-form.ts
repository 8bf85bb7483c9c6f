import { BE, FINITE, HAVE, MODALS } from './words/clauses.ts';

/** Returns whether a word in lower case is the verb of a clause, as far as its form shows. */
export const isVerbForm = (word: string): boolean =>
  MODALS.has(word) ||
  HAVE.has(word) ||
  FINITE.has(word) ||
  (BE.has(word) && word.length > 2) ||
  /[a-z]{2}ed$/.test(word);
