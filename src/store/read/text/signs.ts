// Which characters PostgreSQL's text search treats as letters depends on the locale. So that every server finds the same
// words, `plain_signs` in the migrations replaces signs in texts by spaces before they are parsed, and `asciiSigns` replaces
// the same signs in search texts. A test compares the two.

/** A sign that is no part of a word. Enclosing marks and variation selectors follow emoji. */
export const SIGN =
  /[<>/]|(?!\p{ASCII})[^\p{L}\p{M}\p{Nd}\p{Nl}\u200c\u200d]|[\u20dd-\u20e0\u20e2-\u20e4\ufe00-\ufe0f]/gu;

/** What `normalise` in src/text removes from stored texts. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/**
 * A search text in ASCII signs, as it may be pasted out of an article: “curly” and «angle» quotation marks mark a phrase,
 * hyphens are hyphens, the digits of CO₂ are digits, and all other signs are apostrophes, which separate words of one term.
 */
export const asciiSigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[«»\u201c-\u201f]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[₀-₉]/gu, (digit) => digit.normalize('NFKC'))
    .replace(SIGN, (sign) => (/\s/u.test(sign) ? ' ' : "'"));
