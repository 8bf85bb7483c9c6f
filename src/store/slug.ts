/** Longest slug, in UTF-16 code units: fits a path segment of any server, and a headline. */
const MAX_LENGTH = 120;

/**
 * The name in a URL: lower case, without accents or apostrophes, words joined by hyphens. Letters of other
 * scripts stay. Empty where nothing is left.
 */
export function slugify(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > MAX_LENGTH / 2 ? cut.slice(0, lastHyphen) : cut;
}
