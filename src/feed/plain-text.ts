import { DatelineError } from '../errors.ts';
import { normalise } from '../text/index.ts';
import { checkBody, decode } from './text.ts';

/** A text with no word about where it is from. */
export interface PlainText {
  /** Empty where the text has none. */
  readonly headline: string;
  readonly body: string;
}

/** A headline is no longer, in characters, unless a blank line parts it from the text. */
const LONGEST_HEADLINE = 160;

/**
 * Reads plain text. Its first line is the headline where a blank line follows it, or where it is short and does not end
 * as sentences do; a text of one line is all body. Throws FILE_EMPTY, FILE_NOT_UTF8 or BODY_TOO_LONG.
 */
export function parsePlainText(content: Uint8Array): PlainText {
  const text = normalise(decode(content));
  if (text === '') throw new DatelineError('FILE_EMPTY', 'There is no text: give some.');
  checkBody(text);
  const feed = text.indexOf('\n');
  if (feed < 0) return { headline: '', body: text };
  const first = text.slice(0, feed).trim();
  const isParted = text.charAt(feed + 1) === '\n' && first.length <= 2 * LONGEST_HEADLINE;
  const isShort = first.length <= LONGEST_HEADLINE && !/[.!?:;,…]["”’')\]]*$/.test(first);
  if (!isParted && !isShort) return { headline: '', body: text };
  return { headline: first, body: text.slice(feed + 1).trim() };
}
