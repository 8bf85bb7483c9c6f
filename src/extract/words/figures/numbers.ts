import { wordList, wordTable } from '../../../text/word-list.ts';

// Numbers as the press writes them. Compiled by hand, in ascending order of value.

/** Values of number words. */
export const NUMBER_WORDS = wordTable<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Factors of words and suffixes after a number. */
export const MAGNITUDES = wordTable<number>({
  dozen: 12,
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  tn: 1e12,
  trillion: 1e12,
});

/** Values of fractions, as a single character and after a number word: "two-thirds". */
export const FRACTIONS = wordTable<number>({
  '⅛': 0.125,
  eighth: 0.125,
  eighths: 0.125,
  '⅕': 0.2,
  fifth: 0.2,
  fifths: 0.2,
  '¼': 0.25,
  quarter: 0.25,
  quarters: 0.25,
  '⅓': 1 / 3,
  third: 1 / 3,
  thirds: 1 / 3,
  '⅜': 0.375,
  '½': 0.5,
  half: 0.5,
  halves: 0.5,
  '⅝': 0.625,
  '⅔': 2 / 3,
  '¾': 0.75,
  '⅞': 0.875,
});

/** Other words with which a quantity may begin. */
export const QUANTITY_STARTS = wordList('- a age aged ages an half minus −');
