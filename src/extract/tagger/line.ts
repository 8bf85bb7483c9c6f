import { CASING, type WordFacts } from './word.ts';

/** How a line is set: running text, a headline with capitals, a table of results, a fragment without a full stop. */
const LINE = { text: 0, fragment: 1, titled: 2, table: 3, shouted: 4 } as const;

/** Whether a line holds no lower-case letter but real words, as agency headlines do. */
export function isShouted(tokens: readonly string[]): boolean {
  let word = false;
  for (const token of tokens) {
    if (token.toUpperCase() !== token) return false;
    if (!word && token.length >= 4 && /^\p{Lu}{4}/u.test(token)) word = true;
  }
  return word;
}

/** The number of the way a line is set; its last token tells text from fragments. */
export function lineKind(words: readonly WordFacts[], shouted: boolean, last: string): number {
  if (shouted) return LINE.shouted;
  let lower = 0;
  let long = 0;
  let capitals = 0;
  let digits = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.digits) digits++;
    if (word.casing === CASING.lower) lower++;
    if (i > 0 && word.casing !== CASING.none) {
      long++;
      if (word.capitalised === 1) capitals++;
    }
  }
  if (lower <= 1 && digits > 0) return LINE.table;
  if (digits * 3 >= words.length && words.length >= 3) return LINE.table;
  if (long >= 4 && capitals >= long * 0.75) return LINE.titled;
  return last === '.' || last === '"' || last === '?' || last === '!' || last === '”'
    ? LINE.text
    : LINE.fragment;
}

/**
 * Marks "World Health Organization ( WHO )" where the letters agree: 1 the acronym, 2 the first of the words it stands
 * for, 3 those inside, 4 the last.
 */
export function markAcronyms(tokens: readonly string[], marks: Uint8Array): void {
  marks.fill(0, 0, tokens.length);
  for (let open = 2; open + 2 < tokens.length; open++) {
    const acronym = tokens[open + 1] ?? '';
    if (tokens[open] !== '(' || tokens[open + 2] !== ')' || !/^[A-Z][A-Z-]{1,9}$/.test(acronym)) continue;
    let left = acronym.length - 1;
    let first = open;
    for (let i = open - 1; i >= 0 && left >= 0 && open - i < 12; i--) {
      const token = tokens[i] ?? '';
      if (token.charAt(0).toUpperCase() === acronym.charAt(left)) {
        left--;
        if (token.charAt(0) === acronym.charAt(left + 1)) first = i;
      } else if (
        !/^(of|for|the|and|in|on|to|de|&|'s|,|-)$/.test(token) &&
        token.charAt(0) !== token.charAt(0).toUpperCase()
      )
        break;
    }
    if (left >= 0 || first === open) continue;
    marks[open + 1] = 1;
    for (let i = first; i < open; i++) marks[i] = i === first ? 2 : i === open - 1 ? 4 : 3;
  }
}
