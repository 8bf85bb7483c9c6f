export interface Evictable {
  readonly bytes: number;
  /**
   * Whether a lookup has found the entry since it was stored, or since an eviction last spared it. Must be false when
   * the entry is stored.
   */
  used: boolean;
}

/**
 * A map whose entries take a limited number of bytes. When the entries exceed the limit, the oldest ones are evicted.
 * An entry that a lookup has found since it was stored is spared once ("second chance" eviction). A hit is cheaper
 * than with LRU, because it moves no entry. Caches extend this class instead of containing an instance of it, because
 * an additional object makes each hit about 10 ns slower.
 */
export abstract class EvictingMap<K, E extends Evictable> {
  protected readonly maxBytes: number;
  readonly #entries = new Map<K, E>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  protected find(key: K): E | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.used = true;
    return entry;
  }

  /** Stores an entry, and evicts other entries if the limit is exceeded. */
  protected put(key: K, added: E): void {
    this.remove(key);
    this.#entries.set(key, added);
    this.#bytes += added.bytes;
    // A Map iterates in the order of insertion. The iteration includes entries that are inserted while it runs.
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.maxBytes) break;
      if (entry.used) {
        entry.used = false;
        this.#entries.delete(oldest);
        this.#entries.set(oldest, entry);
      } else this.remove(oldest);
    }
  }

  protected remove(key: K): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    this.onRemove(key, entry);
  }

  /** Removes all entries, without calling `onRemove`. */
  protected removeAll(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  /** Called for each entry that is evicted, replaced or removed. */
  protected onRemove(_key: K, _entry: E): void {}
}
