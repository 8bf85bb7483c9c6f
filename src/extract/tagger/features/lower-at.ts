/** The hash of the position before or after a sentence. */
export const EDGE = 0x7ed55d16;

/** Returns the hash of the word at a position, or a value for the distance from the sentence. */
export function lowerAt(hashes: Uint32Array, size: number, i: number): number {
  if (i < 0) return EDGE + i;
  return i >= size ? EDGE + i - size : (hashes[i] ?? 0);
}
