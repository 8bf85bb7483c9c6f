import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { titleStartingAt } from '../names/titles.ts';
import { FORMER } from '../words/titles.ts';
import { complementOf } from './complement.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';

/** The words before a title: "the former Russian", "its". */
interface Lead {
  /** The position after these words. */
  readonly end: number;
  readonly of: EntityRef | undefined;
  readonly isFormer: boolean;
}

/**
 * Returns the office that begins at a word and belongs to the person whose name ends at word `name`. The office must
 * have a determiner or an owner ("a president", "president of Y"), unless `isDefinite`.
 */
export function holdingAt(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
  name: number,
  isDefinite: boolean,
): Holding | undefined {
  if (!reader.sameSentence(name, from)) return undefined;
  const lead = leadAt(reader, landmarks, from);
  const title = titleStartingAt(reader, lead.end);
  if (!title) return undefined;
  const next = complementOf(reader, landmarks, title, lead.of);
  if (!isDefinite && lead.end === from && !next.of) return undefined;
  // "…, President Xi": the title belongs to the next person.
  if (reader.isPossessive(next.last + 1) || landmarks.personStartingAt(next.last + 1)) return undefined;
  return { ...next, current: !lead.isFormer && next.title.current, first: name };
}

function leadAt(reader: DocumentReader, landmarks: Landmarks, from: number): Lead {
  let end = from;
  let isFormer = false;
  let of: EntityRef | undefined;
  for (let round = 0; round < 4; round += 1) {
    const word = reader.lower(end);
    const owner = landmarks.startingAt(end);
    if (/^(?:the|a|an|its|now|also|currently)$/.test(word)) end += 1;
    else if (FORMER.has(word)) {
      isFormer = true;
      end += 1;
    } else if (owner) {
      of ??= owner.entity;
      end = owner.last + 1;
      if (reader.isPossessive(end)) end += 1;
    } else break;
  }
  return { end, of, isFormer };
}
