import { documentOf } from './document/document.ts';
import { type Draft, newDraft } from './document/draft.ts';
import type { DraftMention } from './document/mention-list.ts';
import { phraseIndex } from './document/phrase-index.ts';
import { NAMES } from './steps.ts';
import type { EntitySpan } from './tagger/labels.ts';
import type { Tagger } from './tagger/tagger.ts';

/** Recognises names in tokenised text. */
interface TokenRecogniser {
  /** Returns the names of people, places and organisations of each sentence, in order. They do not overlap. */
  recognise(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[];
}

const TYPES = { PERSON: 'PER', COUNTRY: 'LOC', PLACE: 'LOC', ORGANIZATION: 'ORG' } as const;

/** Creates a recogniser that runs the pipeline, up to the linking of names, on the tokens of a labelled corpus. */
export function createRecogniser({ tagger }: { readonly tagger?: Tagger } = {}): TokenRecogniser {
  const phrases = phraseIndex();
  return {
    recognise(document) {
      const input = { headline: '', body: '', publishedAt: new Date(0) };
      const draft = newDraft(input, documentOf(document), phrases, tagger);
      for (const step of NAMES) step.run(draft);
      return spansOf(draft);
    },
  };
}

/**
 * Returns the mentions of a draft in the form in which corpora label names. The spans consist of entire tokens. Of
 * overlapping mentions, only the first in the order of `inOrder` is returned. Countries and seats of government are
 * places. Demonyms are omitted, and so are people inside names of other kinds: "the Lund Plan".
 */
function spansOf({ document: { sentences, words }, mentions, isOtherName }: Draft): EntitySpan[][] {
  const found: EntitySpan[][] = sentences.map(() => []);
  let sentence = 0;
  let base = 0;
  let free = 0;
  for (const { first, last, start, end, how, entity, confidence } of inOrder(mentions.all)) {
    const from = words[first];
    const isWhole = from?.start === start && words[last]?.end === end;
    if (!from || !isWhole || first < free || how === 'DEMONYM') continue;
    if (entity.kind === 'PERSON' && isOtherName[first] === 1 && isOtherName[last + 1] === 1) continue;
    for (; sentence < from.sentence; sentence += 1) base += sentences[sentence]?.tokens.length ?? 0;
    free = last + 1;
    found[sentence]?.push({
      start: first - base,
      end: last - base + 1,
      type: TYPES[entity.kind],
      confidence,
    });
  }
  return found;
}

/**
 * Sorts mentions by start. Of mentions with the same start, the longest is first, and a place is before its country.
 */
function inOrder(mentions: readonly DraftMention[]): DraftMention[] {
  const rank = ({ entity }: DraftMention) => (entity.kind === 'COUNTRY' ? 1 : 0);
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}
