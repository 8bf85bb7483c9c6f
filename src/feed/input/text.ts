import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { FormatInput } from '../format.ts';
import { type DecodedText, decodeText } from './decode.ts';

/** The maximum size of a record in bytes, with its markup. */
export const MAX_RECORD_BYTES = 16_000_000;

/**
 * Reads an input that contains one record, and decodes it. Throws RECORD_TOO_LONG if it is larger than `maximum` bytes,
 * FILE_EMPTY if it is empty or white space, FILE_BINARY or CHARSET_INVALID.
 */
export async function readText(input: FormatInput, maximum = MAX_RECORD_BYTES): Promise<DecodedText> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.chunks) {
    length += chunk.length;
    if (length > maximum) throw recordTooLong(maximum);
    chunks.push(chunk);
  }
  const decoded = decodeText(Buffer.concat(chunks), input.charset);
  if (decoded.text.trim() === '') throw fileEmpty();
  return decoded;
}

/** Returns the error of a file without a record. */
export const fileEmpty = (): DatelineError =>
  new DatelineError('FILE_EMPTY', 'The file is empty. Write an article to the file, or delete the file.');

/** Returns the error of a record that is too large. */
export const recordTooLong = (maximum: number): DatelineError =>
  new DatelineError(
    'RECORD_TOO_LONG',
    `The record is larger than ${grouped(maximum)} bytes. Split the article, or remove data that is not text.`,
  );
