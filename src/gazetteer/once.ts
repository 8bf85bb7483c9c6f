/** Returns a function that calls `make` at its first call and returns the same result at every later one. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
