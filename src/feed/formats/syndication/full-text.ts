import { textOfPossibleHtml } from '../../markup/html-text.ts';

/**
 * A description is a full text if it has at least this number of characters, or two paragraphs and half this number.
 */
const MIN_LENGTH = 500;
/** The end of a text that continues on the linked page. */
const TRUNCATED =
  /(?:…|\.{3}|\[(?:…|\.{3})\]|\b(?:read more|continue reading|read the (?:full|rest)\b.*))[\s\])»→>.]*$/i;

/** Returns the plain text of an element that contains full texts; undefined if it is empty or truncated. */
export const fullTextOf = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : completeText(textOfPossibleHtml(html));

/** Returns a plain text; undefined if it is empty or truncated. */
export const completeText = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' || TRUNCATED.test(lastLine(text.trimEnd())) ? undefined : text;

/**
 * Returns the plain text of a description if it is long enough for a full text. RSS uses the same element for summaries
 * and full texts.
 */
export function longTextOf(html: string | undefined): string | undefined {
  const text = fullTextOf(html);
  if (text === undefined) return undefined;
  const isLong = text.length >= MIN_LENGTH || (text.includes('\n\n') && text.length >= MIN_LENGTH / 2);
  return isLong ? text : undefined;
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1).slice(-200);
