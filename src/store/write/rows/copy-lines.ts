/** A value of a column. A `bigint` of PostgreSQL is a string of digits. */
type ColumnValue = string | number | boolean | null | readonly string[];

/** The values of a row, in the order of the columns. */
export type Cells = readonly ColumnValue[];

/** The characters that separate or escape values. Most values contain none of them. */
const SPECIAL = /[\\\n\r\t]/;
const EACH_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Converts items to rows in the text format of PostgreSQL's COPY. */
export function copyLines<T>(items: readonly T[], cells: (item: T, index: number) => Cells): string {
  let text = '';
  for (const [index, item] of items.entries()) text += `${cells(item, index).map(columnText).join('\t')}\n`;
  return text;
}

function columnText(value: ColumnValue): string {
  if (typeof value === 'string') return escaped(value);
  if (value === null) return '\\N';
  return typeof value === 'object' ? escaped(arrayText(value)) : String(value);
}

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (sign) => ESCAPES[sign] ?? sign) : text;

/** Returns the text representation of an array of texts. */
const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
