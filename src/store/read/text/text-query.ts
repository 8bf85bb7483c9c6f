import { memoize } from '../../../cache/memoize.ts';
import { asciiSigns } from './signs.ts';

const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu;

/** The terms of a search text. The groups of each match are a minus or nothing, and a phrase or a word. */
export const terms = (question: string) => asciiSigns(question).matchAll(TERM);

/**
 * Turns what a person types into a search box into the text that PostgreSQL's `to_tsquery` reads. Words must all be
 * found; `"a phrase"` as it stands; `or` between two things wants either; `-word` must not be found; `word*` is the
 * beginning of a word. Never fails: whatever means nothing is left out. An empty result asks for nothing.
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
  // "a b or c d" is "a and (b or c) and d" to nobody: as in web search, "or" stands between single things.
  return joinAlternatives(alternatives);
});

/** The last thing before an `or` and the first behind it are alternatives, all else is wanted as well. */
function joinAlternatives(parts: readonly (readonly string[])[]): string {
  const wanted: string[] = [];
  let either: string[] = [];
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    part.forEach((term, position) => {
      const joinsNext = !last && position === part.length - 1;
      const joinsPrevious = index > 0 && position === 0;
      if (!joinsPrevious && either.length > 0) {
        wanted.push(`(${either.join(' | ')})`);
        either = [];
      }
      if (joinsNext || joinsPrevious) either.push(term);
      else wanted.push(term);
    });
  });
  if (either.length > 0) wanted.push(`(${either.join(' | ')})`);
  return wanted.join(' & ');
}
