import type { Step } from '../document/draft.ts';
import type { Match } from '../document/lexicon.ts';

/** Finds the known phrases, longest first from the left. */
export const matchesStep: Step = {
  name: 'matches',
  needs: [],
  gives: ['matches'],
  run(draft) {
    const { pieces } = draft.document;
    const found: Match[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      const match = draft.lexicon.longest(pieces, at);
      if (!match || !isInOneSentence(draft.document, match)) continue;
      found.push(match);
      at = match.last;
    }
    draft.matches = found;
  },
};

function isInOneSentence(
  { pieces, words }: Parameters<Step['run']>[0]['document'],
  { first, last }: Match,
): boolean {
  const from = words[pieces[first]?.word ?? -1];
  const to = words[pieces[last]?.word ?? -1];
  return from !== undefined && from.sentence === to?.sentence;
}
