import * as z from 'zod';
import { rawFields } from '../article/raw-fields.ts';
import type { Format } from '../format.ts';
import { jsonLines } from '../json/json-lines.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** The fields of an article in an export. Unlike in other formats, they are complete. */
export const exportedFields = rawFields.extend({ id: text, url: text, byline: text, section: text });

/**
 * A line of an export: an article, or a pair of entities. The extraction and the pairs are ignored, because articles
 * are extracted again.
 */
const line = z.union([z.object({ article: exportedFields }), z.object({ coMention: z.looseObject({}) })]);

/**
 * The export of another database. Unlike in other formats, texts are complete: markup and character references in them
 * belong to the text.
 */
export const EXPORTED: Format = {
  name: 'dateline',
  description: 'The articles that `dateline export` wrote',
  extensions: [],
  recognises: (head) => /^\ufeff?\{"dateline"\s*:\s*\d/.test(head),
  read: (input) =>
    jsonLines(input, {
      read: (value) => {
        const parsed = line.parse(value);
        return 'article' in parsed ? { content: parsed.article } : null;
      },
      invalid: () => 'The line is not a record of an export. Restore the line, or delete it.',
    }),
};
