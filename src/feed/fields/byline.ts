/** Removes "By" and extra white space from a byline. Returns undefined if nothing is left. */
export function bylineOf(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/^by[:\s]\s*/i, '')
    .replace(/[\s,;|]+$/, '');
  return line || undefined;
}
