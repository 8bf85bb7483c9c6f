import type { Quotation } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { countBefore } from '../document/document.ts';
import type { Draft, Step } from '../document/draft.ts';
import type { Attribution } from './attribution.ts';
import { readQuotes } from './quote-marks.ts';
import { Speakers } from './speakers.ts';

/** Extracts direct speech and its speakers. */
export const quotationsStep: Step = {
  name: 'quotations',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['quotations'],
  run(draft) {
    const quotes = readQuotes(draft.document.body);
    if (quotes.length === 0) return;
    const speakers = new Speakers(draft, quotes);
    const found: Quotation[] = [];
    let previous: Attribution | undefined;
    for (const [at, { start, end, text }] of quotes.entries()) {
      const attribution = speakers.of(at) ?? speakers.continued(at, previous);
      previous = attribution;
      const { source, speaker = null, verb = null } = attribution ?? {};
      if (!verb && !speaker && !isSpeech(text)) continue;
      const speakerText = source ? speakers.textOf(source) : null;
      found.push({ start, end, text, speaker, speakerText, verb, sentence: sentenceAt(draft, start) });
    }
    draft.quotations = found;
  },
};

/** Returns the sentence that contains an offset. */
function sentenceAt({ document: { sentences } }: Draft, offset: number): Span {
  const sentence = sentences[countBefore(sentences, offset + 1) - 1];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: offset, end: offset };
}

/** Returns whether a text has at least three words. Shorter quotations are often titles or terms. */
function isSpeech(text: string): boolean {
  return (text.match(/\s+/g)?.length ?? 0) >= 2;
}
