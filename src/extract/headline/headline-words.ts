import { fold } from '../../gazetteer/index.ts';
import type { Span } from '../../model/span.ts';
import { traitsOf } from '../document/word-traits.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';

/** A word of a headline: letters and digits without punctuation, so that "U.S." has two words. */
export interface HeadlineWord extends Span {
  readonly text: string;
  readonly folded: string;
  /** Whether the word can begin a name: it has an upper-case first letter, or its script has no case. */
  readonly mayBeginName: boolean;
}

/** The maximum number of characters of a headline that are read. */
const LONGEST = 1_000;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const FIRST_WORD = /[\p{L}\p{N}\p{M}]+/u;

export function headlineWords(headline: string): readonly HeadlineWord[] {
  return [...headline.slice(0, LONGEST).matchAll(WORD)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    folded: traitsOf(text).folded,
    mayBeginName: !/^\p{Ll}/u.test(text),
  }));
}

const PLAIN_WORD = /^[A-Za-z]+$/;

export function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  // Most names begin with such a word, for which the pattern with properties of Unicode is not needed.
  return PLAIN_WORD.test(first) ? first : (FIRST_WORD.exec(name)?.[0] ?? '');
}

/** The folded words of a name, in the form in which they are compared with the words of a headline. */
export const foldedForm = (name: string): string => fold(name).match(WORD)?.join(' ') ?? '';

/** The use of capitals in a headline. */
export type Capitals = 'sentence' | 'title' | 'upper';

/** The minimum share of capitalised words, after the first, in a headline in title case. */
const TITLE_CASE = 0.6;
/** The minimum number of words from which the use of capitals is determined. Shorter headlines count as sentences. */
const LEAST_WORDS = 3;

/**
 * Returns the use of capitals in a headline. In title case ("Field Calls On Men To March") and in upper case, a capital
 * does not distinguish a name from another word.
 */
export function capitalsOf(words: readonly HeadlineWord[]): Capitals {
  const later = words.slice(1).filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  if (later.length < LEAST_WORDS) return 'sentence';
  const share = (pattern: RegExp) => later.filter(({ text }) => pattern.test(text)).length / later.length;
  if (share(/^[^\p{Ll}]+$/u) > TITLE_CASE) return 'upper';
  return share(/^\p{Lu}/u) > TITLE_CASE ? 'title' : 'sentence';
}

/** Returns whether a word is usually not a name, even if it has a capital: "May", "Will", "US" in upper case. */
export const isOrdinary = ({ text, folded }: HeadlineWord): boolean =>
  folded === 'us' || FUNCTION_WORDS.has(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase());
