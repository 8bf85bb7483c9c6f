/** Rows of a table kept as text: a line a row, a vertical bar between fields. */
export function rows(table: string): string[][] {
  return table.split('\n').map((line) => line.split('|'));
}
