import { z } from 'zod';
import { rawFields } from '../article/raw-fields.ts';
import type { Format } from '../format.ts';
import { jsonLines } from '../json/json-lines.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** A line of an export. The extraction is ignored, because the article is extracted again. */
const exported = z.object({
  article: rawFields.extend({ id: text, url: text, byline: text, section: text }),
});

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
      read: (value) => ({ content: exported.parse(value).article }),
      invalid: () => 'The line is not a record of an export. Restore the line, or delete it.',
    }),
};
