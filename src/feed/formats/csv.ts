import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { foldKey, SYNONYMS } from '../article/field-names.ts';
import { fieldsOf } from '../article/fields.ts';
import { quotedKey } from '../article/quoted.ts';
import type { Format, FormatInput, FormatOptions, FormatRecord } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeHead, decodeText } from '../input/decode.ts';
import { peek } from '../input/peek.ts';
import { splitRecords } from '../input/split-records.ts';
import type { RecordContent } from '../record.ts';

/** The delimiters that are recognised, from the most to the least frequent. */
const DELIMITERS = [',', ';', '\t', '|'];
/** The maximum size of the first row in bytes. */
const HEADER = 65_536;

/** Tables with a row of column names. */
export const CSV: Format = {
  name: 'csv',
  description: 'Comma-, semicolon- or tab-separated values: one article a row, column names in the first row',
  extensions: ['.csv', '.tsv'],
  recognises: (head) => {
    const columns = columnsOf(head, delimiterOf(head)).map(foldKey);
    return (['headline', 'body'] as const).every((field) =>
      columns.some((column) => SYNONYMS[field].includes(column)),
    );
  },
  async *read(input, options) {
    const { head, chunks, close } = await peek(asciiChunks(input), HEADER);
    try {
      const start = decodeHead(head, input.charset);
      yield* readRows({ ...input, chunks }, options, delimiterOf(start));
    } finally {
      await close();
    }
  },
};

async function* readRows(
  input: FormatInput,
  options: FormatOptions,
  delimiter: string,
): AsyncGenerator<FormatRecord> {
  let columns: readonly string[] | null = null;
  for await (const { record, byte, content } of splitRecords(input.chunks, delimiter)) {
    if (columns === null) {
      if (content instanceof DatelineError) throw content;
      columns = columnsOf(decodeText(content, input.charset).text, delimiter);
      checkColumns(columns, options);
      continue;
    }
    const article =
      content instanceof DatelineError ? content : readRow(content, columns, delimiter, input, options);
    // The row of column names is not counted.
    yield { record: record - 1, byte, content: article };
  }
}

/** Throws FIELDS_UNMAPPED if a required column is missing, rather than yielding an error for each row. */
function checkColumns(columns: readonly string[], { map }: FormatOptions): void {
  const missing = (['headline', 'body'] as const).filter(
    (field) =>
      !columns.some(
        (column) =>
          (map[field] ?? column) === column &&
          (map[field] !== undefined || SYNONYMS[field].includes(foldKey(column))),
      ),
  );
  if (missing.length === 0) return;
  throw new DatelineError(
    'FIELDS_UNMAPPED',
    `No column contains the ${missing.join(' or the ')}. The columns are ${listed(columns.map(quotedKey), 20)}. Select one with ${missing.map((field) => `\`--map ${field}=COLUMN\``).join(' and ')}.`,
  );
}

function readRow(
  bytes: Uint8Array,
  columns: readonly string[],
  delimiter: string,
  { charset }: FormatInput,
  { map }: FormatOptions,
): RecordContent {
  try {
    const { text, warnings } = decodeText(bytes, charset);
    const values = valuesOf(text, delimiter);
    if (values.length !== columns.length)
      throw new DatelineError(
        'RECORD_INVALID',
        `The row has ${values.length} values, but there are ${columns.length} columns. Put values that contain the delimiter in quotation marks.`,
      );
    const fields = fieldsOf(Object.fromEntries(columns.map((column, at) => [column, values[at]])), { map });
    return 'skipped' in fields ? fields : { ...fields, warnings: [...warnings, ...(fields.warnings ?? [])] };
  } catch (cause) {
    if (cause instanceof DatelineError) return cause;
    const reason = cause instanceof CsvError ? cause.message : String(cause);
    return new DatelineError('RECORD_INVALID', `The row cannot be parsed: ${reason}. Correct the row.`, {
      cause,
    });
  }
}

const valuesOf = (text: string, delimiter: string): readonly string[] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true })[0] ?? [];

/** Returns the column names in the first row; none if it cannot be parsed. */
function columnsOf(text: string, delimiter: string): readonly string[] {
  const [line = ''] = text.split(/\r?\n/, 1);
  try {
    return valuesOf(line, delimiter).map((column) => column.trim());
  } catch {
    return [];
  }
}

/** Returns the delimiter that splits the first row into the most columns. */
function delimiterOf(text: string): string {
  const count = (delimiter: string): number => columnsOf(text, delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
