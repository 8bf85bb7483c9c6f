import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Title } from '../names/title-text.ts';
import { OWNED_BODIES } from '../words/organisations.ts';
import type { Landmarks } from './landmarks.ts';
import { isAttribute } from './offices.ts';

/** A title with its complement, up to word `last`. */
interface Complemented {
  readonly title: Title;
  readonly of: EntityRef | undefined;
  readonly last: number;
}

const PLAIN_WORD = /^[\p{L}-]+$/u;

/** Reads the complement after a title: its owner ("of the African Union") or its subject ("for Africa"). */
export function complementOf(
  reader: DocumentReader,
  landmarks: Landmarks,
  title: Title,
  owner: EntityRef | undefined,
): Complemented {
  const none = { title, of: owner, last: title.last };
  const link = reader.sameSentence(title.last, title.last + 1) ? reader.lower(title.last + 1) : '';
  if (!/^(?:of|for|at|in|on|with)$/.test(link)) return none;
  let at = title.last + 2;
  if (/^(?:the|its|his|her|their|a|an)$/.test(reader.lower(at))) at += 1;
  if (!reader.sameSentence(title.last, at)) return none;
  let found = landmarks.startingAt(at);
  if (!found && link !== 'on' && link !== 'in') found = afterAttributes(reader, landmarks, at);
  if (found && (link === 'of' || !owner) && link !== 'on') {
    return { title, of: owner ?? found.entity, last: ownedEnd(reader, found.last) };
  }
  if (link !== 'for' && link !== 'on') return none;
  const subject = subjectAt(reader, at);
  if (subject.length === 0) return none;
  const text = `${title.text} ${link} ${subject.join(' ')}`;
  return { title: { ...title, text }, of: owner, last: at + subject.length - 1 };
}

/** Returns at most three words of a subject, capitalised: "Foreign Policy" for "adviser on foreign policy". */
function subjectAt(reader: DocumentReader, from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + 3 && reader.sameSentence(from, at); at += 1) {
    const word = reader.text(at);
    if (!PLAIN_WORD.test(word) || word === 'and') break;
    words.push(word.replace(/^\p{Ll}/u, (char) => char.toUpperCase()));
  }
  return words;
}

/**
 * Returns the last word of "China's Foreign Ministry", given the last word of the owner. If no body follows the owner,
 * returns the last word of the owner.
 */
function ownedEnd(reader: DocumentReader, owner: number): number {
  if (!reader.isPossessive(owner + 1)) return owner;
  for (let at = owner + 2; at < owner + 7; at += 1) {
    if (!PLAIN_WORD.test(reader.text(at)) || !reader.sameSentence(owner, at)) return owner;
    if (OWNED_BODIES.has(reader.text(at))) return at;
  }
  return owner;
}

/** Returns the organisation after words that describe it: "the space agency Roscosmos", "her party, Morena". */
function afterAttributes(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
): DraftMention | undefined {
  let at = from;
  while (at < from + 4 && isAttribute(reader, at) && reader.sameSentence(from, at)) at += 1;
  if (at === from) return undefined;
  if (reader.text(at) === ',') at += 1;
  const found = reader.sameSentence(from, at) ? landmarks.startingAt(at) : undefined;
  return found?.entity.kind === 'ORGANIZATION' ? found : undefined;
}
