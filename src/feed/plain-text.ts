import { DatelineError } from '../errors.ts';
import { normalise } from '../text/index.ts';
import { checkBody, decode } from './text.ts';

/** A text without metadata. */
export interface PlainText {
  /** Empty if the text has none. */
  readonly headline: string;
  readonly body: string;
}

/**
 * The maximum length of a headline in characters. If a blank line follows the headline, the limit is twice as high.
 */
const MAX_HEADLINE_LENGTH = 160;

/**
 * Parses plain text. The first line is the headline if a blank line follows it, or if it is short and does not end like
 * a sentence. A text of one line has no headline. Throws FILE_EMPTY, FILE_NOT_UTF8 or BODY_TOO_LONG.
 */
export function parsePlainText(content: Uint8Array): PlainText {
  const text = normalise(decode(content));
  if (text === '') throw new DatelineError('FILE_EMPTY', 'The input contains no text. Provide a text.');
  checkBody(text);
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0) return { headline: '', body: text };
  const first = text.slice(0, lineEnd).trim();
  const isSeparate = text.charAt(lineEnd + 1) === '\n' && first.length <= 2 * MAX_HEADLINE_LENGTH;
  const isShort = first.length <= MAX_HEADLINE_LENGTH && !/[.!?:;,…]["”’')\]]*$/.test(first);
  if (!isSeparate && !isShort) return { headline: '', body: text };
  return { headline: first, body: text.slice(lineEnd + 1).trim() };
}
