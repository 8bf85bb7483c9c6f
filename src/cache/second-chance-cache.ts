import { type Evictable, EvictingMap } from './evicting-map.ts';

interface Entry<V> extends Evictable {
  readonly value: V;
}

/** A cache of values that take a limited number of bytes. */
export class SecondChanceCache<K, V> extends EvictingMap<K, Entry<V>> {
  get(key: K): V | undefined {
    return this.find(key)?.value;
  }

  set(key: K, value: V, bytes: number): void {
    this.put(key, { value, bytes, used: false });
  }
}
