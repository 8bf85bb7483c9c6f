/** A value that was made of things with tags, and what it weighs. */
interface Entry<V> {
  readonly value: V;
  readonly bytes: number;
  readonly tags: readonly string[];
  /** Since it was last passed over where room was made. */
  used: boolean;
}

/** Tags whose last change is remembered one by one; of older ones, only that there was one. */
const REMEMBERED = 10_000;

/**
 * Values that are kept until something they were made of changes, or the room is needed for others: the oldest that was
 * not used since room was last made goes first ("second chance": a hit then moves nothing). It holds nothing, and takes nothing in, while it is not told of changes.
 *
 * What is computed while something changes may be out of date before it is stored: whoever computes a value takes a
 * `moment()` before reading anything, and `set` refuses the value when one of its tags changed since.
 */
export class TaggedCache<V> {
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry<V>>();
  readonly #keysByTag = new Map<string, Set<string>>();
  /** When tags changed last. */
  readonly #changed = new Map<string, number>();
  #now = 0;
  /** Anything may have changed before. */
  #horizon = 0;
  #live = false;
  #bytes = 0;
  #hits = 0;
  #misses = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(key: string): Entry<V> | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    entry.used = true;
    return entry;
  }

  /** The moment before which nothing that a value will be made of has been read. */
  moment(): number {
    return this.#now;
  }

  /** Returns false, and keeps nothing, for a value that may be out of date or is too large. */
  set(key: string, value: V, bytes: number, tags: Iterable<string>, moment: number): boolean {
    const unique = [...new Set(tags)];
    if (!this.#live || moment < this.#horizon || bytes > this.#maxBytes / 8) return false;
    if (unique.some((tag) => (this.#changed.get(tag) ?? -1) > moment)) return false;
    this.#remove(key);
    this.#entries.set(key, { value, bytes, tags: unique, used: false });
    this.#bytes += bytes;
    for (const tag of unique) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
    // A Map keeps the order of insertion, also of what is put in meanwhile.
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) break;
      if (entry.used) {
        entry.used = false;
        this.#entries.delete(oldest);
        this.#entries.set(oldest, entry);
      } else this.#remove(oldest);
    }
    return true;
  }

  /** Drops all that was made of what changed. */
  purge(tags: readonly string[]): void {
    this.#now += 1;
    for (const tag of tags) {
      this.#changed.set(tag, this.#now);
      for (const key of this.#keysByTag.get(tag) ?? []) this.#remove(key);
    }
    if (this.#changed.size > REMEMBERED) {
      this.#changed.clear();
      this.#horizon = this.#now;
    }
  }

  /** Whether it is told of changes from now on. Drops everything. */
  listen(live: boolean): void {
    this.#live = live;
    this.#now += 1;
    this.#horizon = this.#now;
    this.#entries.clear();
    this.#keysByTag.clear();
    this.#changed.clear();
    this.#bytes = 0;
  }

  get figures(): { hits: number; misses: number; entries: number; bytes: number } {
    return { hits: this.#hits, misses: this.#misses, entries: this.#entries.size, bytes: this.#bytes };
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
