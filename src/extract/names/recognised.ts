import type { Mention } from '../../model/extraction.ts';
import type { Draft } from '../document/draft.ts';
import type { EntitySpan } from '../tagger/labels.ts';

const TYPES = { PERSON: 'PER', COUNTRY: 'LOC', PLACE: 'LOC', ORGANIZATION: 'ORG' } as const;

/**
 * The mentions of a draft as corpora label names: whole tokens, the longest of overlapping ones,
 * countries and their seats of power as places, adjectives of nationality left out.
 */
export function spansOf(draft: Draft): EntitySpan[][] {
  const found: EntitySpan[][] = draft.document.sentences.map(() => []);
  const firstOf = new Map(draft.document.words.map((word, at) => [word.start, at]));
  const lastOf = new Map(draft.document.words.map((word, at) => [word.end, at]));
  let sentence = 0;
  let base = 0;
  let taken = -1;
  for (const mention of inOrder(draft.mentions)) {
    const first = firstOf.get(mention.start);
    const last = lastOf.get(mention.end);
    if (first === undefined || last === undefined || first <= taken || mention.how === 'DEMONYM') continue;
    const of = draft.document.words[first]?.sentence ?? 0;
    while (sentence < of) {
      base += draft.document.sentences[sentence]?.tokens.length ?? 0;
      sentence += 1;
    }
    taken = last;
    const { confidence } = mention;
    found[of]?.push({
      start: first - base,
      end: last - base + 1,
      type: TYPES[mention.entity.kind],
      confidence,
    });
  }
  return found;
}

/** By start, the longest first, and of equal ones not the country that a place lies in. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const rank = (mention: Mention) => (mention.entity.kind === 'COUNTRY' ? 1 : 0);
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}
