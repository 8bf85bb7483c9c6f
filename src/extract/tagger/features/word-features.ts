import { combine, hashString } from '../hash.ts';
import { type Lexicon, WORD_FLAG_COUNT } from '../lexicon.ts';
import { NONE } from '../none.ts';
import type { WordFacts, WordFeatures } from './word-facts.ts';

/** The maximum distance at which the features of a word affect a token. */
export const WINDOW = 3;
/** The maximum length of a word whose prefixes and suffixes are features. */
const LONGEST_WITH_AFFIXES = 20;

/**
 * The numbers of the templates. The weights depend on these numbers: add new templates at the end, and do not change
 * existing numbers.
 */
const T = {
  lower: 1,
  exact: 2,
  shape: 3,
  prefix: 4,
  suffix: 8,
  coarse: 13,
  fine: 14,
  flag: 15,
  flags: 16,
  habit: 17,
  length: 18,
  tail: 19,
  dot: 20,
  casing: 21,
  habitFlags: 22,
  hyphenHead: 23,
  habitCasing: 24,
} as const;

/** Returns the hash of a feature, given its template, distance and value. */
function feature(template: number, distance: number, value: number): number {
  return combine(combine(0x51ed270b, template * 16 + distance + 8), value);
}

export function lexicalFeatures(
  token: string,
  upperCase: boolean,
  { lower, coarse, fine }: WordFacts,
): Pick<WordFeatures, 'lexical' | 'clustered'> {
  const lexical = [feature(T.lower, 0, lower)];
  if (!upperCase) lexical.push(feature(T.exact, 0, hashString(token)));
  return { lexical, clustered: [feature(T.coarse, 0, coarse), feature(T.fine, 0, fine)] };
}

export function featuresAround(token: string, casing: number, word: WordFacts, lexicon: Lexicon): number[][] {
  const around: number[][] = [];
  for (let distance = -WINDOW; distance <= WINDOW; distance++) {
    around.push(
      distance === 0 ? ownFeatures(token, casing, word, lexicon) : featuresAt(distance, token, word),
    );
  }
  return around;
}

/** Returns the features of the token itself. `casing` is the casing of the token, even in a line in upper case. */
function ownFeatures(token: string, casing: number, word: WordFacts, lexicon: Lexicon): number[] {
  const { shape, flags, habit } = word;
  const text = token.toLowerCase();
  const own = [
    feature(T.shape, 0, shape),
    feature(T.flags, 0, flags),
    feature(T.habit, 0, habit),
    feature(T.casing, 0, word.casing),
    feature(T.habitFlags, 0, combine(habit, flags)),
    feature(T.habitCasing, 0, habit * 16 + word.casing),
    feature(T.length, 0, Math.min(token.length, 12) * 16 + word.casing),
  ];
  if (text.length <= LONGEST_WITH_AFFIXES) {
    for (let n = 1; n <= 4 && n < text.length; n++) {
      own.push(feature(T.prefix + n - 1, 0, hashString(text.slice(0, n))));
      own.push(feature(T.suffix + n - 1, 0, hashString(text.slice(-n))));
    }
  }
  if (token.endsWith('.')) own.push(feature(T.dot, 0, casing));
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0 && hyphen < text.length - 1) {
    own.push(feature(T.tail, 0, hashString(text.slice(hyphen + 1))));
    const head = lexicon.row(hashString(text.slice(0, text.indexOf('-'))));
    const value = head === NONE ? 0 : combine(lexicon.data.flags[head] ?? 0, casing);
    own.push(feature(T.hyphenHead, 0, value));
  }
  pushFlags(own, 0, flags);
  return own;
}

/** Returns the features of the word for a token at a distance. */
function featuresAt(distance: number, token: string, word: WordFacts): number[] {
  const { lower, coarse, fine, shape, flags, habit } = word;
  const features = [feature(T.lower, distance, lower), feature(T.coarse, distance, coarse)];
  if (Math.abs(distance) <= 2) {
    features.push(
      feature(T.shape, distance, shape),
      feature(T.fine, distance, fine),
      feature(T.flags, distance, flags),
    );
  }
  if (Math.abs(distance) === 1) {
    const suffix = hashString(token.toLowerCase().slice(-3));
    features.push(feature(T.suffix + 2, distance, suffix), feature(T.habit, distance, habit));
    pushFlags(features, distance, flags);
  }
  return features;
}

function pushFlags(out: number[], distance: number, flags: number): void {
  for (let bit = 0; bit < WORD_FLAG_COUNT; bit++) {
    if ((flags & (1 << bit)) !== 0) out.push(feature(T.flag, distance, bit + 1));
  }
}
