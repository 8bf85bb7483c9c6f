import { DatelineError } from '../../errors.ts';
import type { FormatInput, FormatRecord } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeText } from '../input/decode.ts';
import { splitRecords } from '../input/split-records.ts';

/** The content of a line: the content of a record, and its position in the original input, if it has another one. */
export type LineContent = Pick<FormatRecord, 'origin' | 'content'>;

/** The conversion of the lines of a format to records. */
export interface JsonLinesOptions {
  /** Converts the value of a line; returns null for a line that is not an article, which is ignored. May throw. */
  read(value: unknown, warnings: readonly string[]): LineContent | null;
  /** Returns the message of RECORD_INVALID for a line that is not JSON, or whose value `read` rejects. */
  invalid(cause: unknown): string;
}

/** Reads JSON with one record per line. */
export async function* jsonLines(
  input: FormatInput,
  options: JsonLinesOptions,
): AsyncGenerator<FormatRecord> {
  let record = 0;
  for await (const { byte, content } of splitRecords(asciiChunks(input))) {
    record++;
    const line = content instanceof DatelineError ? { content } : parse(content, input.charset, options);
    if (line !== null) yield { record, byte, ...line };
  }
}

function parse(
  bytes: Uint8Array,
  charset: string | null,
  { read, invalid }: JsonLinesOptions,
): LineContent | null {
  try {
    const { text, warnings } = decodeText(bytes, charset);
    return read(JSON.parse(text), warnings);
  } catch (cause) {
    if (cause instanceof DatelineError) return { content: cause };
    return { content: new DatelineError('RECORD_INVALID', invalid(cause), { cause }) };
  }
}
