/** Returns a function that calls `create` once and always returns the same object. */
export function once<T extends object>(create: () => T): () => T {
  let created: T | undefined;
  return () => {
    created ??= create();
    return created;
  };
}
