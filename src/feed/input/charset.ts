/** Byte order marks and their character sets. */
const MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // Markup in UTF-16 without a mark.
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** Declarations of XML and HTML: `<?xml encoding="…"?>`, `<meta charset="…">` and `<meta content="…; charset=…">`. */
const DECLARATION = /<(?:\?xml[^<>]{1,200}?encoding|meta[^<>]{1,500}?charset)\s*=\s*["']?([\w.:-]{2,40})/i;
/** The part of an input in which a character set is declared, in bytes. HTML requires the first 1,024 bytes. */
const DECLARED_IN = 4096;

/** Returns the character set of the byte order mark; null if there is none. */
export function markedCharset(bytes: Uint8Array): string | null {
  const found = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[1] ?? null;
}

/** Returns the character set that XML or HTML declares at its beginning; null if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARED_IN)).toString('latin1');
  return start.trimStart().startsWith('<') ? (DECLARATION.exec(start)?.[1] ?? null) : null;
}
