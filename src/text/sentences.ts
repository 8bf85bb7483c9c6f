import type { Span } from '../model/span.ts';
import { AFTER_CLOCK, BEFORE_A_NAME, isDottedLetters, SENTENCE_STARTERS } from './abbreviations.ts';
import { startsLower } from './characters.ts';
import { paragraphs } from './paragraphs.ts';
import { type Token, type TokenAt, tokensOf } from './tokens.ts';

/** A sentence and its tokens. Its span extends from the first token to the end of the last. */
export interface Sentence<T extends Token = Token> extends Span {
  readonly tokens: readonly T[];
}

const CLOSERS = '"”’\')]}»›」』';
/** The codes of the marks that may end a sentence. */
const STOPS = new Set([...'.!?…。！？'].map((char) => char.charCodeAt(0)));
/** The code of "A". The stops of ASCII have smaller codes, and the others are greater than 0x2000. */
const LETTERS = 0x41;
const BULLETS = /^[-–—•*·]+$/;

/**
 * Splits a text into sentences. The end of a paragraph always ends a sentence. Within a paragraph, a full stop, question
 * mark, exclamation mark or ellipsis ends it, unless the mark belongs to an abbreviation or initial, or the text
 * continues in lower case. The caller creates the tokens. Linear time.
 */
export function sentences<T extends Token>(text: string, create: TokenAt<T>): Sentence<T>[] {
  const found: Sentence<T>[] = [];
  for (const { start, end } of paragraphs(text))
    splitParagraph(text, tokensOf(text, start, end, create), found);
  return found;
}

function splitParagraph<T extends Token>(text: string, tokens: readonly T[], found: Sentence<T>[]): void {
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayEnd(text, tokens[at])) continue;
    let last = at;
    while (isAttachedCloser(text, tokens, last + 1)) last += 1;
    if (endsAt(tokens, at, last)) {
      push(tokens, first, last, found);
      first = last + 1;
    }
    at = last;
  }
  if (first < tokens.length) push(tokens, first, tokens.length - 1, found);
}

function push<T extends Token>(
  tokens: readonly T[],
  first: number,
  last: number,
  found: Sentence<T>[],
): void {
  const opening = tokens[first];
  const closing = tokens[last];
  if (!opening || !closing) return;
  found.push({ start: opening.start, end: closing.end, tokens: tokens.slice(first, last + 1) });
}

/** Returns whether the last character of a token may end a sentence. The text of the token is not read, which is slower. */
function mayEnd(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const code = text.charCodeAt(token.end - 1);
  // Letters are the most frequent.
  return (code < LETTERS || code > 0x2000) && STOPS.has(code);
}

/** Returns whether a token is a closing mark or a stop directly after the token before it. */
function isAttachedCloser(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.start !== before.end) return false;
  return CLOSERS.includes(token.text) || (token.text.length === 1 && mayEnd(text, token));
}

/** Returns whether a sentence ends with the stop at `at`; its closing marks extend to `last`. */
function endsAt(tokens: readonly Token[], at: number, last: number): boolean {
  const stop = tokens[at];
  const next = tokens[last + 1];
  if (!stop || !next) return true;
  const bare = stop.text.slice(0, -1);
  const isWord = bare !== '' && /\p{L}/u.test(bare);
  if (isWord && last === at) return endsWithAbbreviation(bare, stop.text, next.text);
  if (BULLETS.test(next.text)) return next.start > (tokens[last]?.end ?? 0);
  if (startsLower(next.text) || ',;:)'.includes(next.text)) return false;
  return true;
}

function endsWithAbbreviation(bare: string, form: string, next: string): boolean {
  if (BEFORE_A_NAME.has(bare)) return false;
  if (startsLower(next) || /^[\d,;:)%$£€-]/.test(next)) return false;
  if (/^[ap]\.m$/i.test(bare)) return !AFTER_CLOCK.has(next);
  if (bare === 'etc') return true;
  if (bare.length === 1) return false;
  return SENTENCE_STARTERS.has(next) || (isDottedLetters(form) ? false : /^["“‘]/.test(next));
}
