import * as z from 'zod';
import { DatelineError } from '../../errors.ts';
import type { Format } from '../format.ts';
import type { RecordContent } from '../record.ts';
import { columnsOf, delimiterOf, readTable } from './csv.ts';
import { exportedFields } from './exported.ts';

/** The columns that the table of articles has in an export, and that other tables do not have together. */
const COLUMNS = ['slug', 'headline', 'publishedAt', 'source', 'extractor', 'body'];
/** The columns that contain JSON. */
const JSON_COLUMNS: ReadonlySet<string> = new Set(['topics', 'annotations', 'metadata']);

/** The table of articles of an export as CSV. As in `EXPORTED`, texts are complete. */
export const EXPORTED_CSV: Format = {
  name: 'dateline-csv',
  description: 'The table of articles that `dateline export --format csv` wrote',
  extensions: [],
  recognises: (head) => {
    const columns = new Set(columnsOf(head, delimiterOf(head)));
    return COLUMNS.every((column) => columns.has(column));
  },
  read: (input) => readTable(input, { read, map: {} }),
};

function read(row: Readonly<Record<string, string | undefined>>): RecordContent {
  try {
    const fields = Object.entries(row).flatMap(([column, value]) =>
      value === undefined || value === ''
        ? []
        : [[column, JSON_COLUMNS.has(column) ? JSON.parse(value) : value]],
    );
    return exportedFields.parse(Object.fromEntries(fields));
  } catch (cause) {
    if (!(cause instanceof z.ZodError || cause instanceof SyntaxError)) throw cause;
    return new DatelineError(
      'RECORD_INVALID',
      'The row is not an article of an export: `topics`, `annotations` and `metadata` must be JSON. Restore the row, or delete it.',
      { cause },
    );
  }
}
