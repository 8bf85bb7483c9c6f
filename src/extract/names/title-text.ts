import type { DocumentReader } from '../document/document-reader.ts';
import { FORMER, TITLE_ADVERBS, TITLE_HEADS, TITLE_IN_FULL, TITLE_SMALL_WORDS } from '../words/titles.ts';

/** A title in a text: words `[first, last]`. */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** The title, capitalised, without its country or organisation. */
  readonly text: string;
  readonly current: boolean;
}

/** Returns the title of words `[from, last]`; undefined if all of them are adverbs. */
export function titleOf(reader: DocumentReader, from: number, last: number): Title | undefined {
  let current = true;
  let first = from;
  while (first <= last) {
    const word = reader.lower(first);
    if (FORMER.has(word)) current = false;
    else if (!TITLE_ADVERBS.has(word)) break;
    first += 1;
  }
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    // Both spellings denote the same office.
    let word = reader.text(at).replace(/^(vice)-(?=president|chancellor|premier)/i, '$1 ');
    if (/^ex-/i.test(word)) {
      current = false;
      word = word.slice(3);
    }
    words.push(capitalise(word, at === last));
  }
  return words.length === 0 ? undefined : { first: from, last, text: words.join(' '), current };
}

/** Returns the singular of a plural title. */
export function singular(word: string): string {
  return word.endsWith('s') && TITLE_HEADS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function capitalise(word: string, isHead: boolean): string {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (TITLE_SMALL_WORDS.has(lower)) return lower;
  const form = isHead ? singular(lower) : lower;
  const full = TITLE_IN_FULL[form];
  if (full) return full;
  if (word === word.toUpperCase() && word.length < 5) return word;
  return form
    .replace(/(?:^|\s)\p{Ll}/gu, (char) => char.toUpperCase())
    .replace(/-(general|commissioner|chief)$/, (part) => `-${part.charAt(1).toUpperCase()}${part.slice(2)}`);
}
