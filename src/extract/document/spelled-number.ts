import { NUMBER_WORDS } from '../words/figures/numbers.ts';

/** Returns the value of a number word in lower case: "seven", "twenty-five". */
export function spelledNumber(word: string): number | undefined {
  const value = NUMBER_WORDS[word];
  if (value !== undefined) return value;
  if (!word.includes('-')) return undefined;
  const [tens = '', ones = '', more] = word.split('-');
  const high = NUMBER_WORDS[tens];
  const low = NUMBER_WORDS[ones];
  if (more !== undefined || high === undefined || low === undefined || high < 20 || low > 9) return undefined;
  return high + low;
}
