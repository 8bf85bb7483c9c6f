import type { Span } from '../../../src/model/span.ts';

/** The words of a text, as positions of their first characters. Marks and white space are ignored. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}

/** Returns the indexes of the words that begin in any of the spans. */
export function wordsIn(starts: readonly number[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = firstFrom(starts, start); (starts[at] ?? end) < end; at += 1) found.add(at);
  }
  return found;
}

/** Returns the number of words that two sets have in common. */
export function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}

/** Returns the index of the first position that is at least `offset`. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
