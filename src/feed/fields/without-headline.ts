/** Removes the first line of a text if it repeats the headline. */
export function withoutHeadline(text: string, headline: string | undefined): string {
  if (headline === undefined) return text;
  const [first = '', ...rest] = text.split('\n');
  return folded(first) === folded(headline) ? rest.join('\n').trim() : text;
}

const folded = (line: string): string => line.replace(/\s+/g, ' ').trim().toLowerCase();
