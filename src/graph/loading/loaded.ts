/** A value that is already available (from the row cache), or a promise of a value. */
export type Loaded<T> = T | Promise<T>;

/**
 * Applies a function to a value. If the value is available, no promise is created, because creating a promise takes
 * longer than calling most of these functions.
 */
export const whenLoaded = <T, U>(value: Loaded<T>, make: (value: T) => Loaded<U>): Loaded<U> =>
  value instanceof Promise ? value.then(make) : make(value);

/** Combines values. The result is available immediately if all values are available; otherwise it is a promise. */
export const allLoaded = <T>(values: readonly Loaded<T>[]): Loaded<readonly T[]> =>
  // TypeScript does not infer from `some` that no value is a promise.
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
