import type { DocumentReader } from '../document/document-reader.ts';
import { singularOffice } from '../document/office-word.ts';
import { cachedByWord } from '../document/word-cache.ts';
import { FORMER, TITLE_ADVERBS, TITLE_IN_FULL, TITLE_SMALL_WORDS } from '../words/offices/titles.ts';

/** A title in a text: words `[first, last]`. */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** The title, capitalised, without its country or organisation. */
  readonly text: string;
  readonly current: boolean;
  /** Whether the title is a plural: "economists". */
  readonly isPlural: boolean;
}

/** Returns the title of words `[from, last]` with its head; undefined if all of them are adverbs. */
export function titleOf(reader: DocumentReader, from: number, head: number, last: number): Title | undefined {
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
    if (/^(?:ex|then)-/i.test(word)) {
      current = false;
      word = word.replace(/^(?:ex|then)-/i, '');
    }
    words.push(at === head || isPluralPart(reader, at) ? headOf(word) : partOf(word));
  }
  if (words.length === 0) return undefined;
  return { first: from, last, text: words.join(' '), current, isPlural: isPlural(reader, head) };
}

/** Returns whether the head of a title is a plural. "Attorneys general" has its plural in the word before. */
function isPlural(reader: DocumentReader, head: number): boolean {
  const word = reader.lower(head);
  return singularOffice(word) !== word || isPluralPart(reader, head - 1);
}

/** Returns whether a word is a plural before an adjective: "attorneys" in "attorneys general". */
function isPluralPart(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  return reader.lower(at + 1) === 'general' && singularOffice(word) !== word;
}

/** The maximum number of words in each cache of capitalised words. */
const CAPACITY = 2_000;

/** Returns the head of a title, capitalised and in the singular. */
const headOf = cachedByWord((word) => capitalise(word, true), CAPACITY);

/** Returns another word of a title, capitalised. */
const partOf = cachedByWord((word) => capitalise(word, false), CAPACITY);

function capitalise(word: string, isHead: boolean): string {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (TITLE_SMALL_WORDS.has(lower)) return lower;
  const form = isHead ? singularOffice(lower) : lower;
  const full = TITLE_IN_FULL[form];
  if (full) return full;
  if (word === word.toUpperCase() && word.length < 5) return word;
  return form
    .replace(/(?:^|[\s/])\p{Ll}/gu, (char) => char.toUpperCase())
    .replace(/-(general|commissioner|chief)$/, (part) => `-${part.charAt(1).toUpperCase()}${part.slice(2)}`);
}
