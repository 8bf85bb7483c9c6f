import { DatelineError } from '../errors.ts';
import { normalise } from '../text/index.ts';

/** Longest body, in UTF-16 code units: thirty times a long read. */
const MAX_BODY_LENGTH = 200_000;
/** Bytes that no acceptable file exceeds: four for each character, and as many again for front matter and space. */
const MAX_BYTES = 8 * MAX_BODY_LENGTH;

/** Throws BODY_TOO_LONG if something has more than the most. */
function check(what: string, size: number, most: number, unit: string): void {
  if (size <= most) return;
  throw new DatelineError(
    'BODY_TOO_LONG',
    `${what} has ${size} ${unit}, and ${most} are the most: split it.`,
  );
}

/** Refuses a file before it is read whole. `bytes` is what it has so far. Throws BODY_TOO_LONG. */
export const checkBytes = (bytes: number): void => check('The file', bytes, MAX_BYTES, 'bytes');

/** Throws BODY_TOO_LONG for a body that the extractor is not made for. */
export const checkBody = (body: string): void =>
  check('The text', body.length, MAX_BODY_LENGTH, 'characters');

/** A text that has one line, such as a headline. */
export const line = (text: string): string => normalise(text).replace(/\s+/g, ' ');

/** The text that bytes are in UTF-8. Throws FILE_NOT_UTF8, where the platform would put other characters in. */
export function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new DatelineError('FILE_NOT_UTF8', 'The text is not UTF-8: save it in that encoding.', { cause });
  }
}

/** For the `catch` of whatever reads a path: throws FILE_UNREADABLE. */
export const unreadable =
  (path: string) =>
  (cause: unknown): never => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError('FILE_UNREADABLE', `${path} cannot be read: ${why}`, { cause });
  };
