import { z } from 'zod';
import { DatelineError, isErrorCode } from '../../errors.ts';
import { rawFields } from '../article/raw-fields.ts';
import type { Format, FormatRecord } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeText } from '../input/decode.ts';
import { splitRecords } from '../input/split-records.ts';

/** A line of a reject file. `file`, `record` and `byte` are the position in the original input. */
const reject = z.object({
  file: z.string(),
  record: z.number().nullable(),
  byte: z.number().nullable(),
  code: z.string(),
  message: z.string(),
  /** Null if the record could not be read. */
  article: rawFields.extend({ warnings: z.array(z.string()).optional() }).nullable(),
});

/** The records that failed in an earlier run. Their articles keep the positions that they have in the original input. */
export const REJECTS: Format = {
  name: 'rejects',
  description: 'The reject file of an earlier run',
  extensions: [],
  recognises: (head) => {
    const [line = ''] = head.split('\n', 1);
    return line.startsWith('{"file":') && /"code":"\w+","message":"/.test(line);
  },
  async *read(input) {
    let record = 0;
    for await (const { byte, content } of splitRecords(asciiChunks(input)))
      yield {
        record: ++record,
        byte,
        ...(content instanceof DatelineError ? { content } : parse(content, input.charset)),
      };
  },
};

function parse(bytes: Uint8Array, charset: string | null): Pick<FormatRecord, 'origin' | 'content'> {
  try {
    const { file, record, byte, code, message, article } = reject.parse(
      JSON.parse(decodeText(bytes, charset).text),
    );
    const origin = { path: file, record, byte };
    if (article !== null) return { origin, content: article };
    // The record itself must be corrected, in the original file. Until then, the reason stays the same.
    return { origin, content: new DatelineError(isErrorCode(code) ? code : 'RECORD_INVALID', message) };
  } catch (cause) {
    if (cause instanceof DatelineError) return { content: cause };
    return {
      content: new DatelineError(
        'RECORD_INVALID',
        'The line is not a record of a reject file. Restore the line, or delete it.',
        { cause },
      ),
    };
  }
}
