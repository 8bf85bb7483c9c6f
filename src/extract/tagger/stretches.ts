import { NONE } from './none.ts';

/**
 * Visits the stretches of tokens `[first, end)` of a sentence that may contain names: the tokens between plain words.
 * Because plain words are outside names, the marginal probabilities are the same as for the entire sentence, and
 * computing them takes a fraction of the time.
 *
 * @param plain 1 for each plain word, see `SentenceContext.isPlain`
 */
export function eachStretch(
  plain: Uint8Array,
  first: number,
  end: number,
  visit: (from: number, to: number) => void,
): void {
  let from = NONE;
  for (let i = first; i < end; i++) {
    if (plain[i] === 0) {
      if (from === NONE) from = i;
    } else if (from !== NONE) {
      visit(from, i);
      from = NONE;
    }
  }
  if (from !== NONE) visit(from, end);
}
