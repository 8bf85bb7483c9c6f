import * as z from 'zod';
import { DatelineError, isErrorCode } from '../../errors.ts';
import { rawFields } from '../article/raw-fields.ts';
import type { Format } from '../format.ts';
import { jsonLines, type LineContent } from '../json/json-lines.ts';

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
  read: (input) =>
    jsonLines(input, {
      read,
      invalid: () => 'The line is not a record of a reject file. Restore the line, or delete it.',
    }),
};

function read(value: unknown): LineContent {
  const { file, record, byte, code, message, article } = reject.parse(value);
  const origin = { path: file, record, byte };
  if (article !== null) return { origin, content: article };
  // The record itself must be corrected, in the original file. Until then, the reason stays the same.
  return { origin, content: new DatelineError(isErrorCode(code) ? code : 'RECORD_INVALID', message) };
}
