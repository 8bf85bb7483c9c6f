/** FNV-1a over UTF-16 code units, then a finaliser: 32 unsigned bits. Names words and phrases in the weights. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finalise(h);
}

/** Folds a further 32-bit value into a hash; the order of the values matters. */
export function combine(hash: number, value: number): number {
  return finalise(Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b) + 0x165667b1);
}

/** MurmurHash3's 32-bit finaliser (Appleby 2011): every input bit reaches every output bit. */
function finalise(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * An open-addressing map from 32-bit hashes to dense row numbers. Key 0 is reserved to mean an empty
 * slot, so a hash of 0 is stored as 1.
 */
export class HashIndex {
  #keys: Uint32Array;
  #rows: Int32Array;
  #mask: number;
  #size = 0;

  /** @param expected how many keys are coming; the table doubles when half full all the same. */
  constructor(expected: number) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.#keys = new Uint32Array(capacity);
    this.#rows = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The row of a hash, or -1. */
  find(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    const keys = this.#keys;
    const mask = this.#mask;
    let slot = key & mask;
    for (;;) {
      const found = keys[slot];
      if (found === key) return this.#rows[slot] ?? -1;
      if (found === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** The row of a hash; a new hash gets the next row. */
  intern(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#rows[slot] ?? -1;
      if (found === 0) break;
      slot = (slot + 1) & this.#mask;
    }
    this.#keys[slot] = key;
    this.#rows[slot] = this.#size++;
    const row = this.#size - 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return row;
  }

  /** All hashes, at the index of their row. */
  hashes(): Uint32Array {
    const out = new Uint32Array(this.#size);
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] ?? 0;
      if (key !== 0) out[this.#rows[slot] ?? 0] = key;
    }
    return out;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    for (let old = 0; old < keys.length; old++) {
      const key = keys[old] ?? 0;
      if (key === 0) continue;
      let slot = key & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows[slot] = rows[old] ?? 0;
    }
  }
}
