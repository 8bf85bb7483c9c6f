/** Classes of characters, by code point, with a table for ASCII because nearly all news is ASCII. */

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const LETTER = 5;

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char >= 'a' && char <= 'z') return LOWER;
  if (char >= 'A' && char <= 'Z') return UPPER;
  if (char >= '0' && char <= '9') return DIGIT;
  return /\s/.test(char) ? SPACE : OTHER;
});

/** Class of a code point outside ASCII, remembered: texts repeat their few foreign letters. */
const seen = new Map<number, number>();

function classify(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  // Titlecase digraphs (Dž) count as capitals; marks and letter numbers continue a word.
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\s/.test(char)) return SPACE;
  return /[\p{L}\p{M}\p{Nl}\u200c\u200d]/u.test(char) ? LETTER : OTHER;
}

function classOf(codePoint: number): number {
  if (codePoint < 128) return ASCII[codePoint] ?? OTHER;
  let found = seen.get(codePoint);
  if (found === undefined) {
    found = classify(codePoint);
    if (seen.size < 4096) seen.set(codePoint, found);
  }
  return found;
}

/** Letters of any script, their combining marks, and digits: what words are made of. */
export function isWordCharacter(codePoint: number): boolean {
  const found = classOf(codePoint);
  return found !== OTHER && found !== SPACE;
}

export function isLetter(codePoint: number): boolean {
  const found = classOf(codePoint);
  return found === LOWER || found === UPPER || found === LETTER;
}

export function isUpper(codePoint: number): boolean {
  return classOf(codePoint) === UPPER;
}

export function isLower(codePoint: number): boolean {
  return classOf(codePoint) === LOWER;
}

export function isDigit(codePoint: number): boolean {
  return classOf(codePoint) === DIGIT;
}

export function isSpace(codePoint: number): boolean {
  return classOf(codePoint) === SPACE;
}

/** UTF-16 code units that a code point takes. */
export function width(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1;
}

/** Whether the text starts with a small letter. */
export function startsLower(text: string): boolean {
  const first = text.codePointAt(0);
  return first !== undefined && isLower(first);
}
