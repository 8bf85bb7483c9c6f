import { memoize } from '../../../cache/memoize.ts';
import { asciiSigns } from './signs.ts';

const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu;

/** Matches the terms of a search text. The groups of a match are an optional minus, and a phrase or a word. */
export const terms = (question: string) => asciiSigns(question).matchAll(TERM);

/**
 * Converts a search text to the syntax of PostgreSQL's `to_tsquery`. All words are required; `"a phrase"` matches the
 * exact phrase; `or` between two terms requires either; `-word` excludes a word; `word*` matches the beginning of a
 * word. Invalid syntax is ignored. The result is empty if the text has no terms.
 */
export const textQuery = memoize((question: string): string => {
  const alternatives: string[][] = [[]];
  for (const [, minus, phrase, word = ''] of terms(question)) {
    if (phrase === undefined && word.toLowerCase() === 'or' && !minus) {
      alternatives.push([]);
      continue;
    }
    const prefix = phrase === undefined && word.endsWith('*') ? ':*' : '';
    const text = (phrase ?? word).replace(/[\\'*]/gu, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) alternatives.at(-1)?.push(`${minus && '!'}'${text}'${prefix}`);
  }
  // As in web search, `or` combines only the two adjacent terms: "a b or c d" is "a and (b or c) and d".
  return joinAlternatives(alternatives);
});

/** Joins the parts between the `or`s. The last term before an `or` and the first after it are alternatives. */
function joinAlternatives(parts: readonly (readonly string[])[]): string {
  const required: string[] = [];
  let either: string[] = [];
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    part.forEach((term, position) => {
      const joinsNext = !last && position === part.length - 1;
      const joinsPrevious = index > 0 && position === 0;
      if (!joinsPrevious && either.length > 0) {
        required.push(`(${either.join(' | ')})`);
        either = [];
      }
      if (joinsNext || joinsPrevious) either.push(term);
      else required.push(term);
    });
  });
  if (either.length > 0) required.push(`(${either.join(' | ')})`);
  return required.join(' & ');
}
