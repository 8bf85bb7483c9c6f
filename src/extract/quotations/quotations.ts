import type { Quotation } from '../../model/extraction.ts';
import type { Draft, Step } from '../document/draft.ts';
import { type Quote, readQuotes } from './quote-marks.ts';
import { type Saying, Speakers } from './speakers.ts';

/** The maximum distance to the preceding quotation of the same speech, in characters. */
const REACH = 400;

/** Extracts direct speech and its speakers. */
export const quotationsStep: Step = {
  name: 'quotations',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['quotations'],
  run(draft) {
    const quotes = readQuotes(draft.document.body);
    const speakers = new Speakers(draft, quotes);
    const found: Quotation[] = [];
    let previous: { readonly quote: Quote; readonly saying: Saying } | undefined;
    for (const [at, quote] of quotes.entries()) {
      const framed = speakers.of(at);
      const continued = !framed && previous && continues(draft, previous.quote, quote) ? previous : undefined;
      const speaker = (framed ?? continued?.saying)?.speaker;
      const verb = framed?.verb;
      if (!verb && !speaker && !isSpeech(quote.text)) continue;
      const sentence = speakers.sentenceAt(quote.start);
      found.push({ ...quote, speaker: speaker ?? null, speakerText: null, verb: verb ?? null, sentence });
      if (framed || continued) previous = { quote, saying: { speaker, verb } };
    }
    draft.quotations = found;
  },
};

/**
 * Returns whether a quotation has the same speaker as the preceding quotation, because it follows directly or begins
 * the next paragraph.
 */
function continues(draft: Draft, before: Quote, quote: Quote): boolean {
  const between = draft.document.body.slice(before.end, quote.start);
  if (between.length > REACH) return false;
  return !/\p{L}/u.test(between) || !between.includes('\n');
}

/** Returns whether a text has at least three words. Shorter quotations are often titles or terms. */
function isSpeech(text: string): boolean {
  return (text.match(/\s+/g)?.length ?? 0) >= 2;
}
