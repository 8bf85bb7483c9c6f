// Which characters PostgreSQL's text search treats as letters depends on the locale. To find the same words on every
// server, `plain_signs` in the migrations replaces signs in stored texts with spaces before they are parsed, and
// `asciiSigns` replaces the same signs in search texts. A test compares the two.

/** A sign that is not part of a word. Includes the enclosing marks and variation selectors that follow emoji. */
export const SIGN =
  /[<>/]|(?!\p{ASCII})[^\p{L}\p{M}\p{Nd}\p{Nl}\u200c\u200d]|[\u20dd-\u20e0\u20e2-\u20e4\ufe00-\ufe0f]/gu;

/** The invisible characters that `normalise` in src/text removes from stored texts. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * Replaces the signs of a search text, which may be copied from an article, with ASCII characters: “curly” and
 * «angle» quotation marks become `"`, hyphens become `-`, subscript digits (CO₂) become digits, and all other signs
 * become apostrophes. An apostrophe separates the words of one term.
 */
export const asciiSigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[«»\u201c-\u201f]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[₀-₉]/gu, (digit) => digit.normalize('NFKC'))
    .replace(SIGN, (sign) => (/\s/u.test(sign) ? ' ' : "'"));
