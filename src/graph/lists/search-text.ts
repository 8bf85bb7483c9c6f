import { DatelineError } from '../../errors.ts';
import { terms, textQuery } from '../../store/read/text/text-query.ts';
import { together, weighing } from '../directives.ts';
import { ruled } from '../input-rules.ts';

/** Maximum length of a search text, in UTF-16 code units. */
const MAX_LENGTH = 500;
/** Maximum number of its words, those of phrases and of hyphenated words included. */
const MAX_WORDS = 32;
/** Maximum number of words that end in `*`: PostgreSQL reads the articles of all words that begin so. */
const MAX_PREFIXES = 8;
/** Minimum length of a word that ends in `*`. */
const MIN_PREFIX_LENGTH = 2;

/** Cost of a word: its articles are found, and perhaps ranked. */
const WORD = 100;
/** How many words a prefix counts as. */
const WORDS_OF_PREFIX = 5;
/** How many words an excluded term counts as besides its own: where no other is given, all articles are read. */
const WORDS_OF_EXCLUDED = 20;

const WORDS = /[\p{L}\p{N}]+/gu;

interface Contents {
  readonly words: number;
  /** The words before a `*`. */
  readonly prefixes: readonly string[];
  /** The first term that ends in `*` and has a word that is too short; as it was typed, but for its apostrophes. */
  readonly tooShort: string | undefined;
  /** The number of terms after a `-`. */
  readonly excluded: number;
}

/** Of `o'neil*` the last word alone is a prefix, of `pro-rus*` both are looked up as one. */
const wordsOfPrefix = (word: string): readonly string[] =>
  word
    .split(/[\\'*]/u)
    .map((part) => part.match(WORDS) ?? [])
    .findLast((words) => words.length > 0) ?? [];

function contentsOf(text: string): Contents {
  let [words, excluded] = [0, 0];
  const prefixes: string[] = [];
  let tooShort: string | undefined;
  for (const [, minus, phrase, word = ''] of terms(text)) {
    if (phrase === undefined && word.toLowerCase() === 'or' && !minus) continue;
    const found = (phrase ?? word).match(WORDS) ?? [];
    words += found.length;
    if (minus && found.length > 0) excluded += 1;
    if (phrase !== undefined || !word.endsWith('*')) continue;
    const begun = wordsOfPrefix(word);
    prefixes.push(...begun);
    if (begun.some((prefix) => [...prefix].length < MIN_PREFIX_LENGTH)) tooShort ??= word;
  }
  return { words, prefixes, excluded, tooShort };
}

/** How many words a search text counts as in its cost. A text that is too long to be searched for counts as none. */
export function wordsOf(text: unknown): number {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return 0;
  const { words, prefixes, excluded } = contentsOf(text);
  return words + (WORDS_OF_PREFIX - 1) * prefixes.length + WORDS_OF_EXCLUDED * excluded;
}

const bad = (message: string): DatelineError => new DatelineError('BAD_USER_INPUT', message);

/**
 * The query for a search text, as `textQuery` makes it: the only way from a client's words to the search. Throws
 * BAD_USER_INPUT for a text that is too much to search for.
 */
export function searchQuery(text: string): string {
  if (text.length > MAX_LENGTH) {
    throw bad(`A search text must have at most ${MAX_LENGTH} characters (got ${text.length}). Shorten it.`);
  }
  const { words, prefixes, tooShort } = contentsOf(text);
  if (words > MAX_WORDS) {
    throw bad(`A search text must have at most ${MAX_WORDS} words (got ${words}). Search for fewer.`);
  }
  if (prefixes.length > MAX_PREFIXES) {
    throw bad(
      `A search text must have at most ${MAX_PREFIXES} words that end in \`*\` (got ${prefixes.length}). Write some in full.`,
    );
  }
  if (tooShort !== undefined) {
    throw bad(
      `Each part of a word that ends in \`*\` must have at least ${MIN_PREFIX_LENGTH} letters or digits (got \`${tooShort}\`). Give more of it.`,
    );
  }
  return textQuery(text);
}

export const SEARCH_SYNTAX = `all of them, unless \`or\` stands between two. \`"words in quotation marks"\` stand together, \`-word\` is not there, \`begin*\` is the beginning of a word that is no stop word (\`the\`, \`of\`), in capitals or not. At most ${MAX_LENGTH} characters, ${MAX_WORDS} words and ${MAX_PREFIXES} words that end in \`*\`, each of at least ${MIN_PREFIX_LENGTH} letters. A text of stop words only finds nothing.`;

/** Extensions of an argument or input field that is a search text: its cost, and its maximum length. */
export const searched = together(weighing(WORD), ruled({ maxLength: MAX_LENGTH, units: wordsOf }));
