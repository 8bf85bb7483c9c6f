/** The initial number of slots. A power of two. */
const INITIAL_SLOTS = 1_024;
/** The table grows when more than this share of the slots is used. */
const MAX_LOAD = 0.7;
const NONE = 0n;

/**
 * A map from 64-bit ids to numbers, in two typed arrays: 12 bytes per slot. A million ids take at most 25 MB; a `Map`
 * with bigint keys takes 100 MB. Ids are digests, so their low bits are the hash. The id 0 is not supported.
 */
export class IdTable {
  #ids = new BigUint64Array(INITIAL_SLOTS);
  #values = new Uint32Array(INITIAL_SLOTS);
  #size = 0;

  get(id: bigint): number | undefined {
    const slot = this.#slotOf(id);
    return this.#ids[slot] === NONE ? undefined : this.#values[slot];
  }

  set(id: bigint, value: number): void {
    if (this.#size >= this.#ids.length * MAX_LOAD) this.#grow();
    const slot = this.#slotOf(id);
    if (this.#ids[slot] === NONE) this.#size += 1;
    this.#ids[slot] = id;
    this.#values[slot] = value;
  }

  /** Returns the slot of an id, or the free slot where the id would be stored. */
  #slotOf(id: bigint): number {
    const mask = this.#ids.length - 1;
    let slot = Number(BigInt.asUintN(32, id)) & mask;
    while (this.#ids[slot] !== NONE && this.#ids[slot] !== id) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [ids, values] = [this.#ids, this.#values];
    this.#ids = new BigUint64Array(ids.length * 2);
    this.#values = new Uint32Array(ids.length * 2);
    for (const [slot, id] of ids.entries()) {
      if (id === NONE) continue;
      const target = this.#slotOf(id);
      this.#ids[target] = id;
      this.#values[target] = values[slot] ?? 0;
    }
  }
}
