import { type Evictable, EvictingMap } from './evicting-map.ts';

/** A value, and the tags of the data from which it was computed. */
interface Entry<V> extends Evictable {
  readonly value: V;
  readonly tags: readonly string[];
}

/** The maximum number of tags for which the last change is recorded individually. */
const MAX_RECORDED_CHANGES = 10_000;

/**
 * A cache of values that are purged when the data from which they were computed changes. The cache stores values only
 * while it is notified of changes (see `listen`).
 *
 * If the data changes during the computation, the value is out of date before it is stored. Therefore the caller calls
 * `moment()` before it reads any data, and `set` rejects the value if one of its tags has changed since then.
 */
export class TaggedCache<V> extends EvictingMap<string, Entry<V>> {
  readonly #keysByTag = new Map<string, Set<string>>();
  /** For each tag, the moment (see `moment()`) of the last change to its data. */
  readonly #changed = new Map<string, number>();
  #now = 0;
  /** Changes before this moment are not recorded individually. Any tag may have changed before it. */
  #horizon = 0;
  #live = false;
  #hits = 0;
  #misses = 0;

  get(key: string): Entry<V> | undefined {
    const entry = this.find(key);
    if (entry === undefined) this.#misses += 1;
    else this.#hits += 1;
    return entry;
  }

  /**
   * Returns the current moment: a counter that `purge` and `listen` increment. The caller calls this before reading
   * the data from which it computes a value.
   */
  moment(): number {
    return this.#now;
  }

  /**
   * Stores a value. Returns false without storing the value in three cases: the cache is not notified of changes, the
   * value may be out of date, or the value is larger than an eighth of the cache.
   */
  set(key: string, value: V, bytes: number, tags: Iterable<string>, moment: number): boolean {
    const unique = [...new Set(tags)];
    if (!this.#live || moment < this.#horizon || bytes > this.maxBytes / 8) return false;
    if (unique.some((tag) => (this.#changed.get(tag) ?? -1) > moment)) return false;
    this.remove(key);
    for (const tag of unique) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
    this.put(key, { value, bytes, tags: unique, used: false });
    return true;
  }

  /** Removes the values that have any of the tags. */
  purge(tags: readonly string[]): void {
    this.#now += 1;
    for (const tag of tags) {
      this.#changed.set(tag, this.#now);
      for (const key of this.#keysByTag.get(tag) ?? []) this.remove(key);
    }
    if (this.#changed.size > MAX_RECORDED_CHANGES) {
      this.#changed.clear();
      this.#horizon = this.#now;
    }
  }

  /** Removes all values, and sets whether the cache is notified of changes from this moment on. */
  listen(live: boolean): void {
    this.#live = live;
    this.#now += 1;
    this.#horizon = this.#now;
    this.removeAll();
    this.#keysByTag.clear();
    this.#changed.clear();
  }

  get figures(): { hits: number; misses: number; entries: number; bytes: number } {
    const { size: entries, bytes } = this;
    return { hits: this.#hits, misses: this.#misses, entries, bytes };
  }

  protected override onRemove(key: string, { tags }: Entry<V>): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
