/**
 * Returns a signed 32-bit hash of the characters `[start, end)` of a text: FNV-1a over its UTF-16 code units, followed by
 * `mix`.
 */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Applies the 32-bit finaliser of MurmurHash3 (Appleby 2011): every bit affects every bit of the result. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
