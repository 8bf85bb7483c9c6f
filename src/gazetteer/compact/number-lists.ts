/** Lists of numbers by key, a number from 0. All lists are in two arrays outside the JavaScript heap. */
export class NumberLists {
  /** The offset of the first number of each key and, at the end, the number of numbers. */
  readonly #offsets: Uint32Array;
  readonly #numbers: Uint32Array;

  /**
   * Creates the lists. `pairs` contains keys, which are less than `keys`, each followed by one of its numbers. A list has the
   * order of its pairs.
   */
  constructor(keys: number, pairs: readonly number[]) {
    const ends = new Uint32Array(keys + 1);
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const next = (pairs[pair] ?? 0) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
    for (let key = 1; key <= keys; key += 1) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0);
    this.#offsets = ends.slice();
    this.#numbers = new Uint32Array(pairs.length / 2);
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const key = pairs[pair] ?? 0;
      const at = ends[key] ?? 0;
      this.#numbers[at] = pairs[pair + 1] ?? 0;
      ends[key] = at + 1;
    }
  }

  /** Returns whether a key has a number. */
  has(key: number): boolean {
    return this.#offsets[key] !== this.#offsets[key + 1];
  }

  get(key: number): Uint32Array {
    return this.#numbers.subarray(this.#offsets[key], this.#offsets[key + 1]);
  }
}
