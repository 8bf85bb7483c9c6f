import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { titleEndingAt } from '../names/titles.ts';
import type { Claim } from './holding.ts';
import type { Landmarks } from './landmarks.ts';

/** The maximum length of a list. */
const MOST = 8;

/** Returns the offices of "the prime ministers of Japan and New Zealand, Fumio Kishida and Christopher Luxon", in order. */
export function sharedOffices(reader: DocumentReader, landmarks: Landmarks): Claim[] {
  const found: Claim[] = [];
  for (let at = 1; at < reader.length; at += 1) {
    if (reader.lower(at) !== 'of' || !reader.lower(at - 1).endsWith('s')) continue;
    const title = reader.sameSentence(at - 1, at) ? titleEndingAt(reader, at - 1) : undefined;
    if (!title) continue;
    const owners = listAt(reader, at + 1, (word) => landmarks.startingAt(word));
    if (owners.items.length < 2 || reader.text(owners.end) !== ',') continue;
    const holders = listAt(reader, owners.end + 1, (word) => landmarks.personStartingAt(word));
    if (holders.items.length !== owners.items.length) continue;
    for (const [index, mention] of holders.items.entries()) {
      const of = owners.items[index]?.entity;
      const { first, current } = title;
      found.push({ mention, holding: { title, of, current, first, last: mention.last } });
    }
  }
  return found;
}

/** Reads mentions that are joined by commas and "and". Returns them and the end of the list. */
function listAt(
  reader: DocumentReader,
  from: number,
  mentionAt: (word: number) => DraftMention | undefined,
): { items: readonly DraftMention[]; end: number } {
  const items: DraftMention[] = [];
  let end = from;
  for (let at = from; items.length < MOST && reader.sameSentence(from, at); ) {
    if (reader.lower(at) === 'the') at += 1;
    const mention = mentionAt(at);
    if (!mention) break;
    items.push(mention);
    end = mention.last + 1;
    at = end;
    if (reader.text(at) === ',') at += 1;
    if (reader.lower(at) === 'and') at += 1;
    if (at === end) break;
  }
  return { items, end };
}
