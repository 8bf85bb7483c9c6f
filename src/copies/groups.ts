/** Disjoint groups of values. A value that was never joined is the only member of its group. */
export class Groups<T> {
  readonly #parents = new Map<T, T>();

  /** Returns the representative of the group of a value. */
  of(value: T): T {
    let root = value;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) {
      root = parent;
    }
    // Values refer to the representative directly from now on, so that chains stay short.
    let next = value;
    for (let parent = this.#parents.get(next); parent !== undefined && parent !== root; ) {
      this.#parents.set(next, root);
      next = parent;
      parent = this.#parents.get(next);
    }
    return root;
  }

  /** Merges the groups of two values. */
  join(a: T, b: T): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first !== second) this.#parents.set(first, second);
  }

  areJoined(a: T, b: T): boolean {
    return this.of(a) === this.of(b);
  }
}
