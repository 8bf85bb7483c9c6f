import { NONE } from './none.ts';

/**
 * Returns a signed 32-bit hash of a text: FNV-1a over its UTF-16 code units, followed by a finaliser. The weights
 * identify words and phrases by this hash. V8 stores signed 32-bit integers in objects directly, but larger numbers
 * in separate objects.
 */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finalise(h);
}

/** Combines a hash with a 32-bit value. The order of the values matters. */
export function combine(hash: number, value: number): number {
  return finalise(Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b) + 0x165667b1);
}

/** Applies the 32-bit finaliser of MurmurHash3 (Appleby 2011): every input bit affects every output bit. */
function finalise(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * A map from 32-bit hashes to dense row numbers, with open addressing. Key 0 marks an empty slot, so a hash of 0 is stored as
 * 1.
 */
export class HashIndex {
  /** Keys and rows alternate, so that a lookup reads one cache line. */
  #slots: Int32Array;
  /** The position of the last key. */
  #mask: number;
  #size = 0;

  /** @param expected the expected number of keys; the table doubles when it is half full. */
  constructor(expected: number) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity * 2 - 2;
  }

  get size(): number {
    return this.#size;
  }

  /** Returns the row of a hash, or NONE. */
  find(hash: number): number {
    const key = hash === 0 ? 1 : hash | 0;
    const slots = this.#slots;
    const mask = this.#mask;
    let at = (key << 1) & mask;
    for (;;) {
      const found = slots[at];
      if (found === key) return slots[at + 1] ?? NONE;
      if (found === 0) return NONE;
      at = (at + 2) & mask;
    }
  }

  /** Returns the row of a hash. Adds the hash with the next row if it is new. */
  intern(hash: number): number {
    const known = this.find(hash);
    if (known !== NONE) return known;
    const row = this.#size++;
    this.#put(hash === 0 ? 1 : hash | 0, row);
    if (this.#size * 4 > this.#slots.length) this.#grow();
    return row;
  }

  /** Returns all hashes, by row. */
  hashes(): Uint32Array {
    const out = new Uint32Array(this.#size);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const key = this.#slots[at] ?? 0;
      if (key !== 0) out[this.#slots[at + 1] ?? 0] = key;
    }
    return out;
  }

  #put(key: number, row: number): void {
    let at = (key << 1) & this.#mask;
    while (this.#slots[at] !== 0) at = (at + 2) & this.#mask;
    this.#slots[at] = key;
    this.#slots[at + 1] = row;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0;
      if (key !== 0) this.#put(key, old[at + 1] ?? 0);
    }
  }
}
