import { isDigit, isSpace, isWordCharacter, width } from '../text/characters.ts';

/** The words of a text as hashes, in order. */
export interface Words {
  readonly hashes: Int32Array;
  /** 1 for each word that is a number or contains a digit. */
  readonly isNumber: Uint8Array;
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Han, Hiragana and Katakana, which are written without spaces: each character is one word. */
const isIdeographic = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code >= 0x20000;

/** The numbers that English news writes as words. */
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve first second third fourth fifth'.split(' ');
const SPELT = new Set(NUMBER_WORDS.map(hashOf));

/** Returns the hash of a word of ASCII letters in lower case. */
function hashOf(word: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Returns the code of the character in lower case. */
function lower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code;
}

/**
 * Splits a text into words, ignoring case and punctuation, and hashes each (FNV-1a, 32 bits). "1,200" and "1200" are
 * the same word; "7.5" is one word. Linear time.
 */
export function wordsOf(text: string): Words {
  const hashes = new Int32Array(text.length);
  const isNumber = new Uint8Array(text.length);
  let [count, at] = [0, 0];
  while (at < text.length) {
    const first = text.codePointAt(at) ?? 0;
    if (isSpace(first) || !isWordCharacter(first)) {
      at += width(first);
      continue;
    }
    let [hash, hasDigit] = [OFFSET_BASIS, 0];
    while (at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      if (isWordCharacter(code)) {
        hash = Math.imul(hash ^ lower(code), PRIME);
        if (isDigit(code)) hasDigit = 1;
        at += width(code);
        if (isIdeographic(code)) break;
      } else if (isNumberMark(text, at, code)) {
        if (code !== 0x2c) hash = Math.imul(hash ^ code, PRIME);
        at += 1;
      } else break;
    }
    hashes[count] = hash;
    isNumber[count] = hasDigit === 1 || SPELT.has(hash) ? 1 : 0;
    count += 1;
  }
  return { hashes: hashes.slice(0, count), isNumber: isNumber.slice(0, count) };
}

/** Returns whether the character is a comma, full stop or slash between two digits. */
const isNumberMark = (text: string, at: number, code: number): boolean =>
  (code === 0x2c || code === 0x2e || code === 0x2f) &&
  at + 1 < text.length &&
  isDigit(text.charCodeAt(at - 1)) &&
  isDigit(text.charCodeAt(at + 1));
