import { wordTable } from '../../text/word-list.ts';

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
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  tn: 1e12,
  trillion: 1e12,
});
