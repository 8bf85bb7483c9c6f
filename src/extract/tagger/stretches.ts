import { NONE } from './none.ts';

/**
 * Visits the stretches `[from, to)` of a sentence, tokens `[first, end)`, that may contain names. Each stretch includes
 * a plain word on either side, except at the edge of the sentence. Because plain words are outside names, the marginal
 * probabilities are the same as for the entire sentence, and computing them takes a fraction of the time.
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
  let lastOpen = NONE;
  for (let i = first; i < end; i++) {
    if (plain[i] === 1) {
      // Parts that are separated by fewer than three plain words are visited as one stretch.
      if (from !== NONE && i - lastOpen > 2) {
        visit(from, lastOpen + 2);
        from = NONE;
      }
      continue;
    }
    if (from === NONE) from = Math.max(first, i - 1);
    lastOpen = i;
  }
  if (from !== NONE) visit(from, Math.min(end, lastOpen + 2));
}
