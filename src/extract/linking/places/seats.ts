import { countryByCode, fold } from '../../../gazetteer/index.ts';
import type { MentionHow } from '../../../model/extraction.ts';
import type { WordSpan } from '../../document/document.ts';
import { type Draft, nameAt } from '../../document/draft.ts';
import type { MentionList } from '../../document/mention-list.ts';
import { dominantOf } from './size.ts';

/** The confidence that the place in an adjective ("Geneva-based") is the best-known place with its name. */
const CONFIDENCE = 0.85;

/** Links the well-known cities in adjectives such as "Geneva-based". */
export function addSeats(draft: Draft): void {
  const { document, matches, mentions } = draft;
  const { pieces } = document;
  for (const { first, last, sense } of matches) {
    const next = pieces[last + 1];
    if (next?.text !== 'based') continue;
    const [from, to] = [pieces[first], pieces[last]];
    if (!from || !to || next.word !== to.word || nameAt(draft, to.word)) continue;
    const place = sense.places && dominantOf(sense.places);
    if (!place) continue;
    const span = { first: from.word, last: to.word, start: from.start, end: to.end };
    const how = fold(document.body.slice(from.start, to.end)) === fold(place.entity.name) ? 'NAME' : 'ALIAS';
    mentions.add(place.entity, span, how, CONFIDENCE);
    addCountry(mentions, place.entity.countryCode, span, place.isCapital ? 'CAPITAL' : 'CITY', CONFIDENCE);
  }
}

/** Adds a mention of the country of a place. */
export function addCountry(
  mentions: MentionList,
  code: string | null,
  span: WordSpan,
  how: MentionHow,
  confidence: number,
): void {
  const country = code === null ? undefined : countryByCode(code);
  if (!country) return;
  mentions.add({ kind: 'COUNTRY', key: country.code, name: country.name }, span, how, confidence);
}
