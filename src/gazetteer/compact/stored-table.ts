import { readFileSync } from 'node:fs';
import { codeUrl } from '../../package-path.ts';

/** The fields of a row of a table with these columns. */
export type Fields<Columns extends readonly string[]> = { readonly [Column in keyof Columns]: string };

const LINE_FEED = 0x0a;
const TAB = 0x09;

/**
 * The table in the file `data/<name>.tsv`: a header line with the names of the columns, then one line for each row. The
 * bytes of the file are stored outside the JavaScript heap, and a row is decoded when it is read. As strings and
 * objects, the large tables would take tens of megabytes that each major garbage collection visits.
 */
export class StoredTable<const Columns extends readonly string[]> {
  readonly #name: string;
  readonly #columns: Columns;
  readonly #bytes: Buffer;
  /** The offset of each row and, at the end, of the end of the last row. */
  readonly #starts: Uint32Array;

  /** @throws Error if the header differs from `columns` */
  constructor(name: string, columns: Columns) {
    this.#name = name;
    this.#columns = columns;
    this.#bytes = readFileSync(codeUrl(`gazetteer/data/${name}.tsv`));
    this.#starts = startsOf(this.#bytes);
    const header = this.#text(0, (this.#starts[0] ?? 0) - 1);
    if (header !== columns.join('\t'))
      throw new Error(`${name}.tsv must have the columns ${columns.join(', ')} (got "${header}").`);
  }

  /** The number of rows. */
  get length(): number {
    return this.#starts.length - 1;
  }

  /**
   * Returns the fields of a row.
   *
   * @throws Error if the number of fields differs from the number of columns
   */
  row(index: number): Fields<Columns> {
    const fields = this.#text(this.#start(index), (this.#starts[index + 1] ?? 0) - 1).split('\t');
    if (fields.length !== this.#columns.length) {
      throw new Error(
        `${this.#name}.tsv, line ${index + 2}, must have ${this.#columns.length} fields (got ${fields.length}).`,
      );
    }
    // The comparison above ensures that the number of fields matches the type.
    return fields as unknown as Fields<Columns>;
  }

  /** Returns the first field of a row, which is its name. */
  nameOf(index: number): string {
    const start = this.#start(index);
    return this.#text(start, this.#bytes.indexOf(TAB, start));
  }

  /** Returns the number of rows whose name is before a name. The names must be sorted. */
  countBefore(isBefore: (name: string) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.nameOf(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #start(index: number): number {
    const start = index < this.length ? this.#starts[index] : undefined;
    if (start === undefined) throw new RangeError(`${this.#name}.tsv has no row ${index}.`);
    return start;
  }

  #text(start: number, end: number): string {
    return this.#bytes.toString('utf8', start, end);
  }
}

/** Returns the offsets of the lines after the header, and the end of the last line. Each line ends with a line feed. */
function startsOf(bytes: Uint8Array): Uint32Array {
  const starts: number[] = [];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
    starts.push(at + 1);
  return Uint32Array.from(starts);
}
