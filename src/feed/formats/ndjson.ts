import * as z from 'zod';
import { hasArticleKeys } from '../article/field-names.ts';
import { RecordReader } from '../article/record-reader.ts';
import type { Format } from '../format.ts';
import { jsonLines } from '../json/json-lines.ts';

const record = z.record(z.string(), z.unknown());

/** One JSON object per line. */
export const NDJSON: Format = {
  name: 'ndjson',
  description: 'Newline-delimited JSON: one article per line, with the usual names of fields or with --map',
  extensions: ['.ndjson', '.jsonl'],
  recognises: (head) => {
    const [line = ''] = head.replace(/^\ufeff?\s+/, '').split('\n', 1);
    // A long first line is incomplete here, so it is not parsed.
    return line.startsWith('{') && hasArticleKeys(line);
  },
  read(input, { map }) {
    const reader = new RecordReader(map);
    return jsonLines(input, {
      read: (value, warnings) => ({ content: reader.read(record.parse(value), warnings) }),
      invalid(cause) {
        const reason =
          cause instanceof SyntaxError ? `is not valid JSON: ${cause.message}` : 'is not a JSON object';
        return `The line ${reason}. Write one JSON object per line.`;
      },
    });
  },
};
