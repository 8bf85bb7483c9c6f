import { LOCATIVE } from '../words/verbs.ts';
import type { DocumentReader } from './document-reader.ts';

/** Returns whether the words before a position indicate that a location follows: "in", "near", "visited". */
export function isLocative(reader: DocumentReader, at: number): boolean {
  const before = reader.sameSentence(at - 1, at) ? reader.lower(at - 1) : '';
  if (before === 'the') return reader.sameSentence(at - 2, at) && LOCATIVE.has(reader.lower(at - 2));
  return LOCATIVE.has(before) || isListed(reader, at);
}

/** Returns whether the word follows a place in a list: "in Agadir, Taroudant and Al Haouz". */
export function isListed(reader: DocumentReader, at: number): boolean {
  const before = reader.sameSentence(at - 1, at) ? reader.lower(at - 1) : '';
  return (
    (before === ',' || before === 'and') && reader.isPlaceName(at - 2) && reader.sameSentence(at - 2, at)
  );
}
