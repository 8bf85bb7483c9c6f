import * as z from 'zod';
import { DatelineError } from '../../errors.ts';
import { hasArticleKeys } from '../article/field-names.ts';
import { RecordReader } from '../article/record-reader.ts';
import type { Format } from '../format.ts';
import { jsonFormatRecords } from '../json/format-records.ts';

const object = z.record(z.string(), z.unknown());

/** Articles in a JSON array, or one article in a JSON object. */
export const JSON_ARTICLES: Format = {
  name: 'json',
  description: 'JSON: an array of articles or one article, with the usual names of fields or with --map',
  extensions: [],
  recognises: (head) => /^\ufeff?\s*(?:\[\s*)?\{/.test(head) && hasArticleKeys(head),
  async *read(input, { map }) {
    const reader = new RecordReader(map);
    yield* jsonFormatRecords(input, {
      membersOf: () => null,
      articleOf(value) {
        const parsed = object.safeParse(value);
        if (parsed.success) return reader.read(parsed.data, []);
        throw new DatelineError('RECORD_INVALID', 'The record is not a JSON object. Correct or remove it.');
      },
    });
  },
};
