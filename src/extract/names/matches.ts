import type { Document } from '../document/document.ts';
import type { Draft, Step } from '../document/draft.ts';
import type { Match } from '../document/phrase-index.ts';

/** Finds the known phrases of a draft. */
export const matchesStep: Step = {
  name: 'matches',
  needs: [],
  gives: ['matches'],
  run(draft) {
    draft.matches = findMatches(draft);
  },
};

/** Returns the known phrases from left to right, the longest at each position. */
export function findMatches({ document, phrases }: Draft): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < document.pieces.length; at += 1) {
    const match = phrases.longest(document.pieces, at);
    if (!match || !isInOneSentence(document, match)) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}

function isInOneSentence({ pieces, words }: Document, { first, last }: Match): boolean {
  const from = pieces[first];
  const to = pieces[last];
  return from !== undefined && to !== undefined && words[from.word]?.sentence === words[to.word]?.sentence;
}
