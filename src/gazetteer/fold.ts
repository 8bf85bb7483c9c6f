/** Letters that NFD does not take apart, and their usual plain spelling. */
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
const STRANGE = /[ıøØłŁđĐðþßæÆœŒəƏ’‘ʻʼ`‐‑]/g;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Strips diacritics and brings apostrophes and hyphens to their ASCII form; keeps case. Idempotent. */
export function plain(text: string): string {
  if (!BEYOND_ASCII.test(text) && !text.includes('`')) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(STRANGE, (char) => PLAIN[char] ?? char)
    .normalize('NFC');
}

/** The one form under which names are compared: no diacritics, small letters, single spaces. Idempotent. */
export function fold(text: string): string {
  return plain(plain(text).toLowerCase()).replace(/\s+/g, ' ').trim();
}
