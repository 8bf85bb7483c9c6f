import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { declaredCharset, markedCharset } from './charset.ts';
import { utf8Quality } from './utf8.ts';

/** The text of an input. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** Character sets whose bytes are ASCII, and thus also valid UTF-8. */
const ESCAPED = /^(?:iso-2022-|hz-)/i;
/** The number of bytes from which a character set is detected. More bytes do not improve the result. */
const DETECTED_FROM = 100_000;

/**
 * Decodes a text. The character set is, in this order: that of the byte order mark; UTF-8 if the bytes are valid; that
 * of HTTP (`stated`); that of an XML or HTML declaration; the detected one, with a warning. Valid UTF-8 takes
 * precedence over declarations, because texts in other character sets are practically never valid UTF-8, and outdated
 * declarations are frequent. Throws FILE_BINARY for bytes that are not text, and CHARSET_INVALID.
 */
export function decodeText(bytes: Uint8Array, stated: string | null): DecodedText {
  const marked = markedCharset(bytes);
  if (marked !== null) return { text: strict(bytes, marked) ?? refuse(bytes, marked), warnings: [] };
  const isEscaped = stated !== null && ESCAPED.test(stated);
  if (!isEscaped && isUtf8(bytes)) {
    checkNoNul(bytes);
    return { text: new TextDecoder().decode(bytes), warnings: [] };
  }
  for (const charset of [stated, declaredCharset(bytes)]) {
    const text = charset === null ? null : strict(bytes, charset);
    if (text !== null && !text.includes('\0')) return { text, warnings: [] };
  }
  checkNoNul(bytes);
  const { valid, invalid } = utf8Quality(bytes);
  if (valid > invalid) refuse(bytes, 'UTF-8');
  const detected = detect(bytes.subarray(0, DETECTED_FROM));
  const text = detected === null ? null : strict(bytes, detected);
  if (text === null) return refuse(bytes, 'UTF-8');
  return {
    text,
    warnings: [`The text is not valid UTF-8. It was decoded as ${detected}, which was detected.`],
  };
}

/** Decodes the beginning of an input, to recognise its format. Invalid bytes are replaced. */
export function decodeHead(head: Uint8Array, stated: string | null): string {
  const charset = markedCharset(head) ?? stated ?? declaredCharset(head) ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(head);
  } catch {
    return new TextDecoder().decode(head);
  }
}

/** Decodes bytes. Returns null if the character set is unknown, or if the bytes are invalid in it. */
function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkNoNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  throw new DatelineError(
    'FILE_BINARY',
    `The content is not text: byte ${grouped(at)} is NUL. Provide a text file, or remove the NUL bytes.`,
  );
}

function refuse(bytes: Uint8Array, charset: string): never {
  const { firstInvalid } = utf8Quality(bytes);
  const where = /utf-8/i.test(charset) && firstInvalid >= 0 ? ` at byte ${grouped(firstInvalid)}` : '';
  throw new DatelineError(
    'CHARSET_INVALID',
    `The text is not valid ${charset}${where}, and no other character set was detected. Convert the text to UTF-8.`,
  );
}
