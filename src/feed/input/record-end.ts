const [LINE_FEED, RETURN, QUOTE] = [10, 13, 34];

/** Finds the line feeds that end records, over chunks. */
export class RecordEnd {
  /** The delimiter of fields; null if quotation marks have no meaning. */
  readonly #delimiter: number | null;
  #isOpen = false;
  /** Whether a quotation mark opens a quoted field: at the start of a field, or after a quoted part. */
  #canOpen = true;

  constructor(delimiter: string | null) {
    this.#delimiter = delimiter?.charCodeAt(0) ?? null;
  }

  /** Whether a quotation mark is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  reset(): void {
    this.#isOpen = false;
    this.#canOpen = true;
  }

  /** Returns the offset of the line feed that ends the record; -1 if it is not in this chunk. */
  find(chunk: Uint8Array, from: number): number {
    if (this.#delimiter === null) return chunk.indexOf(LINE_FEED, from);
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#isOpen) {
        if (byte !== QUOTE) continue;
        this.#isOpen = false;
        this.#canOpen = true;
      } else if (byte === QUOTE && this.#canOpen) {
        this.#isOpen = true;
      } else {
        this.#canOpen = byte === this.#delimiter || byte === LINE_FEED || byte === RETURN;
        if (byte === LINE_FEED) return at;
      }
    }
    return -1;
  }
}
