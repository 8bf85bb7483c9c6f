/** The hash of the position before or after a sentence. */
export const EDGE = 0x7ed55d16;

/**
 * Returns the hash of the word at a position. For a position outside the sentence, returns a value that depends on the
 * distance from the sentence.
 */
export function lowerAt(hashes: Int32Array, size: number, i: number): number {
  if (i < 0) return EDGE + i;
  return i >= size ? EDGE + i - size : (hashes[i] ?? 0);
}
