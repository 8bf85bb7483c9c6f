/** Returned if there is no further number. */
export const NONE = -1;

/**
 * Numbers by 32-bit hashes, with open addressing, in one array outside the JavaScript heap. Numbers with equal hashes are
 * found in the order in which they were added. The caller compares the keys, because different keys can have equal
 * hashes:
 *
 *     for (let slot = table.first(hash); slot !== NONE; slot = table.next(slot)) table.at(slot)
 */
export class HashTable {
  /** Hashes and numbers plus 1 alternate; 0 instead of a number marks an empty slot. */
  #slots: Int32Array;
  #size = 0;

  constructor() {
    this.#slots = new Int32Array(2048);
  }

  /** Adds a number from 0 to 2,147,483,646. */
  add(hash: number, number: number): void {
    this.#size += 1;
    // At most half of the slots are used, so that most searches read one or two slots.
    if (this.#size * 4 > this.#slots.length) this.#grow();
    this.#put(hash, number + 1);
  }

  /** Returns the slot of the first number with a hash, or NONE. */
  first(hash: number): number {
    return this.#find(hash, (hash << 1) & (this.#slots.length - 1));
  }

  /** Returns the slot of the next number with the hash of a slot, or NONE. */
  next(slot: number): number {
    return this.#find(this.#slots[slot] ?? 0, (slot + 2) & (this.#slots.length - 1));
  }

  /** Returns the number in a slot. */
  at(slot: number): number {
    return (this.#slots[slot + 1] ?? 0) - 1;
  }

  #find(hash: number, from: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = from; slots[at + 1] !== 0; at = (at + 2) & mask) if (slots[at] === (hash | 0)) return at;
    return NONE;
  }

  #put(hash: number, stored: number): void {
    const mask = this.#slots.length - 1;
    let at = (hash << 1) & mask;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & mask;
    this.#slots[at] = hash;
    this.#slots[at + 1] = stored;
  }

  /** Doubles the number of slots. Numbers with equal hashes stay in order. */
  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    // A run of used slots can continue at the start of the array, so the copy starts after an empty slot.
    let start = 0;
    while (old[start + 1] !== 0) start += 2;
    for (let passed = 0; passed < old.length; passed += 2) {
      const at = (start + passed) & (old.length - 1);
      if (old[at + 1] !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0);
    }
  }
}
