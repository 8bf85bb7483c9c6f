/** A number of keys has at least this multiple of slots. With fewer slots, the construction takes too long. */
const SLOTS_PER_KEY = 1.1;
/** The number of slots for each bucket of keys. */
const SLOTS_PER_BUCKET = 4;
const LEAST_CAPACITY = 16;
const MOST_TRIALS = 0xffff;

/**
 * A perfect hash function, which gives each of a fixed set of 32-bit keys a separate slot (hash and displace;
 * Belazzougui, Botelho and Dietzfelbinger 2009). A lookup reads one slot, and the table is almost full, so it takes less
 * memory and time than a hash table with open addressing. Key 0 marks an empty slot: it is not in the set, but `find` may
 * return an empty slot for it.
 */
export class SlotIndex {
  readonly capacity: number;
  readonly #keys: Int32Array;
  /** For each bucket, the number that selects its multiplier. A bucket contains the keys with the same high bits. */
  readonly #multipliers: Uint16Array;
  readonly #bucketShift: number;
  readonly #slotShift: number;

  /** @param all distinct keys in ascending order */
  constructor(all: Uint32Array) {
    const keys = all[0] === 0 ? all.subarray(1) : all;
    let capacity = LEAST_CAPACITY;
    while (capacity < keys.length * SLOTS_PER_KEY) capacity *= 2;
    const buckets = capacity / SLOTS_PER_BUCKET;
    this.capacity = capacity;
    this.#keys = new Int32Array(capacity);
    this.#multipliers = new Uint16Array(buckets);
    this.#bucketShift = Math.clz32(buckets) + 1;
    this.#slotShift = Math.clz32(capacity) + 1;
    const starts = startsOfBuckets(keys, buckets, this.#bucketShift);
    for (const bucket of largestFirst(starts))
      this.#multipliers[bucket] = this.#place(keys, starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
  }

  /** Returns the slot of a key. The slot of a key that is not in the set contains another key or none. */
  slot(key: number): number {
    const multiplier = this.#multipliers[key >>> this.#bucketShift] ?? 0;
    return slotOf(key, multiplier, this.#slotShift);
  }

  /** Writes the slots of those of the keys that are in the set, in their order. Returns the number of slots. */
  find(keys: Int32Array, count: number, slots: Int32Array): number {
    const all = this.#keys;
    const multipliers = this.#multipliers;
    const bucketShift = this.#bucketShift;
    const slotShift = this.#slotShift;
    let found = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k] ?? 0;
      const slot = slotOf(key, multipliers[key >>> bucketShift] ?? 0, slotShift);
      slots[found] = slot;
      // Adds 1 if the keys are the same, without a branch, which the processor would often predict wrongly.
      const difference = (all[slot] ?? 0) ^ key;
      found += 1 + ((difference | -difference) >> 31);
    }
    return found;
  }

  /** Finds a number for a bucket, the keys `[from, to)`, with which each key has an empty slot. Returns the number. */
  #place(keys: Uint32Array, from: number, to: number): number {
    const all = this.#keys;
    for (let multiplier = 1; multiplier <= MOST_TRIALS; multiplier++) {
      let next = from;
      for (; next < to; next++) {
        const key = keys[next] ?? 0;
        const slot = slotOf(key, multiplier, this.#slotShift);
        if (all[slot] !== 0) break;
        all[slot] = key;
      }
      if (next === to) return multiplier;
      while (next > from) all[slotOf(keys[--next] ?? 0, multiplier, this.#slotShift)] = 0;
    }
    throw new RangeError('The keys are not distinct. Remove the duplicates.');
  }
}

const slotOf = (key: number, multiplier: number, shift: number): number =>
  Math.imul(key, Math.imul(multiplier, 0x9e3779b1) | 1) >>> shift;

/** Returns the position of the first key of each bucket, and the number of keys at the end. */
function startsOfBuckets(keys: Uint32Array, buckets: number, shift: number): Int32Array {
  const starts = new Int32Array(buckets + 1);
  for (const key of keys) {
    const next = (key >>> shift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  return starts;
}

/** Returns the buckets that contain keys, the largest first, because the table has most space at first. */
function largestFirst(starts: Int32Array): number[] {
  const bySize: number[][] = [];
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const size = (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
    while (bySize.length <= size) bySize.push([]);
    bySize[size]?.push(bucket);
  }
  return bySize.slice(1).reverse().flat();
}
