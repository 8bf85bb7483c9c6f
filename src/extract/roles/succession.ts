import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { NOT_YET, SUCCEEDING } from '../words/offices/changes.ts';
import type { Claim } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { officeAt } from './phrase.ts';

/** The distance after a name within which a verb of succession is searched for, in words. */
const REACH = 6;

/**
 * Returns the offices of "Field succeeded Lund as president" and "Field was succeeded by Lund as president": one of the
 * two is the former holder.
 */
export function successions(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  let isPassive = false;
  let isNotYet = false;
  for (let at = mention.last + 1; at <= mention.last + REACH; at += 1) {
    if (!reader.sameSentence(mention.last, at) || landmarks.personStartingAt(at)) return [];
    const word = reader.lower(at);
    if (NOT_YET.has(word)) isNotYet = true;
    if (/^(?:was|were|is|being|been)$/.test(word)) isPassive = true;
    const isTakeover = word === 'over' && reader.lower(at + 1) === 'from';
    if (!SUCCEEDING.has(word) && !isTakeover) continue;
    const next = isPassive || isTakeover ? at + 2 : at + 1;
    const other = landmarks.personStartingAt(afterTitle(reader, next));
    if (!other || (isPassive && reader.lower(at + 1) !== 'by')) return [];
    const office = officeOf(reader, landmarks, other);
    if (!office) return [];
    const holder = isPassive ? other : mention;
    const former = isPassive ? mention : other;
    const last = Math.max(office.last, other.last);
    const old = { ...office, current: isNotYet, first: mention.first, last };
    if (isNotYet) return [{ mention: former, holding: old }];
    return [
      { mention: holder, holding: { ...office, first: mention.first, last } },
      { mention: former, holding: old },
    ];
  }
  return [];
}

/** Returns the position after at most four words that describe a person: "Prime Minister", "the Belgian". */
function afterTitle(reader: DocumentReader, from: number): number {
  let at = reader.lower(from) === 'the' ? from + 1 : from;
  const end = from + 4;
  while (at < end && (reader.isTitle(at) || reader.isTitleModifier(at) || reader.isDemonym(at))) at += 1;
  return at;
}

/** Returns the office after "as", which follows the name of the former holder. */
function officeOf(reader: DocumentReader, landmarks: Landmarks, { last }: DraftMention) {
  for (let at = last + 1; at < last + 6 && reader.sameSentence(last, at); at += 1) {
    if (reader.lower(at) !== 'as') continue;
    const start = reader.lower(at + 1) === 'the' ? at + 2 : at + 1;
    return officeAt(reader, landmarks, start, last, true);
  }
  return undefined;
}
