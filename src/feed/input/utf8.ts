/** Counts that show whether bytes are UTF-8. */
interface Utf8Quality {
  /** The number of valid sequences of several bytes. */
  readonly valid: number;
  /** The number of bytes that belong to no valid sequence. */
  readonly invalid: number;
  /** The offset of the first invalid byte; -1 if there is none. */
  readonly firstInvalid: number;
}

/** Counts the valid sequences and the invalid bytes. Overlong forms and surrogates are not always detected. */
export function utf8Quality(bytes: Uint8Array): Utf8Quality {
  let [valid, invalid, firstInvalid] = [0, 0, -1];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(byte);
    if (length > 0 && continues(bytes, at + 1, length - 1)) {
      valid += 1;
      at += length;
    } else {
      if (firstInvalid < 0) firstInvalid = at;
      invalid += 1;
      at += 1;
    }
  }
  return { valid, invalid, firstInvalid };
}

/** Returns the length of the sequence that a byte starts; 0 if it starts none. */
function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
}
