import { CASING } from './shape.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * The typography of a line: running text, a fragment without a full stop, a headline in title case, a table of results, or
 * upper case.
 */
const LINE = { text: 0, fragment: 1, titleCase: 2, table: 3, upperCase: 4 } as const;

/**
 * Returns whether a line has no lower-case letters and contains a word that starts with at least four capital letters,
 * as in headlines of news agencies.
 */
export function isUpperCase(tokens: readonly string[]): boolean {
  let word = false;
  for (const token of tokens) {
    if (token.toUpperCase() !== token) return false;
    if (!word && token.length >= 4 && /^\p{Lu}{4}/u.test(token)) word = true;
  }
  return word;
}

/** Returns the typography of a line, as a number. Its last token distinguishes text from fragments. */
export function lineKind(words: readonly WordFacts[], upperCase: boolean, last: string): number {
  if (upperCase) return LINE.upperCase;
  let lower = 0;
  let long = 0;
  let capitals = 0;
  let digits = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.digits) digits++;
    if (word.casing === CASING.lower) lower++;
    if (i > 0 && word.casing !== CASING.none) {
      long++;
      if (word.capitalised === 1) capitals++;
    }
  }
  if (lower <= 1 && digits > 0) return LINE.table;
  if (digits * 3 >= words.length && words.length >= 3) return LINE.table;
  if (long >= 4 && capitals >= long * 0.75) return LINE.titleCase;
  return last === '.' || last === '"' || last === '?' || last === '!' || last === '”'
    ? LINE.text
    : LINE.fragment;
}

/**
 * Marks an acronym after its full form if the letters match: "World Health Organization ( WHO )". The marks are 1 for the
 * acronym, and 2 for the first, 3 for an inner and 4 for the last word of the full form.
 */
export function markAcronyms(tokens: readonly string[], marks: Uint8Array): void {
  marks.fill(0, 0, tokens.length);
  for (let open = 2; open + 2 < tokens.length; open++) {
    const acronym = tokens[open + 1] ?? '';
    if (tokens[open] !== '(' || tokens[open + 2] !== ')' || !/^[A-Z][A-Z-]{1,9}$/.test(acronym)) continue;
    let left = acronym.length - 1;
    let first = open;
    for (let i = open - 1; i >= 0 && left >= 0 && open - i < 12; i--) {
      const token = tokens[i] ?? '';
      if (token.charAt(0).toUpperCase() === acronym.charAt(left)) {
        left--;
        if (token.charAt(0) === acronym.charAt(left + 1)) first = i;
      } else if (
        !/^(of|for|the|and|in|on|to|de|&|'s|,|-)$/.test(token) &&
        token.charAt(0) !== token.charAt(0).toUpperCase()
      )
        break;
    }
    if (left >= 0 || first === open) continue;
    marks[open + 1] = 1;
    for (let i = first; i < open; i++) marks[i] = i === first ? 2 : i === open - 1 ? 4 : 3;
  }
}
