import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { foldKey, SYNONYMS } from '../article/field-names.ts';
import { quotedKey } from '../article/quoted.ts';
import { RecordReader } from '../article/record-reader.ts';
import type { Format, FormatInput, FormatRecord } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeHead, decodeText } from '../input/decode.ts';
import { peek } from '../input/peek.ts';
import { splitAgain, splitRecords } from '../input/split-records.ts';
import type { RecordContent } from '../record.ts';

/** The delimiters that are recognised, from the most to the least frequent. */
const DELIMITERS = [',', ';', '\t', '|'];
const LINE_FEED = 10;
/** The maximum size of the first row in bytes. */
const HEADER = 65_536;

/** Tables with a row of column names. */
export const CSV: Format = {
  name: 'csv',
  description:
    'Comma-, semicolon- or tab-separated values: one article per row, column names in the first row',
  extensions: ['.csv', '.tsv'],
  recognises: (head) => {
    const columns = columnsOf(head, delimiterOf(head)).map(foldKey);
    return (['headline', 'body'] as const).every((field) =>
      columns.some((column) => SYNONYMS[field].includes(column)),
    );
  },
  read(input, { map }) {
    const reader = new RecordReader(map);
    return readTable(input, { map, read: (row, warnings) => reader.read(row, warnings) });
  },
};

/** The conversion of the rows of a table to articles. */
interface RowReader {
  readonly map: Readonly<Record<string, string>>;
  /** Converts the values of a row by the names of the columns. */
  read(row: Readonly<Record<string, string | undefined>>, warnings: readonly string[]): RecordContent;
}
interface Table extends RowReader {
  readonly delimiter: string;
}

/** Reads a table whose delimiter is recognised. */
export async function* readTable(input: FormatInput, reader: RowReader): AsyncGenerator<FormatRecord> {
  const { head, chunks, close } = await peek(asciiChunks(input), HEADER);
  try {
    const delimiter = delimiterOf(decodeHead(head, input.charset));
    yield* readRows({ ...input, chunks }, { ...reader, delimiter });
  } finally {
    await close();
  }
}

async function* readRows({ chunks, charset }: FormatInput, table: Table): AsyncGenerator<FormatRecord> {
  let columns: readonly string[] | null = null;
  // The row of column names is not counted.
  let record = 0;
  for await (const { byte, content } of splitRecords(chunks, table.delimiter)) {
    if (columns === null) {
      if (content instanceof DatelineError) throw content;
      columns = columnsOf(decodeText(content, charset).text, table.delimiter);
      checkColumns(columns, table.map);
      continue;
    }
    const row = readRow(content, charset, columns, table);
    yield { record: ++record, byte, content: row };
    if (!(row instanceof DatelineError) || row.code !== 'RECORD_INVALID' || content instanceof DatelineError)
      continue;
    // If a row of several lines is invalid, its quotation marks may be wrong, and its other lines may be valid rows.
    const line = content.indexOf(LINE_FEED) + 1 || content.length;
    for (const rest of splitAgain(content.subarray(line), byte + line, table.delimiter))
      yield { record: ++record, byte: rest.byte, content: readRow(rest.content, charset, columns, table) };
  }
}

/** Throws FIELDS_UNMAPPED if a required column is missing, rather than yielding an error for each row. */
function checkColumns(columns: readonly string[], map: Table['map']): void {
  const hasColumn = (field: 'headline' | 'body'): boolean =>
    columns.some((column) =>
      map[field] === undefined ? SYNONYMS[field].includes(foldKey(column)) : map[field] === column,
    );
  const missing = (['headline', 'body'] as const).filter((field) => !hasColumn(field));
  if (missing.length === 0) return;
  const flags = missing.map((field) => `\`--map ${field}=COLUMN\``).join(' and ');
  throw new DatelineError(
    'FIELDS_UNMAPPED',
    `No column contains the ${missing.join(' or the ')}. The columns are ${listed(columns.map(quotedKey), 20)}. Select a column with ${flags}.`,
  );
}

function readRow(
  content: Uint8Array | DatelineError,
  charset: string | null,
  columns: readonly string[],
  { delimiter, read }: Table,
): RecordContent {
  if (content instanceof DatelineError) return content;
  try {
    const { text, warnings } = decodeText(content, charset);
    const values = valuesOf(text, delimiter);
    if (values.length !== columns.length)
      throw new DatelineError(
        'RECORD_INVALID',
        `The row has ${values.length} values, but there are ${columns.length} columns. Put values that contain the delimiter in quotation marks.`,
      );
    return read(Object.fromEntries(columns.map((column, at) => [column, values[at]])), warnings);
  } catch (cause) {
    if (cause instanceof DatelineError) return cause;
    const reason = cause instanceof CsvError ? cause.message : String(cause);
    return new DatelineError('RECORD_INVALID', `The row cannot be parsed: ${reason}. Correct the row.`, {
      cause,
    });
  }
}

/** Parses a row. Quotation marks are part of the text if no value is enclosed in them. */
function valuesOf(text: string, delimiter: string): readonly string[] {
  const isQuoted = text.startsWith('"') || text.includes(`${delimiter}"`);
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: !isQuoted })[0] ?? [];
}

/** Returns the column names in the first row; none if it cannot be parsed. */
export function columnsOf(text: string, delimiter: string): readonly string[] {
  const [line = ''] = text.split(/\r?\n/, 1);
  try {
    return valuesOf(line, delimiter).map((column) => column.trim());
  } catch {
    return [];
  }
}

/** Returns the delimiter that splits the first row into the most columns. */
export function delimiterOf(text: string): string {
  const count = (delimiter: string): number => columnsOf(text, delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
