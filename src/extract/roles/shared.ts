import type { Mention } from '../../model/extraction.ts';
import type { Reader } from '../document/reader.ts';
import type { Landmarks } from './landmarks.ts';
import type { Claim } from './owner.ts';
import { titleEndingAt } from './titles.ts';

/** No list is longer. */
const MOST = 8;

/** "the prime ministers of Japan and New Zealand, Fumio Kishida and Christopher Luxon": a title shared out in order. */
export function sharedOffices(reader: Reader, landmarks: Landmarks): Claim[] {
  const found: Claim[] = [];
  for (let at = 1; at < reader.length; at += 1) {
    if (reader.lower(at) !== 'of' || !reader.lower(at - 1).endsWith('s')) continue;
    const title = reader.sameSentence(at - 1, at) ? titleEndingAt(reader, at - 1) : undefined;
    if (!title) continue;
    const owners = list(reader, at + 1, (start) => landmarks.startingAt(start), landmarks);
    if (owners.items.length < 2 || reader.text(owners.end) !== ',') continue;
    const holders = list(reader, owners.end + 1, (start) => landmarks.personAt(start), landmarks);
    if (holders.items.length !== owners.items.length) continue;
    for (const [number, mention] of holders.items.entries()) {
      const of = owners.items[number]?.entity ?? null;
      const [, last] = landmarks.wordsOf(mention);
      found.push({ mention, holding: { title, of, current: title.current, first: title.first, last } });
    }
  }
  return found;
}

/** Mentions that commas and "and" join, from a word on, and where they end. */
function list(
  reader: Reader,
  from: number,
  mentionAt: (start: number | undefined) => Mention | undefined,
  landmarks: Landmarks,
): { items: readonly Mention[]; end: number } {
  const items: Mention[] = [];
  let end = from;
  for (let at = from; items.length < MOST && reader.sameSentence(from, at); ) {
    if (reader.lower(at) === 'the') at += 1;
    const mention = mentionAt(reader.words[at]?.start);
    if (!mention) break;
    items.push(mention);
    end = landmarks.wordsOf(mention)[1] + 1;
    at = end;
    if (reader.text(at) === ',') at += 1;
    if (reader.lower(at) === 'and') at += 1;
    if (at === end) break;
  }
  return { items, end };
}
