import { grouped } from '../counted.ts';
import { DatelineError } from '../errors.ts';
import { normalise } from '../text/index.ts';

/** The maximum length of a body in UTF-16 code units. */
const MAX_BODY_LENGTH = 200_000;
/**
 * The maximum size of a file in bytes: four bytes for each character of the body, and the same size for front matter
 * and white space.
 */
export const MAX_BYTES = 8 * MAX_BODY_LENGTH;

function checkSize(what: string, size: number, maximum: number, unit: string): void {
  if (size <= maximum) return;
  throw new DatelineError(
    'BODY_TOO_LONG',
    `${what} must have at most ${grouped(maximum)} ${unit} (got ${grouped(size)}). Split the article.`,
  );
}

/** Throws BODY_TOO_LONG if a file, or the part of a file that has been read so far, is too large for an article. */
export const checkBytes = (bytes: number): void => checkSize('The file', bytes, MAX_BYTES, 'bytes');

/** Throws BODY_TOO_LONG if a body is longer than the extractor supports. */
export const checkBody = (body: string): void =>
  checkSize('The text', body.length, MAX_BODY_LENGTH, 'characters');

/** Converts a text to a single line. */
export const line = (text: string): string => normalise(text).replace(/\s+/g, ' ');

/** Returns a `catch` handler for reading a path, which throws FILE_UNREADABLE. */
export const unreadable =
  (path: string) =>
  (cause: unknown): never => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'FILE_UNREADABLE',
      `${path} cannot be read: ${why}. Correct the path or its permissions.`,
      { cause },
    );
  };
