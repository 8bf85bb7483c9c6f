import { type Evictable, EvictingMap } from './evicting-map.ts';

/**
 * The key of a value: a group and a key within the group. The parts are not concatenated, because each lookup would then
 * compute the hash of a new string.
 */
export interface TaggedKey {
  readonly group: string;
  readonly key: string;
}

/** A value, and the tags of the data from which it was computed. */
interface Entry<V> extends Evictable {
  readonly at: TaggedKey;
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
export class TaggedCache<V> extends EvictingMap<TaggedKey, Entry<V>> {
  readonly #groups = new Map<string, Map<string, Entry<V>>>();
  readonly #keysByTag = new Map<string, Set<TaggedKey>>();
  /** For each tag, the moment (see `moment()`) of the last change to its data. */
  readonly #changed = new Map<string, number>();
  #now = 0;
  /** Changes before this moment are not recorded individually. Any tag may have changed before it. */
  #horizon = 0;
  #live = false;
  #hits = 0;
  #misses = 0;

  get(group: string, key: string): Entry<V> | undefined {
    const entry = this.#groups.get(group)?.get(key);
    if (entry === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    entry.used = true;
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
  set(at: TaggedKey, value: V, bytes: number, tags: Iterable<string>, moment: number): boolean {
    const unique = [...new Set(tags)];
    if (!this.#live || moment < this.#horizon || bytes > this.maxBytes / 8) return false;
    if (unique.some((tag) => (this.#changed.get(tag) ?? -1) > moment)) return false;
    this.#replace({ at, value, bytes, tags: unique, used: false });
    return true;
  }

  #replace(entry: Entry<V>): void {
    const { at, tags } = entry;
    const replaced = this.#groups.get(at.group)?.get(at.key);
    if (replaced) this.remove(replaced.at);
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(at);
      else this.#keysByTag.set(tag, new Set([at]));
    }
    const group = this.#groups.get(at.group);
    if (group) group.set(at.key, entry);
    else this.#groups.set(at.group, new Map([[at.key, entry]]));
    this.put(at, entry);
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
    this.#groups.clear();
    this.#keysByTag.clear();
    this.#changed.clear();
  }

  get figures(): { hits: number; misses: number; entries: number; bytes: number } {
    const { size: entries, bytes } = this;
    return { hits: this.#hits, misses: this.#misses, entries, bytes };
  }

  protected override onRemove(at: TaggedKey, { tags }: Entry<V>): void {
    const group = this.#groups.get(at.group);
    group?.delete(at.key);
    if (group?.size === 0) this.#groups.delete(at.group);
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(at);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
