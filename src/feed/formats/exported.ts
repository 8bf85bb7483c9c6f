import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import { rawFields } from '../article/raw-fields.ts';
import type { Format } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeText } from '../input/decode.ts';
import { splitRecords } from '../input/split-records.ts';
import type { RecordContent } from '../record.ts';

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
  async *read(input) {
    let record = 0;
    for await (const { byte, content } of splitRecords(asciiChunks(input)))
      yield {
        record: ++record,
        byte,
        content: content instanceof DatelineError ? content : parse(content, input.charset),
      };
  },
};

function parse(bytes: Uint8Array, charset: string | null): RecordContent {
  try {
    return exported.parse(JSON.parse(decodeText(bytes, charset).text)).article;
  } catch (cause) {
    if (cause instanceof DatelineError) return cause;
    return new DatelineError(
      'RECORD_INVALID',
      'The line is not a record of an export. Restore the line, or delete it.',
      { cause },
    );
  }
}
