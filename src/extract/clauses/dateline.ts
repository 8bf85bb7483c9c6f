import type { DocumentReader } from '../document/document-reader.ts';

/** The maximum length of a dateline, in words. */
const LONGEST = 9;

/** Returns the first word after a dateline: "PARIS (Reuters) —". */
export function afterDateline(reader: DocumentReader, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST); at += 1) {
    if (/^(?:—|–|--|-)$/.test(reader.text(at))) return at + 1;
    if (!reader.isCapital(at) && !/^[(),./\d]/.test(reader.text(at))) return from;
  }
  return from;
}
