import { readFileSync } from 'node:fs';
import { codeUrl } from '../package-path.ts';

/** Separates the values of a field that holds a list. */
const LIST_SEPARATOR = ';';

/** The fields of a row of a table with these columns. */
export type Fields<Columns extends readonly string[]> = { readonly [Column in keyof Columns]: string };

/**
 * Reads the file `data/<name>.tsv`: a header line with the names of the columns, then one line for each row.
 *
 * @throws Error if the header or the number of fields in a line differs from `columns`
 */
export function readTable<const Columns extends readonly string[]>(
  name: string,
  columns: Columns,
): Fields<Columns>[] {
  const file = codeUrl(`gazetteer/data/${name}.tsv`);
  const [header, ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t')) {
    throw new Error(`${name}.tsv must have the columns ${columns.join(', ')} (got "${header}").`);
  }
  return lines.map((line, index) => {
    const fields = line.split('\t');
    if (fields.length !== columns.length) {
      throw new Error(
        `${name}.tsv, line ${index + 2}, must have ${columns.length} fields (got ${fields.length}).`,
      );
    }
    // The comparison above ensures that the number of fields matches the type.
    return fields as unknown as Fields<Columns>;
  });
}

/** Splits a field that holds a list; an empty field is an empty list. */
export const listOf = (field: string): string[] => (field === '' ? [] : field.split(LIST_SEPARATOR));
