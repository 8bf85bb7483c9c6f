// Character classes by code point. ASCII characters are looked up in a table, because nearly all characters in news are
// ASCII.

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const LETTER = 5;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char >= 'a' && char <= 'z') return LOWER;
  if (char >= 'A' && char <= 'Z') return UPPER;
  if (char >= '0' && char <= '9') return DIGIT;
  return /\s/.test(char) ? SPACE : OTHER;
});

/** The classes of code points outside ASCII. They are cached, because a text uses only a few different characters. */
const cached = new Map<number, number>();

function classify(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  // Titlecase digraphs (Dž) count as upper case. Marks and letter numbers continue a word.
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\s/.test(char)) return SPACE;
  return /[\p{L}\p{M}\p{Nl}\u200c\u200d]/u.test(char) ? LETTER : OTHER;
}

function classOf(codePoint: number): number {
  if (codePoint < 128) return ASCII[codePoint] ?? OTHER;
  let known = cached.get(codePoint);
  if (known === undefined) {
    known = classify(codePoint);
    if (cached.size < 4096) cached.set(codePoint, known);
  }
  return known;
}

/** Returns whether a character is a letter of any script, a combining mark or a digit. */
export function isWordCharacter(codePoint: number): boolean {
  const kind = classOf(codePoint);
  return kind !== OTHER && kind !== SPACE;
}

export function isLetter(codePoint: number): boolean {
  const kind = classOf(codePoint);
  return kind === LOWER || kind === UPPER || kind === LETTER;
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

/** Returns the code point at an offset of a text. Faster than `codePointAt` for most characters. */
export function codePoint(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? 0) : unit;
}

/** Returns the number of UTF-16 code units of a code point. */
export function width(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1;
}

/** Returns whether the text starts with a lower-case letter. */
export function startsLower(text: string): boolean {
  const first = text.codePointAt(0);
  return first !== undefined && isLower(first);
}
