import type { EntityRef, Quotation } from '../../model/extraction.ts';
import type { Draft, Step } from '../document/draft.ts';
import { type Quote, readQuotes } from './quote-marks.ts';
import { Speakers } from './speakers.ts';

/** Reads what stands in quotation marks and who said it. */
export const quotationsStep: Step = {
  name: 'quotations',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['quotations'],
  run(draft) {
    const quotes = readQuotes(draft.document.body);
    const speakers = new Speakers(draft, quotes);
    const found: Quotation[] = [];
    let previous: { quote: Quote; speaker: EntityRef | null; verb: string | null } | undefined;
    for (const [at, quote] of quotes.entries()) {
      const said = speakers.of(at);
      const isAlone = said === undefined && previous !== undefined && continues(draft, previous.quote, quote);
      const speaker = said ? said.speaker : isAlone ? (previous?.speaker ?? null) : null;
      const verb = said?.verb ?? null;
      if (verb === null && speaker === null && !isSpoken(quote.text)) continue;
      found.push({ ...quote, speaker, verb, sentence: speakers.sentenceAt(quote.start) });
      if (said || isAlone) previous = { quote, speaker, verb };
    }
    draft.quotations = found;
  },
};

/** A quotation that follows another at once, or opens the next paragraph, goes on with the same speaker. */
function continues(draft: Draft, before: Quote, quote: Quote): boolean {
  const between = draft.document.body.slice(before.end, quote.start);
  if (between.length > 400) return false;
  return !/\p{L}/u.test(between) || !between.includes('\n');
}

/** Three words or more are speech; fewer are as often a title or a term. */
function isSpoken(text: string): boolean {
  return (text.match(/\s+/g)?.length ?? 0) >= 2;
}
