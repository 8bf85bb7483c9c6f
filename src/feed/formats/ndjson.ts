import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import { hasArticleKeys } from '../article/field-names.ts';
import { RecordReader } from '../article/record-reader.ts';
import type { Format } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeText } from '../input/decode.ts';
import { splitRecords } from '../input/split-records.ts';
import type { RecordContent } from '../record.ts';

const record = z.record(z.string(), z.unknown());

/** One JSON object a line. */
export const NDJSON: Format = {
  name: 'ndjson',
  description: 'Newline-delimited JSON: one article a line, with the usual names of fields or with --map',
  extensions: ['.ndjson', '.jsonl'],
  recognises: (head) => {
    const [line = ''] = head.replace(/^\ufeff?\s+/, '').split('\n', 1);
    // The end of a long first line is missing, so that the line is not parsed.
    return line.startsWith('{') && hasArticleKeys(line);
  },
  async *read(input, { map }) {
    const reader = new RecordReader(map);
    let record = 0;
    for await (const { byte, content } of splitRecords(asciiChunks(input)))
      yield {
        record: ++record,
        byte,
        content: content instanceof DatelineError ? content : parse(content, input.charset, reader),
      };
  },
};

function parse(bytes: Uint8Array, charset: string | null, reader: RecordReader): RecordContent {
  try {
    const { text, warnings } = decodeText(bytes, charset);
    return reader.read(record.parse(JSON.parse(text)), warnings);
  } catch (cause) {
    if (cause instanceof DatelineError) return cause;
    const reason =
      cause instanceof SyntaxError ? `is not valid JSON: ${cause.message}` : 'is not a JSON object';
    return new DatelineError('RECORD_INVALID', `The line ${reason}. Write one JSON object a line.`, {
      cause,
    });
  }
}
