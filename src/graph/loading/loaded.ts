/** A value that is available (from the row cache), or a promise of it. */
export type Loaded<T> = T | Promise<T>;

/**
 * Applies a function to a value. If the value is available, no promise is created, because creating one takes longer
 * than most of these functions.
 */
export const whenLoaded = <T, U>(value: Loaded<T>, make: (value: T) => Loaded<U>): Loaded<U> =>
  value instanceof Promise ? value.then(make) : make(value);

/** Combines values. The result is available at once if all of them are. */
export const allLoaded = <T>(values: readonly Loaded<T>[]): Loaded<readonly T[]> =>
  // TypeScript does not infer from `some` that no value is a promise.
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
