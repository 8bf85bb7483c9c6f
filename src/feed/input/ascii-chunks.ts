import type { FormatInput } from '../format.ts';
import { markedCharset } from './charset.ts';
import { peek } from './peek.ts';

/**
 * Returns the chunks of an input in a character set that extends ASCII, so that line feeds and delimiters are single
 * bytes: converts UTF-16 to UTF-8. Other character sets are not converted.
 */
export async function* asciiChunks(input: FormatInput): AsyncGenerator<Uint8Array> {
  const { head, chunks, close } = await peek(input.chunks, 3);
  try {
    const charset = markedCharset(head) ?? input.charset ?? '';
    if (!/^utf-?16/i.test(charset)) {
      yield* chunks;
      return;
    }
    const decoder = new TextDecoder(charset);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } finally {
    await close();
  }
}
