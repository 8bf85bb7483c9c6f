import { type Fields, StoredTable } from './compact/stored-table.ts';

/** Separates the values of a field that holds a list. */
const LIST_SEPARATOR = ';';

/**
 * Reads all rows of the file `data/<name>.tsv`, see `StoredTable`.
 *
 * @throws Error if the header or the number of fields in a line differs from `columns`
 */
export function readTable<const Columns extends readonly string[]>(
  name: string,
  columns: Columns,
): Fields<Columns>[] {
  const table = new StoredTable(name, columns);
  return Array.from({ length: table.length }, (_, index) => table.row(index));
}

/** Splits a field that holds a list; an empty field is an empty list. */
export const listOf = (field: string): string[] => (field === '' ? [] : field.split(LIST_SEPARATOR));
