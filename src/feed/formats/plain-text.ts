import { basename, extname } from 'node:path';
import { normalise } from '../../text/index.ts';
import { dateInName } from '../article/date-in-name.ts';
import type { Format } from '../format.ts';
import { readText } from '../input/text.ts';
import { MAX_BYTES } from '../text.ts';

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
 * Splits a plain text. The first line is the headline if a blank line follows it, or if it is short and does not end like
 * a sentence. A text of one line has no headline.
 */
export function splitPlainText(content: string): PlainText {
  const text = normalise(content);
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0) return { headline: '', body: text };
  const first = text.slice(0, lineEnd).trim();
  const isSeparate = text.charAt(lineEnd + 1) === '\n' && first.length <= 2 * MAX_HEADLINE_LENGTH;
  const isShort = first.length <= MAX_HEADLINE_LENGTH && !/[.!?:;,…]["”’')\]]*$/.test(first);
  if (!isSeparate && !isShort) return { headline: '', body: text };
  return { headline: first, body: text.slice(lineEnd + 1).trim() };
}

/** A text whose first line is the headline. The date is in the name of the file: `2024-08-20-geneva.txt`. */
export const PLAIN_TEXT: Format = {
  name: 'text',
  description: 'Plain text: the first line is the headline, and the name of the file begins with the date',
  extensions: ['.txt', '.text'],
  // A URL without an extension can have any content.
  recognises: (_, path) => path === '-' || (!/^https?:/i.test(path) && extname(basename(path)) === ''),
  async *read(input) {
    const { text, warnings } = await readText(input, MAX_BYTES);
    const { headline, body } = splitPlainText(text);
    yield {
      record: null,
      byte: null,
      content: { headline, body, publishedAt: dateInName(input.path)?.date, warnings },
    };
  },
};
