interface Entry<V> {
  readonly value: V;
  readonly bytes: number;
  /** Whether the value was read since it was stored or last spared by an eviction. */
  used: boolean;
}

/**
 * A map whose values take a limited number of bytes. When they exceed the limit, the oldest values are evicted; a value
 * that was read in the meantime is spared once ("second chance" eviction). A hit is cheaper than with LRU: it moves nothing.
 */
export class SecondChanceCache<K, V> {
  readonly #maxBytes: number;
  readonly #onRemove: (key: K, value: V) => void;
  readonly #entries = new Map<K, Entry<V>>();
  #bytes = 0;

  /** `onRemove` is called for each value that is evicted, replaced or deleted. */
  constructor(maxBytes: number, onRemove: (key: K, value: V) => void = () => {}) {
    this.#maxBytes = maxBytes;
    this.#onRemove = onRemove;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    entry.used = true;
    return entry.value;
  }

  /** Stores a value of the given size, and evicts others if the limit is exceeded. */
  set(key: K, value: V, bytes: number): void {
    this.delete(key);
    this.#entries.set(key, { value, bytes, used: false });
    this.#bytes += bytes;
    // A Map iterates in the order of insertion, and includes entries that are inserted during the iteration.
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) break;
      if (entry.used) {
        entry.used = false;
        this.#entries.delete(oldest);
        this.#entries.set(oldest, entry);
      } else this.delete(oldest);
    }
  }

  delete(key: K): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    this.#onRemove(key, entry.value);
  }

  /** Removes all values, without calling `onRemove`. */
  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
