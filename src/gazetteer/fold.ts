/** Plain spellings of the characters that NFD normalisation does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
};
const UNDECOMPOSED = /[ıøØłŁđĐðþßæÆœŒəƏ’‘ʻʼ`‐‑]/g;
const NON_ASCII = /[^\p{ASCII}]/u;

/** Characters of ASCII without "`", in words with a single space between two words. Most names consist of these. */
const FOLDABLE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * Removes diacritics and replaces apostrophes and hyphens with their ASCII forms. The case is unchanged. The function
 * is idempotent.
 */
export function plain(text: string): string {
  if (!NON_ASCII.test(text) && !text.includes('`')) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(UNDECOMPOSED, (char) => PLAIN[char] ?? char)
    .normalize('NFC');
}

/**
 * Returns the form in which names are compared: no diacritics, lower case, single spaces. The function is idempotent.
 */
export function fold(text: string): string {
  if (FOLDABLE.test(text)) return text.toLowerCase();
  return plain(plain(text).toLowerCase()).replace(/\s+/g, ' ').trim();
}
