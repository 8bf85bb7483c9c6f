/** Converts offsets of a text that arrives in chunks to line numbers. */
export class LineCounter {
  #chunk = '';
  /** The offset of the chunk in the text. */
  #offset = 0;
  /** The position in the chunk up to which line feeds are counted, and the line there. */
  #counted = 0;
  #line = 1;

  /** Adds the next chunk. Offsets within earlier chunks are then counted as its beginning. */
  add(chunk: string): void {
    this.lineAt(this.#offset + this.#chunk.length);
    this.#offset += this.#chunk.length;
    this.#chunk = chunk;
    this.#counted = 0;
  }

  /** Returns the line, from 1, of an offset. The offsets of consecutive calls must not decrease. */
  lineAt(offset: number): number {
    const end = Math.min(offset - this.#offset, this.#chunk.length);
    for (let feed = this.#next(); feed >= 0 && feed < end; feed = this.#next()) {
      this.#line++;
      this.#counted = feed + 1;
    }
    return this.#line;
  }

  #next(): number {
    return this.#chunk.indexOf('\n', this.#counted);
  }
}
