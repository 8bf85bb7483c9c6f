import { DatelineError } from '../../errors.ts';
import type { FormatInput } from '../format.ts';
import { declaredCharset, markedCharset } from '../input/charset.ts';
import { decodeText } from '../input/decode.ts';
import { peek } from '../input/peek.ts';
import { utf8Quality } from '../input/utf8.ts';

/** Inputs up to this size, in bytes, are decoded at once, so that their character set can be detected. */
const AT_ONCE = 1_000_000;

/** Decodes XML in chunks. Throws CHARSET_INVALID or FILE_BINARY. */
export async function* xmlText(input: FormatInput): AsyncGenerator<string> {
  const { head, chunks } = await peek(input.chunks, AT_ONCE);
  if (head.length < AT_ONCE) {
    yield decodeText(head, input.charset).text;
    return;
  }
  const charset = charsetOf(head, input.charset);
  const decoder = new TextDecoder(charset, { fatal: true });
  let bytes = 0;
  for await (const chunk of chunks) {
    yield decoded(() => decoder.decode(chunk, { stream: true }), charset, bytes);
    bytes += chunk.length;
  }
  yield decoded(() => decoder.decode(), charset, bytes);
}

function charsetOf(head: Uint8Array, stated: string | null): string {
  const { invalid } = utf8Quality(head);
  // The head can end within a character of at most 4 bytes.
  return markedCharset(head) ?? (invalid < 4 ? 'utf-8' : (stated ?? declaredCharset(head) ?? 'utf-8'));
}

function decoded(decode: () => string, charset: string, byte: number): string {
  try {
    return decode();
  } catch (cause) {
    throw new DatelineError(
      'CHARSET_INVALID',
      `The text is not valid ${charset} after byte ${byte}. Convert the text to UTF-8.`,
      { cause },
    );
  }
}
