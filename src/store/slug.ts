/** The maximum length of a slug, in UTF-16 code units: long enough for a headline, short enough for a path segment. */
const MAX_LENGTH = 120;

/**
 * Converts a name to a slug: in lower case, without accents and apostrophes, words joined by hyphens. Letters of
 * other scripts are retained. The result is empty if the name has no letters or digits.
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
