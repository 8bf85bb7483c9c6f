import { memoize } from '../../cache/memoize.ts';
import { DatelineError } from '../../errors.ts';
import { terms, textQuery } from '../../store/read/text/text-query.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';

/** The maximum length of a search text, in UTF-16 code units. */
const MAX_LENGTH = 500;
/** The maximum number of words, including the words of phrases and the parts of hyphenated words. */
const MAX_WORDS = 32;
/**
 * The maximum number of prefixes (`word*`). For each prefix, PostgreSQL reads the articles that contain any word with
 * the prefix.
 */
const MAX_PREFIXES = 8;
/** The minimum length of a prefix. */
const MIN_PREFIX_LENGTH = 2;

/** The cost of one word: finding the articles that contain the word, and ranking them. */
const WORD = 100;
/** The number of words that one prefix counts as when the cost is computed. */
const WORDS_OF_PREFIX = 5;
/**
 * The number of words that one excluded term counts as when the cost is computed. The number is high because all
 * articles are read if all terms are excluded.
 */
const WORDS_OF_EXCLUDED = 20;

const WORDS = /[\p{L}\p{N}]+/gu;

interface Contents {
  readonly words: number;
  /** The prefixes, without the `*`. */
  readonly prefixes: readonly string[];
  /** The first term whose prefix is too short, without its apostrophes; undefined if there is none. */
  readonly tooShort: string | undefined;
  /** The number of terms after a `-`. */
  readonly excluded: number;
}

/**
 * Returns the prefixes in a term. In `o'neil*` only the last word is a prefix; in `pro-rus*`, both words are
 * prefixes.
 */
const wordsOfPrefix = (word: string): readonly string[] =>
  word
    .split(/[\\'*]/u)
    .map((part) => part.match(WORDS) ?? [])
    .findLast((words) => words.length > 0) ?? [];

/**
 * The results are cached, because each search needs the contents of its text twice: for its cost and for its query.
 */
const contentsOf = memoize((text: string): Contents => {
  let [words, excluded] = [0, 0];
  const prefixes: string[] = [];
  let tooShort: string | undefined;
  for (const [, minus, phrase, word = ''] of terms(text)) {
    if (phrase === undefined && word.toLowerCase() === 'or' && !minus) continue;
    const length = (phrase ?? word).match(WORDS)?.length ?? 0;
    words += length;
    if (minus && length > 0) excluded += 1;
    if (phrase !== undefined || !word.endsWith('*')) continue;
    const found = wordsOfPrefix(word);
    prefixes.push(...found);
    if (found.some((prefix) => [...prefix].length < MIN_PREFIX_LENGTH)) tooShort ??= word;
  }
  return { words, prefixes, excluded, tooShort };
});

/** Returns the number of words to use in the cost of a search text; 0 if the text exceeds the maximum length. */
export function wordsOf(text: unknown): number {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return 0;
  const { words, prefixes, excluded } = contentsOf(text);
  return words + (WORDS_OF_PREFIX - 1) * prefixes.length + WORDS_OF_EXCLUDED * excluded;
}

const bad = (message: string): DatelineError => new DatelineError('BAD_USER_INPUT', message);

/**
 * Converts a search text of a client to a query for PostgreSQL (see `textQuery`). Every search text of a client must
 * be converted with this function. Throws BAD_USER_INPUT if the text exceeds a limit.
 */
export function searchQuery(text: string): string {
  if (text.length > MAX_LENGTH) {
    throw bad(`A search text must have at most ${MAX_LENGTH} characters (got ${text.length}). Shorten it.`);
  }
  const { words, prefixes, tooShort } = contentsOf(text);
  if (words > MAX_WORDS) {
    throw bad(`A search text must have at most ${MAX_WORDS} words (got ${words}). Use fewer words.`);
  }
  if (prefixes.length > MAX_PREFIXES) {
    throw bad(
      `A search text must have at most ${MAX_PREFIXES} prefixes such as \`word*\` (got ${prefixes.length}). Write some words in full.`,
    );
  }
  if (tooShort !== undefined) {
    throw bad(
      `Each part of a prefix must have at least ${MIN_PREFIX_LENGTH} letters or digits (got \`${tooShort}\`). Use longer prefixes.`,
    );
  }
  return textQuery(text);
}

/** The syntax of a search text, for the descriptions of arguments and input fields. */
export const SEARCH_SYNTAX = `All words must occur, in any inflected form; case is ignored. \`one or other\` requires one of two words, \`"some words"\` requires the words next to each other in this order, \`-word\` excludes a word, and \`pre*\` matches words that begin with \`pre\`. Stop words such as \`the\` are ignored, and a text that contains only stop words matches nothing. A text with more than ${MAX_LENGTH} characters, ${MAX_WORDS} words or ${MAX_PREFIXES} prefixes, or with a prefix of fewer than ${MIN_PREFIX_LENGTH} letters or digits, is rejected with BAD_USER_INPUT.`;

/** The description of a filter whose search text contains no words. */
export const EMPTY_SEARCH = 'A text without letters and digits, such as an empty text, is ignored.';

/** Extensions of an argument or input field that is a search text: its cost and its maximum length. */
export const searchTextExtensions = mergeExtensions(
  withCost(WORD),
  withInputRules({ maxLength: MAX_LENGTH, units: wordsOf }),
);
