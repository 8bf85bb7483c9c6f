import { counted, grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';

/** The maximum size of a decompressed file in bytes: 100 GB. */
const MAX_BYTES = 100_000_000_000;
/**
 * The maximum ratio of decompressed to compressed bytes. The ratio of text is 3 to 20. Decompression bombs have a ratio
 * of up to 1,000 (deflate) or more.
 */
const MAX_RATIO = 200;
/** The number of decompressed bytes that are allowed at any ratio. */
const ANY_RATIO = 10_000_000;

/** Yields decompressed chunks. Throws ARCHIVE_TOO_LARGE if they exceed a limit. `compressed` returns the bytes read. */
export async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  compressed: () => number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const ratio = bytes / Math.max(compressed(), 1);
    if (bytes > MAX_BYTES) throw tooLarge(`more than ${grouped(MAX_BYTES)} bytes`);
    if (bytes > ANY_RATIO && ratio > MAX_RATIO)
      throw tooLarge(`more than ${counted(MAX_RATIO, 'time')} its compressed size`);
    yield chunk;
  }
}

const tooLarge = (limit: string): DatelineError =>
  new DatelineError(
    'ARCHIVE_TOO_LARGE',
    `The file decompresses to ${limit}. If this is intended, extract it and provide its files.`,
  );

/** Returns the error of a container that cannot be read. */
export const archiveInvalid = (what: string, cause?: unknown): DatelineError =>
  new DatelineError(
    'ARCHIVE_INVALID',
    `${what}${cause instanceof Error ? `: ${cause.message}` : ''}. Create the archive again, or extract it and provide its files.`,
    { cause },
  );
