import type { Span } from '../model/span.ts';
import { AFTER_A_NAME, BEFORE_A_NAME } from './abbreviations.ts';
import {
  codePoint,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
  width,
} from './characters.ts';

/** A word, number or mark. `body.slice(start, end) === text`. */
export interface Token extends Span {
  readonly text: string;
}

/** Creates the token with the characters `[start, end)` of a text. */
export type TokenAt<T extends Token> = (text: string, start: number, end: number) => T;

/** Creates a token without further properties. */
export const tokenAt: TokenAt<Token> = (text, start, end) => ({ start, end, text: text.slice(start, end) });

const APOSTROPHES = "'’ʼ＇";
const HYPHENS = '-‐‑';
const STOP = 46;
const DOLLAR = 36;
/** The maximum length of a word that is analysed, in characters. A longer word is a single token. */
const LONGEST_WORD = 64;
const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
/**
 * Prefixes of a dollar sign. They belong to the same token as the sign, so that "US$" is not recognised as the country.
 */
const DOLLAR_PREFIX = /^(?:US|A|AU|C|CA|HK|NZ|S|NT|R|J|Z|T)$/;

/**
 * Splits the text between two offsets into tokens, as news corpora do (Penn Treebank, CoNLL-2003): possessive 's and
 * contractions are separate tokens, a hyphenated word is one token, "U.S." and "Gen." include their stops, and
 * currency and percent signs are separate. Offsets refer to the entire text. Linear time.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  return tokensOf(text, from, to, tokenAt);
}

/** Splits the text as `tokenise` does, into tokens that the caller creates. */
export function tokensOf<T extends Token>(text: string, from: number, to: number, create: TokenAt<T>): T[] {
  const tokens: T[] = [];
  let at = from;
  while (at < to) {
    const code = codePoint(text, at);
    if (isSpace(code)) {
      at += 1;
    } else if (isWordCharacter(code)) {
      at = word(text, at, to, create, tokens);
    } else {
      const end = markEnd(text, at, to, code);
      tokens.push(create(text, at, end));
      at = end;
    }
  }
  return tokens;
}

/** Returns the end of the mark at `start`. A run of full stops or hyphens is one token. */
function markEnd(text: string, start: number, to: number, code: number): number {
  const char = text[start];
  let end = start + width(code);
  if (char === '.' || char === '-') while (end < to && text[end] === char) end += 1;
  return Math.min(end, to);
}

/** Reads the word at `start`, appends its tokens and returns its end. */
function word<T extends Token>(
  text: string,
  start: number,
  to: number,
  create: TokenAt<T>,
  tokens: T[],
): number {
  let end = start;
  let isPlain = true;
  while (end < to) {
    const code = codePoint(text, end);
    if (isWordCharacter(code)) end += width(code);
    else if (!isSpace(code) && joins(text, start, end, to)) {
      end += 1;
      isPlain = false;
    } else break;
  }
  end = Math.min(end, to);
  if (end - start <= LONGEST_WORD) {
    if (belongsTo(text, start, end, to)) end += 1;
    // Most words have no mark, and the pattern is not needed.
    const cut = isPlain ? -1 : text.slice(start, end).search(CONTRACTION);
    if (cut > 0) {
      tokens.push(create(text, start, start + cut), create(text, start + cut, end));
      return end;
    }
  }
  tokens.push(create(text, start, end));
  return end;
}

/** Returns whether the mark after the word `[start, at)` belongs to it: a full stop or a dollar sign. */
function belongsTo(text: string, start: number, at: number, to: number): boolean {
  if (at >= to) return false;
  const mark = text.charCodeAt(at);
  if (mark === STOP) return includesStop(text, text.slice(start, at), at, to);
  return mark === DOLLAR && DOLLAR_PREFIX.test(text.slice(start, at));
}

/** Returns whether the mark at `at` joins the characters before and after it into one word. */
function joins(text: string, start: number, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const mark = text[at] ?? '';
  const before = text.charCodeAt(at - 1);
  const after = text.codePointAt(at + 1) ?? 0;
  if (APOSTROPHES.includes(mark)) return isLetter(before) && isLetter(after);
  if (HYPHENS.includes(mark)) return isWordCharacter(after);
  if (mark === '.') return stopJoins(text, start, at, before, after);
  if (mark === ',' || mark === ':') return isDigit(before) && isDigit(after);
  if (mark === '&') return isUpper(before) && isUpper(after);
  return (mark === '_' || mark === '@') && isWordCharacter(after);
}

/** Returns whether a full stop joins a word: "3.5", "U.S", "amazon.com", but not "over.The" (a missing space). */
function stopJoins(text: string, start: number, at: number, before: number, after: number): boolean {
  if (isDigit(before) && isDigit(after)) return true;
  if (!isLetter(before) || !isLetter(after)) return false;
  const single = at - 1 === start || text[at - 2] === '.' || HYPHENS.includes(text[at - 2] ?? ' ');
  return single || isLower(after);
}

/** Returns whether the full stop after a word belongs to it: abbreviations, dotted letters, initials. */
function includesStop(text: string, form: string, at: number, to: number): boolean {
  if (text[at + 1] === '.') return false;
  if (BEFORE_A_NAME.has(form)) return nextInParagraph(text, at + 1, to) !== undefined;
  if (AFTER_A_NAME.has(form)) return true;
  if (form.length >= 3 && /^(?:\p{L}-)?(?:\p{L}\.)+\p{L}$/u.test(form)) return true;
  if (form.length !== 1 || !isUpper(form.charCodeAt(0)) || form === 'I') return false;
  const next = nextInParagraph(text, at + 1, to);
  return next !== undefined && isUpper(next);
}

/** Returns the first character after the blanks at `at`; undefined if the paragraph ends first. */
function nextInParagraph(text: string, at: number, to: number): number | undefined {
  // The search is limited, because more than a few blanks are layout rather than a space in a name.
  for (let next = at; next < to && next < at + 4; next += 1) {
    const code = text.codePointAt(next) ?? 0;
    if (!isSpace(code)) return code;
  }
  return undefined;
}
