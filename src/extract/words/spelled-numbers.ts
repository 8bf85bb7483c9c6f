import { NUMBER_WORDS } from './units.ts';

/** The number that a word in small letters names: "seven", "twenty-five". */
export function spelledNumber(word: string): number | undefined {
  const whole = NUMBER_WORDS[word];
  if (whole !== undefined) return whole;
  if (!word.includes('-')) return undefined;
  const [tens = '', ones = '', more] = word.split('-');
  const high = NUMBER_WORDS[tens];
  const low = NUMBER_WORDS[ones];
  if (more !== undefined || high === undefined || low === undefined || high < 20 || low > 9) return undefined;
  return high + low;
}
