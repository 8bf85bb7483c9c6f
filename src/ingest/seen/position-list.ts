import type { RecordPosition } from '../../feed/record.ts';

/** The initial number of positions. */
const INITIAL = 1_024;

/** A list of positions, in 8 bytes each. Records of one file share the string of their path. */
export class PositionList {
  readonly #paths: string[] = [];
  #pathOf = new Uint32Array(INITIAL);
  #recordOf = new Uint32Array(INITIAL);
  #length = 0;

  /** Returns the index of the position. */
  add({ path, record }: RecordPosition): number {
    if (this.#length === this.#pathOf.length) {
      this.#pathOf = doubled(this.#pathOf);
      this.#recordOf = doubled(this.#recordOf);
    }
    if (this.#paths.at(-1) !== path) this.#paths.push(path);
    this.#pathOf[this.#length] = this.#paths.length - 1;
    this.#recordOf[this.#length] = record ?? 0;
    return this.#length++;
  }

  /** Returns a position without its byte offset. */
  at(index: number): RecordPosition {
    return {
      path: this.#paths[this.#pathOf[index] ?? 0] ?? '',
      record: this.#recordOf[index] || null,
      byte: null,
    };
  }
}

function doubled(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
